using System.Globalization;
using PerfTargetParse.Pdf.Fonts.Encodings;

namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>A TrueType or OpenType font.</summary>
internal sealed class SfntProgram : FontProgram
{
    private const int MostTables = 256;
    private const int MostMaps = 64;

    /// <summary>Where fonts of symbols have their codes, by what is seen.</summary>
    private static readonly uint[] SymbolBases = [0xF000, 0, 0xF100, 0xF200];

    private readonly Dictionary<string, FontBytes> _tables = [];
    private readonly List<CharacterMap> _maps = [];
    private readonly Lazy<GlyphMeanings> _meanings;
    private readonly Lazy<PostNames> _names;
    private readonly Lazy<CffProgram?> _outlines;

    public SfntProgram(FontBytes font)
    {
        ReadTables(font);
        ReadMaps(Table("cmap"));
        _meanings = new Lazy<GlyphMeanings>(() => new GlyphMeanings(_maps.Where(static map => map.IsUnicode)));
        _names = new Lazy<PostNames>(() => new PostNames(Table("post")));
        _outlines = new Lazy<CffProgram?>(() => _tables.TryGetValue("CFF ", out var table) ? new CffProgram(table) : null);
    }

    /// <summary>As of a font of symbols (ISO 32000, 9.6.6.4).</summary>
    public override int GlyphOfCode(int code)
    {
        foreach (var map in _maps)
        {
            if (map.IsSymbol)
            {
                foreach (var start in SymbolBases)
                {
                    if (map.GlyphOf(start + (uint)code) is var glyph and > 0)
                    {
                        return glyph;
                    }
                }
            }
        }

        return _maps.Where(static map => map.IsMacRoman).Select(map => map.GlyphOf((uint)code)).FirstOrDefault(static glyph => glyph > 0);
    }

    /// <summary>By the names of the post table, else by the number in a name as g36, glyph36 or cid:36.</summary>
    public override int GlyphOfName(string name)
    {
        if (_names.Value.GlyphOf(name) is var glyph and >= 0)
        {
            return glyph;
        }

        var digits = name.AsSpan(name.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1);
        return digits.Length is > 0 and <= 5 && digits.Length < name.Length ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    public override int GlyphOfCid(int cid) => _outlines.Value is { IsCidKeyed: true } outlines ? outlines.GlyphOfCid(cid) : cid;

    public override string? NameOfGlyph(int glyph) => _names.Value.NameOf(glyph) ?? _outlines.Value?.NameOfGlyph(glyph);

    public override string? TextOfGlyph(int glyph) =>
        _meanings.Value.TextOf(glyph)
        ?? (_names.Value.NameOf(glyph) is { } name ? Meaning.Clean(GlyphNames.TextOf(name)) : null)
        ?? _outlines.Value?.TextOfGlyph(glyph);

    public override bool IsBlank(int glyph)
    {
        if (_outlines.Value is { } outlines)
        {
            return outlines.IsBlank(glyph);
        }

        // The table loca holds where each outline begins, and so where the one before it ends.
        var places = Table("loca");
        var size = Table("head").UInt16(50) == 0 ? sizeof(ushort) : sizeof(uint);
        return glyph > 0 && (glyph + 2L) * size <= places.Length && places.UInt((long)glyph * size, size) == places.UInt((glyph + 1L) * size, size);
    }

    public override float? WidthOf(int code, string? text)
    {
        var glyph = GlyphOfCode(code);
        if (glyph == 0 && text is { Length: 1 })
        {
            glyph = _maps.Where(static map => map.IsUnicode).Select(map => map.GlyphOf(text[0])).FirstOrDefault(static found => found > 0);
        }

        var unitsPerEm = Table("head").UInt16(18);
        var count = Table("hhea").UInt16(34);
        return glyph == 0 || unitsPerEm == 0 || count == 0 ? null : Table("hmtx").UInt16(4L * Math.Min(glyph, count - 1)) * 1_000f / unitsPerEm;
    }

    private FontBytes Table(string tag) => _tables.GetValueOrDefault(tag);

    private void ReadTables(FontBytes font)
    {
        // Of a collection, the first font.
        var start = font.UInt32(0) == 0x74746366 ? font.UInt32(12) : 0;
        var count = Math.Min(font.UInt16(start + 4), (ushort)MostTables);
        for (var i = 0; i < count; i++)
        {
            var entry = start + 12 + (16L * i);
            var tag = string.Create(4, (font, entry), static (tag, from) =>
            {
                for (var i = 0; i < tag.Length; i++)
                {
                    tag[i] = (char)from.font.Byte(from.entry + i);
                }
            });
            _tables.TryAdd(tag, font.Slice(font.UInt32(entry + 8), font.UInt32(entry + 12)));
        }
    }

    private void ReadMaps(FontBytes table)
    {
        var count = Math.Min(table.UInt16(2), (ushort)MostMaps);
        for (var i = 0; i < count; i++)
        {
            var entry = 4 + (8L * i);
            _maps.Add(new CharacterMap(table.UInt16(entry), table.UInt16(entry + 2), table.Slice(table.UInt32(entry + 4))));
        }
    }
}
