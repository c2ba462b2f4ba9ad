namespace PerfTargetParse.Forms;

/// <summary>Numbers of pages that a dump leaves between the rows of a table: — 3 —, 第 3 页 共 9 页, 3 / 9.</summary>
internal static class PageNumbers
{
    private const int Longest = 16;

    public static bool IsOne(PieceRow row)
    {
        var length = 0;
        for (var i = 0; i < row.Pieces.Count && length <= Longest; i++)
        {
            length += row.Pieces[i].Key.Length;
        }

        if (length is < 2 or > Longest)
        {
            return false;
        }

        var key = string.Concat(row.Pieces.Select(p => p.Key));
        var bare = key.Trim('-', '—', '–', '·', '.');
        var isDashed = bare.Length + 2 <= key.Length && bare.Length > 0 && bare.All(char.IsAsciiDigit);
        return isDashed || (key[0] is '第' or '共' && key.Contains('页', StringComparison.Ordinal) && key.All(c => char.IsAsciiDigit(c) || "第页共/,-".Contains(c, StringComparison.Ordinal)));
    }
}
