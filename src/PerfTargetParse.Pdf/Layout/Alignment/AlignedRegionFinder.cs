namespace PerfTargetParse.Pdf.Layout.Alignment;

/// <summary>
/// Finds lines whose pieces stand under one another over successive lines. Cautious: prose, lists and text in columns are no tables, and
/// what is no table is still there as lines.
/// </summary>
internal sealed class AlignedRegionFinder
{
    /// <summary>Lines with gaps that a table has at least.</summary>
    private const int FewestRows = 3;

    /// <summary>Lines without gaps that may follow one another within a table: a wrapped cell, a heading of rows.</summary>
    private const int MostPlainLines = 2;

    /// <summary>A distance of more than so many sizes ends a table.</summary>
    private const float LargestDistance = 3;

    /// <summary>Edges that differ by no more than this, in sizes, are aligned.</summary>
    private const float SameEdge = 0.35f;

    /// <summary>A piece wider than this, in sizes, is prose.</summary>
    private const float ProseWidth = 14;

    /// <summary>What is no wider than this, in sizes, may be the number or the sign before an item of a list.</summary>
    private const float ItemMarkWidth = 3;

    private readonly IReadOnlyList<PieceLine> _lines;

    private AlignedRegionFinder(IReadOnlyList<PieceLine> lines) => _lines = lines;

    /// <summary>Finds the tables among lines from top to bottom.</summary>
    public static List<AlignedRegion> Find(IReadOnlyList<PieceLine> lines)
    {
        var finder = new AlignedRegionFinder(lines);
        var regions = new List<AlignedRegion>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].HasGaps)
            {
                var end = finder.EndOf(i);
                if (finder.RegionOf(i, end) is { } region)
                {
                    regions.Add(region);
                }

                i = end - 1;
            }
        }

        return regions;
    }

    /// <summary>The columns of lines of which it is known that they are a table, as between level lines; null where they share none.</summary>
    public static ColumnSet? ColumnsOf(IReadOnlyList<PieceLine> lines)
    {
        var gaps = lines.Count(line => line.HasGaps);
        return gaps >= FewestRows - 1 && gaps * 2 >= lines.Count ? ColumnSet.Of(lines, SizeOf(lines)) : null;
    }

    private static float SizeOf(IReadOnlyList<PieceLine> lines)
    {
        var sizes = lines.Select(line => line.Size).ToList();
        sizes.Sort();
        return sizes[sizes.Count / 2];
    }

    /// <summary>The line after the last that may belong to the table that begins here.</summary>
    private int EndOf(int start)
    {
        var (last, i) = (start, start + 1);
        for (; i < _lines.Count && i - last <= MostPlainLines + 1; i++)
        {
            if (_lines[i].Box.Y0 - _lines[i - 1].Box.Y1 > LargestDistance * Math.Min(_lines[i].Size, _lines[i - 1].Size))
            {
                break;
            }

            last = _lines[i].HasGaps ? i : last;
        }

        return last + 1;
    }

    private AlignedRegion? RegionOf(int start, int end)
    {
        var lines = new List<PieceLine>(end - start);
        for (var i = start; i < end; i++)
        {
            lines.Add(_lines[i]);
        }

        var rows = lines.Count(line => line.HasGaps);
        if (rows < FewestRows || rows * 2 < lines.Count)
        {
            return null;
        }

        var size = SizeOf(lines);
        if (ColumnSet.Of(lines, size) is not { } columns || !AreAligned(lines, size) || IsProseOrList(lines, columns, size))
        {
            return null;
        }

        while (end < _lines.Count && IsRestOfCell(_lines[end], _lines[end - 1], columns))
        {
            end++;
        }

        return new AlignedRegion(start, end, columns);
    }

    /// <summary>Whether a line right under a table is the rest of a wrapped cell: it begins where a column other than the first does.</summary>
    private static bool IsRestOfCell(PieceLine line, PieceLine above, ColumnSet columns) =>
        !line.HasGaps
        && line.Box.Y0 - above.Box.Y1 < line.Size
        && columns.ColumnAt(line.Box.X0) is > 0 and var column
        && Math.Abs(line.Box.X0 - columns.Edges[column]) <= SameEdge * line.Size;

    /// <summary>Whether most pieces after the first of their line begin, end or have their middle where one of another line does.</summary>
    private static bool AreAligned(List<PieceLine> lines, float size)
    {
        var edges = new Dictionary<(int Kind, int Place), int>();
        var step = SameEdge * size;
        foreach (var piece in lines.SelectMany(line => line.Pieces.Skip(1)))
        {
            for (var kind = 0; kind < 3; kind++)
            {
                var key = (kind, Place(piece, kind, step));
                edges[key] = edges.GetValueOrDefault(key) + 1;
            }
        }

        var (aligned, count) = (0, 0);
        foreach (var piece in lines.SelectMany(line => line.Pieces.Skip(1)))
        {
            count++;
            for (var kind = 0; kind < 3; kind++)
            {
                var place = Place(piece, kind, step);
                var others = edges.GetValueOrDefault((kind, place - 1)) + edges[(kind, place)] + edges.GetValueOrDefault((kind, place + 1));
                if (others > 1)
                {
                    aligned++;
                    break;
                }
            }
        }

        return aligned * 10 >= count * 7;
    }

    private static int Place(in Piece piece, int kind, float step) => (int)((kind switch
    {
        0 => piece.Box.X0,
        1 => piece.Box.X1,
        _ => (piece.Box.X0 + piece.Box.X1) / 2,
    }) / step);

    /// <summary>Two columns are a table only where neither is filled with prose and the first is more than numbers before items.</summary>
    private static bool IsProseOrList(List<PieceLine> lines, ColumnSet columns, float size)
    {
        var (wide, pieces, marks, rows) = (0, 0, 0, 0);
        foreach (var line in lines)
        {
            foreach (var piece in line.Pieces)
            {
                pieces++;
                wide += piece.Box.Width > ProseWidth * size ? 1 : 0;
            }

            rows += line.HasGaps ? 1 : 0;
            marks += line.HasGaps && line.Pieces[0].Box.Width <= ItemMarkWidth * size ? 1 : 0;
        }

        return wide * 5 > pieces * 3 || (columns.Count == 2 && marks * 10 >= rows * 9 && wide * 3 > rows);
    }
}
