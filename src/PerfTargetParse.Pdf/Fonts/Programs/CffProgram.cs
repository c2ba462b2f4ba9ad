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
    private const int EndOfGlyph = 14;
    private const int RosKey = (12 << 8) | 30;

    private static readonly Lazy<string[]> StandardNames = new(static () => Encoding.UTF8.GetString(FontResource.Load("cff-names")).Split('\n'));

    private readonly FontBytes _font;
    private readonly CffDictionary _top;
    private readonly CffIndex _strings;

    /// <summary>Of each glyph the number of its name, or its CID.</summary>
    private readonly ushort[] _charset;
    private readonly Lazy<Dictionary<int, int>> _glyphOfNumber;
    private readonly Lazy<int[]> _glyphOfCode;
    private readonly CffIndex _outlines;
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
        _outlines = new CffIndex(font, _top.Operand(CharStringsKey));
        _charset = ReadCharset(_outlines.Count);
        _glyphOfNumber = new Lazy<Dictionary<int, int>>(ReverseCharset);
        _glyphOfCode = new Lazy<int[]>(ReadEncoding);
    }

    /// <summary>Whether its glyphs have CIDs, no names.</summary>
    public bool IsCidKeyed { get; }

    public override bool HasEncoding => !IsCidKeyed;

    public override int GlyphOfCode(int code) => IsCidKeyed ? 0 : _glyphOfCode.Value[code];

    public override int GlyphOfCid(int cid) => IsCidKeyed ? _glyphOfNumber.Value.GetValueOrDefault(cid) : cid;

    public override string? NameOfGlyph(int glyph) => !IsCidKeyed && glyph > 0 && glyph < _charset.Length ? StringOf(_charset[glyph]) : null;

    public override string? TextOfGlyph(int glyph)
    {
        var text = !IsCidKeyed ? NameOfGlyph(glyph) is { } name ? GlyphNames.TextOf(name) : null
            : glyph > 0 && glyph < _charset.Length ? _collection?.TextOf(_charset[glyph])
            : null;
        return Meaning.Clean(text);
    }

    /// <summary>A glyph's program that holds but numbers, its width one of them, and the operator that ends it.</summary>
    public override bool IsBlank(int glyph)
    {
        if (glyph <= 0 || glyph >= _outlines.Count)
        {
            return false;
        }

        var program = _outlines[glyph];
        for (var offset = 0; offset < program.Length;)
        {
            switch (program.Byte(offset))
            {
                case EndOfGlyph:
                    return true;
                case 28:
                    offset += 3;
                    break;
                case 255:
                    offset += 5;
                    break;
                case >= 247:
                    offset += 2;
                    break;
                case >= 32:
                    offset++;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

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

    /// <summary>Section 12: glyphs of codes. Offsets 0 and 1 stand for encodings that are fixed by the format.</summary>
    private int[] ReadEncoding()
    {
        var offset = (long)_top.Operand(EncodingKey);
        var glyphs = new int[256];
        if (offset <= 1)
        {
            foreach (var (code, number) in offset == 0 ? StandardEncoding() : CffCharsets.ExpertEncoding)
            {
                glyphs[code] = _glyphOfNumber.Value.GetValueOrDefault(number);
            }

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

    /// <summary>The standard names are numbered in the order of StandardEncoding (appendix A).</summary>
    private static IEnumerable<(int Code, int Number)> StandardEncoding() =>
        Enumerable.Range(0, 256).Where(static code => BaseEncoding.Standard[code] != '\0').Select(static (code, index) => (code, index + 1));

    /// <summary>Codes of glyphs that have another one already.</summary>
    private void ReadSupplement(int[] glyphs, long offset)
    {
        var count = _font.Byte(offset++);
        for (var i = 0; i < count; i++, offset += 3)
        {
            glyphs[_font.Byte(offset)] = _glyphOfNumber.Value.GetValueOrDefault(_font.UInt16(offset + 1));
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
