namespace PerfTargetParse.Pdf.Tests.Fonts;

/// <summary>Makes CFF fonts without outlines: each glyph's program is one byte.</summary>
internal static class TinyCff
{
    private const int FirstOwnString = 391;

    /// <summary>A font whose glyphs, from 1, have these names, and these codes.</summary>
    public static byte[] WithNames(params ReadOnlySpan<(string Name, int Code)> glyphs)
    {
        BigEndianWriter charset = new BigEndianWriter().U8(0), encoding = new BigEndianWriter().U8(0, glyphs.Length);
        var strings = new List<byte[]>();
        foreach (var (name, code) in glyphs)
        {
            charset.U16(FirstOwnString + strings.Count);
            encoding.U8(code);
            strings.Add(new BigEndianWriter().Text(name).ToArray());
        }

        return Make(glyphs.Length + 1, strings, charset.ToArray(), encoding.ToArray(), []);
    }

    /// <summary>A font whose glyphs have CIDs of a collection.</summary>
    public static byte[] WithCids(string ordering, params ReadOnlySpan<int> cids)
    {
        var ros = Integer(FirstOwnString).Concat(Integer(FirstOwnString + 1)).Concat(Integer(0)).Concat(new byte[] { 12, 30 });
        var charset = new BigEndianWriter().U8(0).U16(cids);
        return Make(cids.Length + 1, [[.. "Adobe"u8], new BigEndianWriter().Text(ordering).ToArray()], charset.ToArray(), [], [.. ros]);
    }

    /// <summary>A font with the glyphs and the encoding of Adobe's expert fonts, by their numbers in the format.</summary>
    public static byte[] Expert()
    {
        const int GlyphCount = 166;
        return Make(GlyphCount, [], [], [], [.. Integer(1), 15, .. Integer(1), 16]);
    }

    /// <summary>Puts a font together. The entries come first in its dictionary, and win over those of the same keys after them.</summary>
    private static byte[] Make(int glyphCount, List<byte[]> strings, byte[] charset, byte[] encoding, byte[] entries)
    {
        byte[] header = [1, 0, 4, 1], names = Index([[.. "Tiny"u8]]), ownStrings = Index(strings), global = [0, 0];
        var outlines = Index(Enumerable.Repeat<byte[]>([14], glyphCount));
        var topIndexLength = Index([new byte[entries.Length + 18]]).Length;
        var start = header.Length + names.Length + topIndexLength + ownStrings.Length + global.Length;
        byte[] top =
        [
            .. entries,
            .. Integer(start), 15,
            .. Integer(encoding.Length == 0 ? 0 : start + charset.Length), 16,
            .. Integer(start + charset.Length + encoding.Length), 17,
        ];
        return [.. header, .. names, .. Index([top]), .. ownStrings, .. global, .. charset, .. encoding, .. outlines];
    }

    private static byte[] Integer(int value) => new BigEndianWriter().U8(29).U32(value).ToArray();

    private static byte[] Index(IEnumerable<byte[]> items)
    {
        BigEndianWriter offsets = new BigEndianWriter().U16(1), data = new();
        var count = 0;
        foreach (var item in items)
        {
            data.Bytes(item);
            offsets.U16(data.Length + 1);
            count++;
        }

        return count == 0 ? [0, 0] : new BigEndianWriter().U16(count).U8(2).Bytes(offsets.ToArray()).Bytes(data.ToArray()).ToArray();
    }
}
