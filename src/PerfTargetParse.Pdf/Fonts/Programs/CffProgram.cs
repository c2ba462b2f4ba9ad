using System.Text;
using PerfTargetParse.Pdf.Fonts.Cids;
using PerfTargetParse.Pdf.Fonts.Encodings;
using PerfTargetParse.Pdf.Fonts.Resources;

namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>A font in the Compact Font Format (Adobe Technical Note 5176): its charset names the glyphs, or gives them CIDs.</summary>
internal sealed class CffProgram : FontProgram
{
    private const int CharsetKey = 15;
    private const int EncodingKey = 16;
    private const int CharStringsKey = 17;
    private const int RosKey = (12 << 8) | 30;

    private static readonly Lazy<string[]> StandardNames = new(static () => Encoding.UTF8.GetString(FontResource.Load("cff-names")).Split('\n'));

    private readonly FontBytes _font;
    private readonly CffDictionary _top;
    private readonly CffIndex _strings;

    /// <summary>Of each glyph the number of its name, or its CID.</summary>
    private readonly ushort[] _charset;
    private readonly Lazy<int[]?> _glyphOfCode;
    private readonly Lazy<Dictionary<int, int>> _glyphOfCid;
    private readonly CidCollection? _collection;

    public CffProgram(FontBytes font)
    {
        _font = font;
        var names = new CffIndex(font, font.Byte(2));
        var tops = new CffIndex(font, names.End);
        _top = new CffDictionary(tops.Count > 0 ? tops[0] : default);
        _strings = new CffIndex(font, tops.End);
        IsCidKeyed = _top.Has(RosKey);
        _collection = IsCidKeyed ? CidCollection.Find(StringOf(_top.Operand(RosKey, 1))) : null;
        _charset = ReadCharset(new CffIndex(font, _top.Operand(CharStringsKey)).Count);
        _glyphOfCode = new Lazy<int[]?>(ReadEncoding);
        _glyphOfCid = new Lazy<Dictionary<int, int>>(ReverseCharset);
    }

    /// <summary>Whether its glyphs have CIDs, no names.</summary>
    public bool IsCidKeyed { get; }

    public override bool HasEncoding => !IsCidKeyed;

    public override string? TextOfCode(int code)
    {
        if (IsCidKeyed)
        {
            return null;
        }

        return _glyphOfCode.Value is { } glyphs ? TextOfGlyph(glyphs[code]) : Meaning.Clean(BaseEncoding.Standard[code]);
    }

    public override string? NameOfCode(int code) =>
        !IsCidKeyed && _glyphOfCode.Value is { } glyphs && glyphs[code] is var glyph and > 0 && glyph < _charset.Length ? StringOf(_charset[glyph]) : null;

    public override string? TextOfGlyph(int glyph)
    {
        if ((uint)glyph >= (uint)_charset.Length || glyph == 0)
        {
            return null;
        }

        return Meaning.Clean(IsCidKeyed ? _collection?.TextOf(_charset[glyph]) : StringOf(_charset[glyph]) is { } name ? GlyphNames.TextOf(name) : null);
    }

    public override string? TextOfCid(int cid) => IsCidKeyed ? Meaning.Clean(_collection?.TextOf(cid)) : TextOfGlyph(cid);

    /// <summary>The glyph of a CID; 0 where there is none.</summary>
    public int GlyphOfCid(int cid) => _glyphOfCid.Value.GetValueOrDefault(cid);

    private string? StringOf(int number)
    {
        var standard = StandardNames.Value;
        var own = number - standard.Length;
        return own >= 0
            ? own < _strings.Count ? Encoding.Latin1.GetString(_strings[own].Span) : null
            : number >= 0 ? standard[number] : null;
    }

    /// <summary>Section 13. The charsets that are fixed by the format are those of Adobe's Latin and expert fonts.</summary>
    private ushort[] ReadCharset(int count)
    {
        var charset = new ushort[count];
        var offset = (long)_top.Operand(CharsetKey);
        if (offset <= 2)
        {
            CffCharsets.Fill(charset, (int)offset, IsCidKeyed);
            return charset;
        }

        var format = _font.Byte(offset++);
        for (var glyph = 1; glyph < count && offset < _font.Length;)
        {
            var first = _font.UInt16(offset);
            var left = format switch { 1 => _font.Byte(offset + 2), 2 => _font.UInt16(offset + 2), _ => 0 };
            offset += format switch { 1 => 3, 2 => 4, _ => 2 };
            for (var i = 0; i <= left && glyph < count; i++)
            {
                charset[glyph++] = (ushort)(first + i);
            }
        }

        return charset;
    }

    /// <summary>Section 12: glyphs of codes; null where the encoding is StandardEncoding.</summary>
    private int[]? ReadEncoding()
    {
        var offset = (long)_top.Operand(EncodingKey);
        if (offset == 0)
        {
            return null;
        }

        var glyphs = new int[256];
        if (offset == 1)
        {
            return glyphs;
        }

        var format = _font.Byte(offset++);
        var count = _font.Byte(offset++);
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var code = _font.Byte(offset++);
            var left = (format & 0x7F) == 1 ? _font.Byte(offset++) : 0;
            for (var j = 0; j <= left; j++)
            {
                glyphs[(code + j) & 0xFF] = glyph++;
            }
        }

        if ((format & 0x80) != 0)
        {
            ReadSupplement(glyphs, offset);
        }

        return glyphs;
    }

    /// <summary>Codes of glyphs that have another one already.</summary>
    private void ReadSupplement(int[] glyphs, long offset)
    {
        var count = _font.Byte(offset++);
        for (var i = 0; i < count; i++, offset += 3)
        {
            var glyph = Array.IndexOf(_charset, _font.UInt16(offset + 1));
            glyphs[_font.Byte(offset)] = Math.Max(glyph, 0);
        }
    }

    private Dictionary<int, int> ReverseCharset()
    {
        var glyphs = new Dictionary<int, int>();
        for (var glyph = _charset.Length - 1; glyph > 0; glyph--)
        {
            glyphs[_charset[glyph]] = glyph;
        }

        return glyphs;
    }
}
