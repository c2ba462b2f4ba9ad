namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>Cuts places of a grid into rectangles.</summary>
internal static class Rectangles
{
    /// <summary>Cuts level by level: stretches of a row that stand exactly under those of the row above go on with them.</summary>
    /// <param name="extent">Where to look.</param>
    /// <param name="isIn">Whether a place, by row and column, belongs to what is cut.</param>
    public static List<GridCell> ByRows(Extent extent, Func<int, int, bool> isIn)
    {
        var done = new List<GridCell>();
        var (above, current) = (new List<GridCell>(), new List<GridCell>());
        for (var row = extent.Top; row <= extent.Bottom + 1; row++)
        {
            current.Clear();
            if (row <= extent.Bottom)
            {
                AddStretches(row, extent, isIn, current);
            }

            foreach (var part in above)
            {
                var below = current.FindIndex(c => c.Column == part.Column && c.ColumnSpan == part.ColumnSpan);
                if (below >= 0)
                {
                    current[below] = part with { RowSpan = part.RowSpan + 1 };
                }
                else
                {
                    done.Add(part);
                }
            }

            (above, current) = (current, above);
        }

        return done;
    }

    private static void AddStretches(int row, Extent extent, Func<int, int, bool> isIn, List<GridCell> stretches)
    {
        for (var column = extent.Left; column <= extent.Right; column++)
        {
            if (!isIn(row, column))
            {
                continue;
            }

            var start = column;
            while (column < extent.Right && isIn(row, column + 1))
            {
                column++;
            }

            stretches.Add(new GridCell(row, start, 1, column - start + 1));
        }
    }
}
