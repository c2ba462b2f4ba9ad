namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>Makes the grid of lines that hang together. A cell is a face that they enclose.</summary>
internal sealed class GridBuilder
{
    /// <summary>More places than any printed table has: a drawing.</summary>
    private const int MostPlaces = 100_000;

    private readonly float[] _xs;
    private readonly float[] _ys;
    private readonly Walls _walls;

    private GridBuilder(float[] xs, float[] ys, RuleSet rules)
    {
        (_xs, _ys) = (xs, ys);
        _walls = new Walls(ys.Length - 1, xs.Length - 1);
        foreach (var line in rules.Level)
        {
            var row = EdgeList.Nearest(ys, line.At);
            var (first, end) = Covered(xs, line);
            for (var column = first; column < end; column++)
            {
                _walls.Above(row, column) = true;
            }
        }

        foreach (var line in rules.Upright)
        {
            var column = EdgeList.Nearest(xs, line.At);
            var (first, end) = Covered(ys, line);
            for (var row = first; row < end; row++)
            {
                _walls.LeftOf(row, column) = true;
            }
        }
    }

    /// <summary>Makes the grid; null where the lines enclose nothing.</summary>
    public static Grid? Build(RuleSet rules)
    {
        if (rules.Level.Count == 0 || rules.Upright.Count == 0)
        {
            return null;
        }

        var xs = EdgeList.Of(rules.Upright, rules.Level);
        var ys = EdgeList.Of(rules.Level, rules.Upright);
        return xs.Length < 2 || ys.Length < 2 || (long)xs.Length * ys.Length > MostPlaces ? null : new GridBuilder(xs, ys, rules).Build();
    }

    /// <summary>The places between edges that a line covers: all but a small gap.</summary>
    private static (int First, int End) Covered(float[] edges, in Segment line)
    {
        var first = Array.BinarySearch(edges, line.From - SegmentMerger.SmallGap);
        var end = Array.BinarySearch(edges, line.To + SegmentMerger.SmallGap);
        return (first >= 0 ? first : ~first, end >= 0 ? end : ~end - 1);
    }

    private Grid? Build()
    {
        var openTops = OuterWalls.CloseTop(_walls);
        var openBottoms = OuterWalls.CloseBottom(_walls);
        OuterWalls.CloseLeft(_walls);
        OuterWalls.CloseRight(_walls);
        var cells = new FaceFinder(_walls).Find();
        return cells.Exists(cell => cell.IsClosed) ? WithoutIdleEdges(cells, openTops, openBottoms) : null;
    }

    /// <summary>Leaves out edges that divide no cells, as an underline makes them.</summary>
    private Grid WithoutIdleEdges(List<GridCell> cells, bool[] openTops, bool[] openBottoms)
    {
        var columns = new int[_xs.Length];
        var rows = new int[_ys.Length];
        foreach (var cell in cells)
        {
            columns[cell.Column] = columns[cell.Column + cell.ColumnSpan] = 1;
            rows[cell.Row] = rows[cell.Row + cell.RowSpan] = 1;
        }

        var keptTops = openTops.Where((_, column) => columns[column] > 0).ToArray();
        var keptBottoms = openBottoms.Where((_, column) => columns[column] > 0).ToArray();
        var xs = Keep(_xs, columns);
        var ys = Keep(_ys, rows);
        var kept = new GridCell[cells.Count];
        for (var i = 0; i < kept.Length; i++)
        {
            var cell = cells[i];
            var (row, column) = (rows[cell.Row], columns[cell.Column]);
            kept[i] = new GridCell(row, column, rows[cell.Row + cell.RowSpan] - row, columns[cell.Column + cell.ColumnSpan] - column, cell.IsClosed);
        }

        Array.Sort(kept, static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return new Grid(xs, ys, kept) { OpenTops = keptTops, OpenBottoms = keptBottoms };
    }

    /// <summary>The edges in use; tells for each its new index.</summary>
    private static float[] Keep(float[] edges, int[] used)
    {
        var kept = new List<float>(edges.Length);
        for (var i = 0; i < edges.Length; i++)
        {
            if (used[i] > 0)
            {
                used[i] = kept.Count;
                kept.Add(edges[i]);
            }
        }

        return [.. kept];
    }
}
