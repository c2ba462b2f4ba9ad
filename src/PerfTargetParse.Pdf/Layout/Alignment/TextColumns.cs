namespace PerfTargetParse.Pdf.Layout.Alignment;

/// <summary>Puts lines that are set in two or more columns of prose into reading order: one column after the other.</summary>
internal static class TextColumns
{
    /// <summary>Columns within columns that are looked for: four beside one another.</summary>
    private const int MostLevels = 2;

    /// <summary>Items that a column has at least.</summary>
    private const int FewestItems = 5;

    /// <summary>Of all items, the part that may cross a gutter: titles, wide tables.</summary>
    private const float MostCrossing = 0.25f;

    /// <summary>A column of prose is at least so wide, in sizes.</summary>
    private const float Narrowest = 12;

    /// <summary>Step in which gutters are sought, in points.</summary>
    private const float Step = 2;

    /// <summary>Puts items, sorted from top to bottom, into reading order.</summary>
    /// <param name="items">The items.</param>
    /// <param name="isColumnTop">For each item in the new order, whether a column begins with it.</param>
    public static List<FlowItem> Order(List<FlowItem> items, out List<bool> isColumnTop)
    {
        var ordered = new List<FlowItem>(items.Count);
        isColumnTop = [];
        Add(items, MostLevels, ordered, isColumnTop);
        return ordered;
    }

    private static void Add(List<FlowItem> items, int levels, List<FlowItem> ordered, List<bool> tops)
    {
        if (levels == 0 || items.Count < 2 * FewestItems || FindGutter(items) is not { } gutter)
        {
            ordered.AddRange(items);
            tops.AddRange(Enumerable.Repeat(false, items.Count));
            return;
        }

        var (left, right, stretch) = (new List<FlowItem>(), new List<FlowItem>(), new List<FlowItem>());
        foreach (var item in items)
        {
            if (!Crosses(item, gutter))
            {
                stretch.Add(item);
                Divide(item, gutter, left, right);
                continue;
            }

            EndStretch();
            ordered.Add(item);
            tops.Add(false);
        }

        EndStretch();

        void EndStretch()
        {
            if (IsProse(left) && IsProse(right))
            {
                Add(left, levels - 1, ordered, tops);
                var second = tops.Count;
                Add(right, levels - 1, ordered, tops);
                tops[second] = true;
            }
            else
            {
                ordered.AddRange(stretch);
                tops.AddRange(Enumerable.Repeat(false, stretch.Count));
            }

            left.Clear();
            right.Clear();
            stretch.Clear();
        }
    }

    private static bool Crosses(in FlowItem item, float gutter)
    {
        if (item.Line is null)
        {
            return item.Box.X0 < gutter && item.Box.X1 > gutter;
        }

        foreach (var piece in item.Line.Pieces)
        {
            if (piece.Box.X0 < gutter && piece.Box.X1 > gutter)
            {
                return true;
            }
        }

        return false;
    }

    private static void Divide(in FlowItem item, float gutter, List<FlowItem> left, List<FlowItem> right)
    {
        if (item.Line is not { } line || item.Box.X1 <= gutter || item.Box.X0 >= gutter)
        {
            (item.Box.X1 <= gutter ? left : right).Add(item);
            return;
        }

        left.Add(new FlowItem(new PieceLine([.. line.Pieces.Where(piece => piece.Box.X1 <= gutter)])));
        right.Add(new FlowItem(new PieceLine([.. line.Pieces.Where(piece => piece.Box.X0 >= gutter)])));
    }

    /// <summary>The middle of the widest strip in the middle part of the page that the fewest items cross.</summary>
    private static float? FindGutter(List<FlowItem> items)
    {
        var (x0, x1) = (items.Min(item => item.Box.X0), items.Max(item => item.Box.X1));
        var count = (int)Math.Min(4_000, (x1 - x0) / Step) + 1;
        var cover = new int[count + 1];
        foreach (var item in items)
        {
            if (item.Line is null)
            {
                Cover(item.Box);
                continue;
            }

            foreach (var piece in item.Line.Pieces)
            {
                Cover(piece.Box);
            }
        }

        for (var i = 1; i < count; i++)
        {
            cover[i] += cover[i - 1];
        }

        var (least, best, bestLength) = (int.MaxValue, 0, 0);
        for (var i = count / 5; i < count * 4 / 5;)
        {
            var end = i + 1;
            while (end < count && cover[end] == cover[i])
            {
                end++;
            }

            if (cover[i] < least || (cover[i] == least && end - i > bestLength))
            {
                (least, best, bestLength) = (cover[i], (i + end) / 2, end - i);
            }

            i = end;
        }

        return least <= MostCrossing * items.Count ? x0 + ((best + 0.5f) * Step) : null;

        void Cover(LayoutBox box)
        {
            cover[Math.Clamp((int)((box.X0 - x0) / Step), 0, count)]++;
            cover[Math.Clamp((int)((box.X1 - x0) / Step) + 1, 0, count)]--;
        }
    }

    /// <summary>Whether most lines fill the width of their column and no gaps divide them.</summary>
    private static bool IsProse(List<FlowItem> items)
    {
        var lines = items.Where(item => item.Line is not null).Select(item => item.Line!).ToList();
        if (lines.Count < FewestItems)
        {
            return false;
        }

        var (x0, x1) = (lines.Min(line => line.Box.X0), lines.Max(line => line.Box.X1));
        var wide = lines.Count(line => line.Box.Width > 0.7f * (x1 - x0));
        var divided = lines.Count(line => line.HasGaps);
        return x1 - x0 > Narrowest * lines[lines.Count / 2].Size && wide * 2 > lines.Count && divided * 4 <= lines.Count;
    }
}
