namespace PerfTargetParse.Pdf.Files;

/// <summary>Finds the pages of a file (ISO 32000-2, 7.7.3).</summary>
internal sealed class PageTree
{
    private readonly PdfFile _file;
    private readonly List<PdfPageNode> _pages = [];
    private readonly HashSet<int> _seen = [];
    private readonly Stack<Level> _levels = new();
    private Dictionary<int, List<int>>? _pagesByParent;

    private PageTree(PdfFile file) => _file = file;

    private bool HasPages => _pages.Exists(static page => !page.IsLost);

    private bool IsFull => _pages.Count >= _file.Options.Limits.Pages;

    /// <summary>The pages in their order. Where the tree gives none, whatever in the file is a page, in the order of the objects' numbers.</summary>
    public static IReadOnlyList<PdfPageNode> Read(PdfFile file)
    {
        var tree = Walk(file);
        if (!tree.HasPages && file.TryReopenByScan())
        {
            tree = Walk(file);
        }

        return tree.HasPages ? tree._pages : tree.FindLoosePages();
    }

    private static PageTree Walk(PdfFile file)
    {
        var tree = new PageTree(file);
        tree.Walk();
        return tree;
    }

    private void Walk()
    {
        var root = _file.Get(_file.Trailer, "Root").AsDictionary;
        Visit(root?["Pages"] ?? PdfValue.Null, default);
        while (_levels.TryPop(out var level))
        {
            if (_file.MustStop())
            {
                return;
            }

            if (level.Next >= level.Kids.AsArray.Length)
            {
                continue;
            }

            if (IsFull)
            {
                _file.Notices.Add(PdfNoticeKind.LimitReached, nameof(PdfLimits.Pages));
                return;
            }

            _levels.Push(level with { Next = level.Next + 1 });
            Visit(level.Kids.AsArray[level.Next], level.Attributes);
        }
    }

    private void Visit(PdfValue reference, PageAttributes inherited)
    {
        var number = reference.ReferenceNumber;
        if (_file.Resolve(reference).AsDictionary is not { } dictionary)
        {
            AddLost(number, inherited);
            return;
        }

        var type = _file.Get(dictionary, "Type").AsName;
        var kids = _file.Get(dictionary, "Kids");
        if (kids.Kind == PdfKind.Array && type != "Page")
        {
            Open(number, kids, inherited.With(_file, dictionary));
        }
        else if (type == "Page" || (type != "Pages" && IsLikePage(dictionary)))
        {
            _pages.Add(inherited.With(_file, dictionary).ToPage(dictionary));
        }
        else if (type != "Pages")
        {
            _file.Notices.Add(PdfNoticeKind.Repaired, "something in the page tree that is no page");
        }
    }

    private void Open(int number, PdfValue kids, PageAttributes attributes)
    {
        if (number > 0 && !_seen.Add(number))
        {
            _file.Notices.Add(PdfNoticeKind.Repaired, "a page tree that contains itself");
        }
        else if (_levels.Count >= _file.Options.Limits.Nesting)
        {
            _file.Notices.Add(PdfNoticeKind.LimitReached, nameof(PdfLimits.Nesting));
        }
        else
        {
            _levels.Push(new Level(kids, 0, attributes));
        }
    }

    private static bool IsLikePage(PdfDictionary dictionary) =>
        dictionary.TryGet("Contents", out _) || dictionary.TryGet("MediaBox", out _) || dictionary.TryGet("Resources", out _) || dictionary.TryGet("Parent", out _);

    /// <summary>
    /// A kid that is not in the file. If pages call it their parent, it was a node, and they stand for it; if not, it was a page, and keeps its
    /// place, so that the pages after it keep their numbers. What the file itself calls free was taken out on purpose.
    /// </summary>
    private void AddLost(int number, PageAttributes inherited)
    {
        if (number == 0 || _file.Find(number).Kind == CrossReferenceKind.Free || !_seen.Add(number))
        {
            return;
        }

        _pagesByParent ??= GroupByParent();
        if (_pagesByParent.TryGetValue(number, out var orphans))
        {
            _file.Notices.Add(PdfNoticeKind.Repaired, "pages whose node in the page tree is missing");
            foreach (var orphan in orphans)
            {
                if (!IsFull && _file.Load(orphan).AsDictionary is { } dictionary)
                {
                    _pages.Add(inherited.With(_file, dictionary).ToPage(dictionary));
                }
            }

            return;
        }

        if (_levels.Count == 0)
        {
            // The root of the tree itself.
            return;
        }

        _pages.Add(inherited.ToPage(new PdfDictionary(), isLost: true));
        _file.Notices.Add(PdfNoticeKind.PageDamaged, $"object {number} is missing", _pages.Count);
    }

    private Dictionary<int, List<int>> GroupByParent()
    {
        var groups = new Dictionary<int, List<int>>();
        foreach (var number in _file.FindByType("Page"))
        {
            var parent = _file.Load(number).AsDictionary!["Parent"].ReferenceNumber;
            if (!groups.TryGetValue(parent, out var group))
            {
                groups[parent] = group = [];
            }

            group.Add(number);
        }

        return groups;
    }

    private List<PdfPageNode> FindLoosePages()
    {
        var pages = new List<PdfPageNode>();
        foreach (var number in _file.FindByType("Page"))
        {
            if (pages.Count >= _file.Options.Limits.Pages)
            {
                _file.Notices.Add(PdfNoticeKind.LimitReached, nameof(PdfLimits.Pages));
                break;
            }

            var dictionary = _file.Load(number).AsDictionary!;
            pages.Add(InheritedBy(dictionary).With(_file, dictionary).ToPage(dictionary));
        }

        if (pages.Count > 0)
        {
            _file.Notices.Add(PdfNoticeKind.Repaired, "pages without a page tree");
        }

        return pages;
    }

    /// <summary>What the nodes above a page say, going up by what each calls its parent.</summary>
    private PageAttributes InheritedBy(PdfDictionary page)
    {
        var above = new List<PdfDictionary>();
        var parent = _file.Get(page, "Parent").AsDictionary;
        while (parent is not null && !above.Contains(parent) && above.Count < _file.Options.Limits.Nesting)
        {
            above.Add(parent);
            parent = _file.Get(parent, "Parent").AsDictionary;
        }

        var attributes = default(PageAttributes);
        for (var index = above.Count - 1; index >= 0; index--)
        {
            attributes = attributes.With(_file, above[index]);
        }

        return attributes;
    }

    private readonly record struct Level(PdfValue Kids, int Next, PageAttributes Attributes);
}
