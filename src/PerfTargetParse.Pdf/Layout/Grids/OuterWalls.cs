namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>
/// Closes a table where its outer line is missing but lines reach it from inside: tables without side lines, and parts of a table that a
/// page break cut off.
/// </summary>
internal static class OuterWalls
{
    /// <summary>Closes the left side.</summary>
    public static void CloseLeft(Walls walls) => CloseSide(walls, 0, 0);

    /// <summary>Closes the right side.</summary>
    public static void CloseRight(Walls walls) => CloseSide(walls, walls.Columns, walls.Columns - 1);

    /// <summary>Closes the top.</summary>
    /// <returns>For each column, whether it was open.</returns>
    public static bool[] CloseTop(Walls walls) => CloseEnd(walls, 0, 0);

    /// <summary>Closes the bottom.</summary>
    /// <returns>For each column, whether it was open.</returns>
    public static bool[] CloseBottom(Walls walls) => CloseEnd(walls, walls.Rows, walls.Rows - 1);

    private static void CloseSide(Walls walls, int edge, int column)
    {
        for (var row = 0; row < walls.Rows;)
        {
            if (walls.LeftOf(row, edge))
            {
                row++;
                continue;
            }

            var end = row + 1;
            while (end < walls.Rows && !walls.LeftOf(end, edge))
            {
                end++;
            }

            // Of a stretch without side line, what lies between level lines that reach the side is part of the table.
            var first = row;
            while (first < end && !walls.Above(first, column))
            {
                first++;
            }

            var last = end;
            while (last > first && !walls.Above(last, column))
            {
                last--;
            }

            for (; first < last; first++)
            {
                walls.LeftOf(first, edge) = true;
            }

            row = end;
        }
    }

    private static bool[] CloseEnd(Walls walls, int edge, int row)
    {
        var isOpen = new bool[walls.Columns];
        for (var column = 0; column < walls.Columns;)
        {
            if (walls.Above(edge, column))
            {
                column++;
                continue;
            }

            var end = column + 1;
            while (end < walls.Columns && !walls.Above(edge, end))
            {
                end++;
            }

            var first = column;
            while (first < end && !walls.LeftOf(row, first))
            {
                first++;
            }

            var last = end;
            while (last > first && !walls.LeftOf(row, last))
            {
                last--;
            }

            for (; first < last; first++)
            {
                walls.Above(edge, first) = true;
                isOpen[first] = true;
            }

            column = end;
        }

        return isOpen;
    }
}
