using PerfTargetParse.Pdf.Layout.Text;

namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>
/// Decides about tables within a cell of another. A frame of few cells about a larger table is left out; else the cell of the outer table is
/// split along the inner one's lines, which are drawn out to the cell's edges.
/// </summary>
internal static class NestedTables
{
    /// <summary>A table of more cells than this is more than a frame.</summary>
    private const int MostCellsOfFrame = 3;

    public static void Resolve(List<RuledTable> tables, ReadOnlySpan<Letter> letters)
    {
        tables.Sort(static (a, b) => Area(b).CompareTo(Area(a)));
        for (var i = 1; i < tables.Count; i++)
        {
            var inner = tables[i].Grid;
            for (var k = i - 1; k >= 0; k--)
            {
                if (CellAbout(tables[k].Grid, inner.Box) is not { } cell)
                {
                    continue;
                }

                var outer = tables[k];
                if (outer.Grid.Cells.Length <= MostCellsOfFrame && inner.Cells.Length > outer.Grid.Cells.Length)
                {
                    tables.RemoveAt(k);
                    i--;
                    continue;
                }

                tables[k] = Split(outer, cell, tables[i], letters);
                tables.RemoveAt(i);
                i--;
                break;
            }
        }
    }

    private static float Area(RuledTable table) => table.Grid.Box.Width * table.Grid.Box.Height;

    private static LayoutBox? CellAbout(Grid outer, LayoutBox inner)
    {
        var cell = outer.CellAt((inner.X0 + inner.X1) / 2, (inner.Y0 + inner.Y1) / 2);
        if (cell < 0 || !outer.Cells[cell].IsClosed)
        {
            return null;
        }

        var box = outer.BoxOf(outer.Cells[cell]);
        return inner.X0 >= box.X0 && inner.X1 <= box.X1 && inner.Y0 >= box.Y0 && inner.Y1 <= box.Y1 ? box : null;
    }

    private static RuledTable Split(RuledTable outer, LayoutBox cell, RuledTable inner, ReadOnlySpan<Letter> letters)
    {
        var box = inner.Grid.Box;
        var left = HasText(letters, cell with { X1 = box.X0 }) ? box.X0 : cell.X0;
        var right = HasText(letters, cell with { X0 = box.X1 }) ? box.X1 : cell.X1;
        var top = HasText(letters, cell with { X0 = left, X1 = right, Y1 = box.Y0 }) ? box.Y0 : cell.Y0;
        var bottom = HasText(letters, cell with { X0 = left, X1 = right, Y0 = box.Y1 }) ? box.Y1 : cell.Y1;
        var level = inner.Rules.Level.ConvertAll(line => new Segment(
            Move(Move(line.At, box.Y0, top), box.Y1, bottom), Move(line.From, box.X0, left), Move(line.To, box.X1, right)));
        var upright = inner.Rules.Upright.ConvertAll(line => new Segment(
            Move(Move(line.At, box.X0, left), box.X1, right), Move(line.From, box.Y0, top), Move(line.To, box.Y1, bottom)));

        // What keeps its place is closed along the whole cell, so that the text beside it has a cell of its own.
        level.AddRange([new Segment(top, left, right), new Segment(bottom, left, right)]);
        upright.AddRange([new Segment(left, cell.Y0, cell.Y1), new Segment(right, cell.Y0, cell.Y1)]);
        var rules = RuleSet.Merge([.. outer.Rules.Level, .. level], [.. outer.Rules.Upright, .. upright]);
        return GridBuilder.Build(rules) is { } grid ? new RuledTable(grid, rules) : outer;
    }

    private static float Move(float at, float edge, float to) => Math.Abs(at - edge) <= SegmentMerger.SameLine ? to : at;

    private static bool HasText(ReadOnlySpan<Letter> letters, LayoutBox box)
    {
        foreach (ref readonly var letter in letters)
        {
            if (!letter.IsBlank && box.Contains(letter.X, letter.Y))
            {
                return true;
            }
        }

        return false;
    }
}
