namespace PerfTargetParse.Pdf.Layout.Joining;

/// <summary>Puts the pages of a document together.</summary>
internal sealed class DocumentJoiner
{
    /// <summary>Room that a page may leave at its end for whatever reason, as a part of its height.</summary>
    private const float SpareRoom = 0.12f;

    private readonly LayoutPage[] _pages;
    private readonly Dictionary<(int, int), float> _bottoms = [];
    private readonly List<LayoutBlock> _blocks = [];
    private readonly List<Continuation> _continuations = [];
    private TableSoFar? _table;
    private int _tableIndex;
    private LayoutPage? _tablePage;
    private bool _isTextAfter;

    private DocumentJoiner(LayoutPage[] pages) => _pages = pages;

    public static LayoutDocument Join(IReadOnlyList<LayoutPage> pages)
    {
        var joiner = new DocumentJoiner(LineRoles.Assign(pages));
        joiner.MeasurePages();
        LayoutPage? previous = null;
        foreach (var page in joiner._pages)
        {
            joiner.Add(page, previous);
            previous = page;
        }

        joiner.EndTable();
        return new LayoutDocument(joiner._pages, joiner._blocks, joiner._continuations);
    }

    private static bool IsBody(LayoutBlock block) => block is LayoutTable or LayoutLine { Role: LineRole.Body };

    private static (int, int) SizeOf(LayoutPage page) => ((int)page.Width, (int)page.Height);

    /// <summary>Finds how far down the pages of each size are filled.</summary>
    private void MeasurePages()
    {
        foreach (var page in _pages)
        {
            foreach (var block in page.Blocks)
            {
                if (IsBody(block))
                {
                    _bottoms[SizeOf(page)] = Math.Max(_bottoms.GetValueOrDefault(SizeOf(page)), page.Frame.FromPage(block.Box).Y1);
                }
            }
        }
    }

    private void Add(LayoutPage page, LayoutPage? previous)
    {
        var isFirstBody = true;
        var isFirstTable = true;
        foreach (var block in page.Blocks)
        {
            if (block is LayoutTable table)
            {
                if (!(isFirstTable && _table is not null && _tablePage == previous && GoesOn(table, page, isFirstBody)))
                {
                    Begin(table);
                }

                _tablePage = page;
                _isTextAfter = false;
                isFirstTable = isFirstBody = false;
                continue;
            }

            _blocks.Add(block);
            if (IsBody(block))
            {
                isFirstBody = false;
                _isTextAfter = true;
            }
        }
    }

    private void Begin(LayoutTable table)
    {
        EndTable();
        _tableIndex = _blocks.Count;
        _blocks.Add(table);
        _table = new TableSoFar(table);
    }

    private void EndTable()
    {
        if (_table is { } table && table.Last != _blocks[_tableIndex])
        {
            _blocks[_tableIndex] = table.ToTable();
        }

        _table = null;
    }

    /// <summary>Decides whether a table goes on with the one before the break, and joins it.</summary>
    private bool GoesOn(LayoutTable part, LayoutPage page, bool isFirstBody)
    {
        var table = _table!;
        var shift = ColumnEdges.Shift(table.Columns, part.Edges!.Columns);
        var (reason, repeated) = (ContinuationReason.TextBetween, 0);
        if (shift is { } found)
        {
            repeated = TableHead.RepeatedRows(table, part, found);
            reason = isFirstBody && !_isTextAfter ? Reason(table, part, page, found, repeated) : reason;
        }
        else if (isFirstBody && !_isTextAfter)
        {
            reason = ContinuationReason.OtherColumns;
        }

        if (reason is not (ContinuationReason.SameColumns or ContinuationReason.SharedColumns or ContinuationReason.RepeatedHeader))
        {
            _continuations.Add(new Continuation(page.Number, false, reason, 0, RowCut.None, 0));
            return false;
        }

        table.AddColumns(part.Edges.Columns, shift!.Value);
        var merged = 0;
        var reader = new BreakReader(table, part, shift.Value, repeated, _tablePage!.Frame);
        table.Add(part, shift.Value, repeated, reader.RowCut != RowCut.None, pair =>
        {
            var goesOn = reader.GoesOn(pair);
            merged += goesOn ? 1 : 0;
            return goesOn;
        });
        _continuations.Add(new Continuation(page.Number, true, reason, repeated, reader.RowCut, merged));
        return true;
    }

    private ContinuationReason Reason(TableSoFar table, LayoutTable part, LayoutPage page, float shift, int repeated)
    {
        var (columns, edges) = (table.Columns, part.Edges!.Columns);
        var isWithin = ColumnEdges.AreAmong(edges, columns, shift);
        var isAbout = ColumnEdges.AreAmong(columns, edges, -shift);
        if (part.Source != table.Last.Source || (!isWithin && !isAbout && !MeetsInRow(table, part, shift, repeated)))
        {
            return ContinuationReason.OtherColumns;
        }

        if (TableHead.BeginsAnew(table, part, repeated))
        {
            return ContinuationReason.BeginsAnew;
        }

        if (HasRoomFor(part, page, repeated))
        {
            return ContinuationReason.EndsEarly;
        }

        return repeated > 0 ? ContinuationReason.RepeatedHeader : isWithin && isAbout ? ContinuationReason.SameColumns : ContinuationReason.SharedColumns;
    }

    /// <summary>Whether the rows on both sides of the break have the same edges, whatever other rows have.</summary>
    private static bool MeetsInRow(TableSoFar table, LayoutTable part, float shift, int repeated)
    {
        var above = table.Bottom.Select(cell => table.Columns[cell.Column]).ToList();
        var below = part.Cells.Where(cell => cell.Row == repeated).Select(cell => part.Edges!.Columns[cell.Column]).ToList();
        return above.Count > 2 && above.Count == below.Count && ColumnEdges.AreAmong(below, above, shift);
    }

    /// <summary>Whether the first rows of a part would have had room under the table before the break.</summary>
    private bool HasRoomFor(LayoutTable part, LayoutPage page, int repeated)
    {
        var end = repeated + 1;
        foreach (var cell in part.Cells.TakeWhile(cell => cell.Row < part.RowCount))
        {
            end = cell.Row >= repeated && cell.Row < end ? Math.Max(end, cell.Row + cell.RowSpan) : end;
        }

        var rows = part.Edges!.Rows;
        var height = rows[Math.Min(end, rows.Length - 1)] - rows[repeated];
        var before = _tablePage!;
        var bottom = before.Frame.FromPage(LastBox()).Y1;
        var area = Math.Max(_bottoms[SizeOf(before)], FrameHeight(before) - page.Frame.FromPage(part.Box).Y0);
        return bottom + Math.Max(height, SpareRoom * FrameHeight(before)) < area;
    }

    private static float FrameHeight(LayoutPage page) => (float)((page.Frame.Turn & 1) == 1 ? page.Width : page.Height);

    private LayoutBox LastBox() => _table!.Last.Box;
}
