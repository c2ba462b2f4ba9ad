using System.Globalization;
using System.Text;
using PerfTargetParse.Pdf.Fonts.CMaps;
using PerfTargetParse.Pdf.Fonts.Encodings;

namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>A Type 1 font program: PostScript, of which only the Encoding matters for text.</summary>
internal sealed class Type1Program : FontProgram
{
    private const int MostTokens = 10_000;

    private readonly string?[] _names = new string?[256];
    private readonly bool _isStandard;

    public Type1Program(ReadOnlySpan<byte> font)
    {
        var plain = Type1Bytes.WithoutSegmentHeaders(font);
        HasEncoding = TryReadEncoding(plain, out _isStandard) || TryReadEncoding(Type1Bytes.Decrypt(plain), out _isStandard);
    }

    public override bool HasEncoding { get; }

    /// <summary>Its glyphs have no numbers, so that those of their codes are taken.</summary>
    public override int GlyphOfCode(int code) => code;

    public override string? NameOfGlyph(int glyph) => (uint)glyph < (uint)_names.Length ? _names[glyph] : null;

    public override string? TextOfGlyph(int glyph) =>
        _isStandard ? Meaning.Clean(BaseEncoding.Standard[glyph]) : NameOfGlyph(glyph) is { } name ? Meaning.Clean(GlyphNames.TextOf(name)) : null;

    /// <summary>Reads either "/Encoding StandardEncoding def" or "/Encoding 256 array ... dup 65 /A put ... def" (Adobe Type 1 Font Format, 2.3).</summary>
    private bool TryReadEncoding(ReadOnlySpan<byte> program, out bool isStandard)
    {
        isStandard = false;
        var start = program.IndexOf("/Encoding"u8);
        if (start < 0)
        {
            return false;
        }

        var scanner = new CMapScanner(program[(start + "/Encoding"u8.Length)..]);
        var code = -1;
        for (var count = 0; count < MostTokens; count++)
        {
            switch (scanner.Next())
            {
                case CMapTokenKind.End:
                    return true;
                case CMapTokenKind.Number:
                    code = (int)Math.Min(scanner.Value, int.MaxValue);
                    break;
                case CMapTokenKind.Name when (uint)code < (uint)_names.Length:
                    _names[code] = Encoding.Latin1.GetString(scanner.Word);
                    code = -1;
                    break;
                case CMapTokenKind.Operator when scanner.Word.SequenceEqual("StandardEncoding"u8):
                    isStandard = true;
                    return true;
                case CMapTokenKind.Operator when scanner.Word.SequenceEqual("def"u8) || scanner.Word.SequenceEqual("readonly"u8):
                    return true;
                case CMapTokenKind.Operator:
                    code = ReadRadixNumber(scanner.Word);
                    break;
                default:
                    break;
            }
        }

        return true;
    }

    /// <summary>A number as 8#101; -1 of anything else.</summary>
    private static int ReadRadixNumber(ReadOnlySpan<byte> word)
    {
        if (word.IndexOf((byte)'#') is not 1 || word[0] is not (byte)'8')
        {
            return word.StartsWith("16#"u8) && int.TryParse(word[3..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : -1;
        }

        var value = 0;
        foreach (var digit in word[2..])
        {
            value = value < 0x1000 && digit is >= (byte)'0' and <= (byte)'7' ? (value * 8) + digit - '0' : -1;
        }

        return value;
    }
}
