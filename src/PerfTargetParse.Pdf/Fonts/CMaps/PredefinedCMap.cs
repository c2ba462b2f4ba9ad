using System.Buffers.Binary;
using System.Text;
using PerfTargetParse.Pdf.Fonts.Cids;

namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>
/// A predefined CMap (ISO 32000, 9.7.5.2), without its table: the codes are of a known character set, so their meaning follows from that,
/// and the CID, which only widths need, from the meaning.
/// </summary>
internal sealed class PredefinedCMap : CMap
{
    private readonly CodeForm _form;
    private readonly CodeSpaces? _spaces;
    private readonly Encoding? _encoding;
    private readonly bool _halfWidth;

    private PredefinedCMap(string ordering, CodeForm form, bool isVertical, bool halfWidth, CodeSpaces? spaces, Encoding? encoding)
    {
        Ordering = ordering;
        IsVertical = isVertical;
        _form = form;
        _spaces = spaces;
        _encoding = encoding;
        _halfWidth = halfWidth;
    }

    public override bool IsVertical { get; }

    public override string Ordering { get; }

    public static PredefinedCMap? Find(string name)
    {
        var isVertical = name is "V" || name.EndsWith("-V", StringComparison.Ordinal);
        var family = name is "H" or "V" ? "" : isVertical || name.EndsWith("-H", StringComparison.Ordinal) ? name[..^2] : null;
        return family is null ? null : OfUnicode(family, isVertical) ?? OfCodePage(family, isVertical);
    }

    public override int LengthOf(ReadOnlySpan<byte> text)
    {
        var length = _form switch
        {
            CodeForm.Utf16 => text.Length >= 4 && (text[0] & 0xFC) == 0xD8 && (text[2] & 0xFC) == 0xDC ? 4 : 2,
            CodeForm.Utf8 => text[0] switch { < 0xC0 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 },
            CodeForm.Utf32 => 4,
            _ => _spaces!.LengthOf(text),
        };
        return Math.Min(length, text.Length);
    }

    public override int CidOf(uint code, int length)
    {
        if (TextOf(code, length) is not [var character] || CidCollection.Find(Ordering) is not { } collection)
        {
            return -1;
        }

        return character is >= ' ' and <= '~' && _form != CodeForm.SevenBits
            ? collection.LatinCid(character, _halfWidth)
            : collection.CidOf(Radicals.Fold(character));
    }

    public override string? TextOf(uint code, int length)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, _form == CodeForm.SevenBits ? code | 0x8080 : code);
        return _encoding?.GetString(bytes[^length..]);
    }

    private static PredefinedCMap? OfUnicode(string family, bool isVertical)
    {
        var halfWidth = family.EndsWith("-HW", StringComparison.Ordinal);
        var parts = family.Split('-');
        var ordering = parts[0] switch
        {
            "UniGB" => "GB1",
            "UniCNS" => "CNS1",
            "UniKS" => "Korea1",
            "UniAKR" => "KR",
            _ when parts[0].StartsWith("UniJIS", StringComparison.Ordinal) => "Japan1",
            _ => null,
        };
        (CodeForm Form, Encoding Encoding)? form = parts.ElementAtOrDefault(1) switch
        {
            "UCS2" or "UTF16" => (CodeForm.Utf16, Encoding.BigEndianUnicode),
            "UTF8" => (CodeForm.Utf8, Encoding.UTF8),
            "UTF32" => (CodeForm.Utf32, new UTF32Encoding(bigEndian: true, byteOrderMark: false)),
            _ => null,
        };
        return ordering is null || form is null ? null : new PredefinedCMap(ordering, form.Value.Form, isVertical, halfWidth, null, form.Value.Encoding);
    }

    private static PredefinedCMap? OfCodePage(string name, bool isVertical)
    {
        if (CodePageFamilies.Find(name) is not { } family)
        {
            return null;
        }

        // Asked of the provider itself: registering it would change what Encoding.GetEncoding gives the whole process.
        var encoding = family.CodePage == 0
            ? null
            : CodePagesEncodingProvider.Instance.GetEncoding(family.CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Meaning.Unknown));
        return new PredefinedCMap(family.Ordering, family.Form, isVertical, family.HalfWidth, new CodeSpaces(family.Spaces), encoding);
    }
}
