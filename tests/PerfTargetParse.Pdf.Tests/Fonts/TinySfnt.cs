namespace PerfTargetParse.Pdf.Tests.Fonts;

/// <summary>Makes TrueType fonts of tables, without outlines.</summary>
internal static class TinySfnt
{
    private const int DirectoryHeader = 12;
    private const int DirectoryEntry = 16;

    public static byte[] Make(params ReadOnlySpan<(string Tag, byte[] Data)> tables)
    {
        var directory = new BigEndianWriter().U32(0x0001_0000).U16(tables.Length, 0, 0, 0);
        var data = new BigEndianWriter();
        foreach (var (tag, bytes) in tables)
        {
            directory.Text(tag).U32(0, DirectoryHeader + (DirectoryEntry * tables.Length) + data.Length, bytes.Length);
            data.Bytes(bytes);
        }

        return directory.Bytes(data.ToArray()).ToArray();
    }

    /// <summary>A cmap of one subtable.</summary>
    public static (string Tag, byte[] Data) Cmap(int platform, int encoding, byte[] subtable) =>
        ("cmap", new BigEndianWriter().U16(0, 1, platform, encoding).U32(12).Bytes(subtable).ToArray());

    /// <summary>Format 4: codes of a segment each, their glyphs counted up from the one given.</summary>
    public static byte[] Format4(params ReadOnlySpan<(int First, int Last, int Glyph)> segments)
    {
        var count = segments.Length;
        BigEndianWriter ends = new(), starts = new(), differences = new();
        foreach (var (first, last, glyph) in segments)
        {
            ends.U16(last);
            starts.U16(first);
            differences.U16(glyph - first);
        }

        return new BigEndianWriter().U16(4, 16 + (8 * count), 0, 2 * count, 0, 0, 0)
            .Bytes(ends.ToArray()).U16(0).Bytes(starts.ToArray()).Bytes(differences.ToArray()).Bytes(new byte[2 * count]).ToArray();
    }

    /// <summary>Format 2 of post: names of the glyphs, none of them standard.</summary>
    public static (string Tag, byte[] Data) Post(params ReadOnlySpan<string> names)
    {
        const int StandardNames = 258;
        var table = new BigEndianWriter().U32(0x0002_0000).Bytes(new byte[28]).U16(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            table.U16(StandardNames + i);
        }

        foreach (var name in names)
        {
            table.U8(name.Length).Text(name);
        }

        return ("post", table.ToArray());
    }
}
