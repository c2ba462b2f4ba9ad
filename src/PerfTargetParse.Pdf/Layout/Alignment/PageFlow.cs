using PerfTargetParse.Pdf.Layout.Grids;
using PerfTargetParse.Pdf.Layout.Text;

namespace PerfTargetParse.Pdf.Layout.Alignment;

/// <summary>Puts ruled tables and what stands outside them into reading order, and finds the tables without upright rules among the lines.</summary>
internal sealed class PageFlow
{
    /// <summary>A distance above a line that is larger than its size is a gap, where the page does not show what is usual.</summary>
    private const float Gap = 1;

    /// <summary>A distance larger than the usual one by this factor is a gap.</summary>
    private const float UnusualGap = 1.5f;

    /// <summary>Distances that show what is usual.</summary>
    private const int FewestDistances = 4;

    /// <summary>A row between rules has at most so many lines on average.</summary>
    private const int LinesOfRow = 3;

    private readonly CellTexts _texts;
    private readonly AlignedTableBuilder _builder;
    private readonly IReadOnlyList<Segment> _rules;
    private readonly int _pageNumber;
    private readonly List<LayoutBlock> _blocks = [];
    private readonly float _usualDistance;
    private readonly List<FlowItem> _items;
    private readonly List<bool> _columnTops;

    /// <summary>Takes what stands on a page.</summary>
    /// <param name="texts">Its text.</param>
    /// <param name="tables">Its ruled tables with their boxes as the page is read.</param>
    /// <param name="rules">Level rules that are part of none.</param>
    /// <param name="pageNumber">Its number.</param>
    public PageFlow(CellTexts texts, IEnumerable<(LayoutTable Table, LayoutBox Box)> tables, IReadOnlyList<Segment> rules, int pageNumber)
    {
        _texts = texts;
        (_rules, _pageNumber) = (rules, pageNumber);
        _builder = new AlignedTableBuilder(texts, pageNumber);
        var items = texts.PiecesOutside().ConvertAll(line => new FlowItem(line));
        items.AddRange(tables.Select(table => new FlowItem(table.Box, null, table.Table)));
        items.Sort(static (a, b) => a.Box.Y0 != b.Box.Y0 ? a.Box.Y0.CompareTo(b.Box.Y0) : a.Box.X0.CompareTo(b.Box.X0));
        _items = TextColumns.Order(items, out _columnTops);
        _usualDistance = UsualDistance();
    }

    /// <summary>The blocks in reading order; lines that run another way come last.</summary>
    public List<LayoutBlock> Read()
    {
        var lines = new List<PieceLine>();
        for (var i = 0; i <= _items.Count; i++)
        {
            if (i < _items.Count && _items[i].Line is { } line && !(_columnTops[i] && lines.Count > 0))
            {
                lines.Add(line);
                continue;
            }

            AddText(lines, i - lines.Count);
            lines.Clear();
            if (i < _items.Count && _items[i].Table is { } table)
            {
                _blocks.Add(table);
            }
            else if (i < _items.Count)
            {
                lines.Add(_items[i].Line!);
            }
        }

        foreach (var (text, box) in _texts.OtherTurns())
        {
            _blocks.Add(new LayoutLine(box, text, LineRole.Body, true) { PageNumber = _pageNumber });
        }

        return _blocks;
    }

    private void AddText(List<PieceLine> lines, int firstItem)
    {
        var next = 0;
        foreach (var table in LevelTable.Find(_rules, lines).OrderBy(table => table.First))
        {
            if (table.First < next)
            {
                continue;
            }

            var within = lines.GetRange(table.First, table.End - table.First);
            if (AlignedRegionFinder.ColumnsOf(within) is not { } columns)
            {
                continue;
            }

            AddAligned(lines.GetRange(next, table.First - next), firstItem + next);
            var bands = table.Ys.Length - 1;
            _blocks.Add(bands > 2 && within.Count <= LinesOfRow * bands ? _builder.OfBands(within, columns, table) : _builder.OfLines(within, columns));
            next = table.End;
        }

        AddAligned(lines.GetRange(next, lines.Count - next), firstItem + next);
    }

    private void AddAligned(List<PieceLine> lines, int firstItem)
    {
        var next = 0;
        foreach (var region in AlignedRegionFinder.Find(lines))
        {
            for (; next < region.First; next++)
            {
                AddLine(lines[next], firstItem + next);
            }

            _blocks.Add(_builder.OfLines(lines.GetRange(region.First, region.End - region.First), region.Columns));
            next = region.End;
        }

        for (; next < lines.Count; next++)
        {
            AddLine(lines[next], firstItem + next);
        }
    }

    private void AddLine(PieceLine line, int item)
    {
        var whole = new Piece(line.Pieces[0].First, line.Pieces[^1].First + line.Pieces[^1].Count - line.Pieces[0].First, line.Box);
        var isAfterGap = item == 0 || (!_columnTops[item] && IsGap(_items[item - 1].Box, line.Box));
        var role = _texts.IsArtifact(whole) ? LineRole.Running : LineRole.Body;
        _blocks.Add(new LayoutLine(_texts.ToPage(line.Box), _texts.TextOf(whole), role, isAfterGap) { PageNumber = _pageNumber });
    }

    private bool IsGap(LayoutBox above, LayoutBox line)
    {
        var distance = line.Y0 - above.Y1;
        return distance > Gap * line.Height && distance > UnusualGap * _usualDistance;
    }

    /// <summary>The middle one of the distances between lines; 0 where there are too few.</summary>
    private float UsualDistance()
    {
        var distances = new List<float>();
        for (var i = 1; i < _items.Count; i++)
        {
            if (_items[i].Line is not null && _items[i - 1].Line is not null && !_columnTops[i])
            {
                distances.Add(_items[i].Box.Y0 - _items[i - 1].Box.Y1);
            }
        }

        distances.Sort();
        return distances.Count < FewestDistances ? 0 : distances[distances.Count / 2];
    }
}
