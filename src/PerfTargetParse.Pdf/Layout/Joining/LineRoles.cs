namespace PerfTargetParse.Pdf.Layout.Joining;

/// <summary>Tells running heads and feet and page numbers from the text.</summary>
/// <remarks>
/// A line is a running one where the same stands at the same place on several pages, near an edge and apart from the body. A title that
/// stands right above its table is none, however often it is repeated: whoever reads the table needs it.
/// </remarks>
internal sealed class LineRoles
{
    /// <summary>Running lines stand within this part of the page's height from its edge.</summary>
    private const float Zone = 0.13f;

    /// <summary>Lines looked at from each edge.</summary>
    private const int MostLines = 4;

    /// <summary>Places on different pages that differ by no more than this are the same, in points.</summary>
    private const float SamePlace = 4;

    /// <summary>A line nearer to what follows than so many of its heights belongs to it.</summary>
    private const float Attached = 1.5f;

    /// <summary>The same for a line larger than the text of the table under it, as titles are.</summary>
    private const float AttachedTitle = 4;

    /// <summary>A line is larger than a text where it exceeds it by this factor.</summary>
    private const float Larger = 1.15f;

    /// <summary>Of a document of more pages, two with the same line are no proof.</summary>
    private const int FewPages = 3;

    private readonly IReadOnlyList<LayoutPage> _pages;
    private readonly List<EdgeLine> _lines = [];
    private readonly LineRole[]?[] _roles;

    private LineRoles(IReadOnlyList<LayoutPage> pages)
    {
        _pages = pages;
        _roles = new LineRole[pages.Count][];
    }

    /// <summary>The pages with the roles of their lines.</summary>
    public static LayoutPage[] Assign(IReadOnlyList<LayoutPage> pages)
    {
        var roles = new LineRoles(pages);
        for (var i = 0; i < pages.Count; i++)
        {
            roles.Collect(i);
        }

        roles.FindPageNumbers();
        roles.FindRunning();
        return [.. pages.Select((page, i) => roles.Apply(page, i))];
    }

    private void Collect(int pageIndex)
    {
        var page = _pages[pageIndex];
        var height = page.Frame.PageHeight > 0 && (page.Frame.Turn & 1) == 1 ? page.Width : page.Height;
        var blocks = page.Blocks;
        for (var i = 0; i < blocks.Count && i < MostLines && blocks[i] is LayoutLine line; i++)
        {
            var box = page.Frame.FromPage(line.Box);
            if (box.Y1 <= Zone * height)
            {
                _lines.Add(new EdgeLine(pageIndex, i, box, true, i == 0, line.Text));
            }
        }

        for (var i = blocks.Count - 1; i >= 0 && i >= blocks.Count - MostLines && blocks[i] is LayoutLine line; i--)
        {
            var box = page.Frame.FromPage(line.Box);
            if (box.Y0 >= (1 - Zone) * height)
            {
                _lines.Add(new EdgeLine(pageIndex, i, box, false, i == blocks.Count - 1, line.Text));
            }
        }
    }

    /// <summary>A number alone counts where it is the outermost line and where others count on, or where there is only one page.</summary>
    private void FindPageNumbers()
    {
        var bare = new Dictionary<int, List<EdgeLine>>();
        foreach (var line in _lines)
        {
            if (PageNumberText.Read(line.Text, out var isBare) is not { } number)
            {
                continue;
            }

            if (!isBare || (line.IsOutermost && _pages.Count == 1))
            {
                Mark(line, LineRole.PageNumber);
            }
            else
            {
                var difference = number - line.PageIndex;
                bare.TryAdd(difference, []);
                bare[difference].Add(line);
            }
        }

        foreach (var line in bare.Values.Where(lines => lines.Count > 1).SelectMany(lines => lines))
        {
            Mark(line, LineRole.PageNumber);
        }
    }

    private void FindRunning()
    {
        foreach (var group in _lines.GroupBy(line => (line.IsHead, line.Key)))
        {
            var lines = group.ToList();
            foreach (var line in lines)
            {
                var same = lines.FindAll(other => IsSamePlace(line.Box, other.Box));
                var pages = same.Select(other => other.PageIndex).Distinct().Count();

                // Small print that on some page stands apart, or above something else, is no title on the others, close as their tables may come.
                var isTitle = IsAttached(line) && (IsLarge(line) || same.TrueForAll(other => IsAttached(other) && IsNextToTable(other) == IsNextToTable(line)));
                if (pages > 1 && (pages >= FewPages || _pages.Count <= FewPages) && !isTitle)
                {
                    Mark(line, LineRole.Running);
                }
            }
        }
    }

    private bool IsNextToTable(EdgeLine line)
    {
        var next = line.BlockIndex + (line.IsHead ? 1 : -1);
        return next >= 0 && next < _pages[line.PageIndex].Blocks.Count && _pages[line.PageIndex].Blocks[next] is LayoutTable;
    }

    private static bool IsSamePlace(LayoutBox a, LayoutBox b) =>
        Math.Abs(a.Y0 - b.Y0) <= SamePlace
        && (Math.Abs(a.X0 - b.X0) <= SamePlace || Math.Abs(a.X1 - b.X1) <= SamePlace || Math.Abs(a.X0 + a.X1 - b.X0 - b.X1) <= 2 * SamePlace);

    /// <summary>Whether, through lines that stand close to one another, a line leads to the table under it; or, at the bottom, to the one above it.</summary>
    private bool IsAttached(EdgeLine line)
    {
        var page = _pages[line.PageIndex];
        var (box, step, widest) = (line.Box, line.IsHead ? 1 : -1, 0f);
        for (var i = line.BlockIndex + step; i >= 0 && i < page.Blocks.Count; i += step)
        {
            var next = page.Frame.FromPage(page.Blocks[i].Box);
            widest = Math.Max(widest, (line.IsHead ? next.Y0 - box.Y1 : box.Y0 - next.Y1) / box.Height);
            if (page.Blocks[i] is LayoutTable table)
            {
                return widest <= (line.IsHead && line.Box.Height > Larger * TextHeight(page, table) ? AttachedTitle : Attached);
            }

            box = next;
        }

        return false;
    }

    /// <summary>Whether a line is larger than the text of the first table of its page, as titles are.</summary>
    private bool IsLarge(in EdgeLine line)
    {
        var page = _pages[line.PageIndex];
        return page.Blocks.OfType<LayoutTable>().FirstOrDefault() is { } table && line.Box.Height > Larger * TextHeight(page, table);
    }

    /// <summary>Height of the first line of a table.</summary>
    private static float TextHeight(LayoutPage page, LayoutTable table)
    {
        foreach (var cell in table.Cells)
        {
            if (cell.LinePlaces.Count > 0)
            {
                return page.Frame.FromPage(cell.LinePlaces[0].Box).Height;
            }
        }

        return float.MaxValue;
    }

    private void Mark(in EdgeLine line, LineRole role)
    {
        var roles = _roles[line.PageIndex] ??= new LineRole[_pages[line.PageIndex].Blocks.Count];
        if (roles[line.BlockIndex] == LineRole.Body)
        {
            roles[line.BlockIndex] = role;
        }
    }

    private LayoutPage Apply(LayoutPage page, int index)
    {
        if (_roles[index] is not { } roles)
        {
            return page;
        }

        var blocks = page.Blocks.ToArray();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (roles[i] != LineRole.Body && blocks[i] is LayoutLine line)
            {
                blocks[i] = line with { Role = roles[i] };
            }
        }

        return page with { Blocks = blocks };
    }
}
