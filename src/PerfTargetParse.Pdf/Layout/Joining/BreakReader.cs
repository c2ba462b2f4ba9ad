using PerfTargetParse.Pdf.Layout.Text;

namespace PerfTargetParse.Pdf.Layout.Joining;

/// <summary>Decides what goes on over a break within a table: the last row, or merged cells.</summary>
/// <remarks>
/// Lines first: producers that leave a merged cell open at the break and close the others tell what goes on. Where all is closed, or all
/// open, the texts decide.
/// </remarks>
internal sealed class BreakReader
{
    /// <summary>A text of so many lines may go on with a new paragraph, so that its last line says nothing.</summary>
    private const int LinesOfProse = 3;

    /// <summary>So many texts that all break off at the edge of their cells do not do so by chance.</summary>
    private const int FewestTexts = 3;

    private readonly TableSoFar _table;
    private readonly Frame _frame;
    private readonly List<CellPair> _pairs = [];
    private readonly bool _linesTell;
    private readonly float _margin;
    private bool _hasNewGroup;

    /// <summary>Looks at a break.</summary>
    /// <param name="table">The table so far.</param>
    /// <param name="part">Its part on the next page.</param>
    /// <param name="shift">How far the part lies to the right.</param>
    /// <param name="skippedRows">Rows of the part that repeat the head.</param>
    /// <param name="frame">How the page before the break is read.</param>
    public BreakReader(TableSoFar table, LayoutTable part, float shift, int skippedRows, Frame frame)
    {
        (_table, _frame, _margin) = (table, frame, BrokenText.MarginOf(table.Last, frame));
        var allMeet = true;
        foreach (var pair in table.Pairs(part, shift, skippedRows))
        {
            allMeet &= pair is not null;
            if (pair is { } found)
            {
                _pairs.Add(found);
            }
        }

        var open = table.Last.Edges!.OpenBottoms;
        _linesTell = open.Contains(true) && open.Contains(false);
        RowCut = allMeet && _pairs.Count == table.Bottom.Count ? FindRowCut(!open.Contains(false)) : RowCut.None;
    }

    /// <summary>Whether the first row is the rest of the last one before the break.</summary>
    public RowCut RowCut { get; }

    /// <summary>Whether two cells that meet at the break are one, where the row is not cut. To be asked from left to right.</summary>
    /// <remarks>Groups lie within the groups to their left: where one of those begins, none further right goes on.</remarks>
    public bool GoesOn(CellPair pair)
    {
        var goesOn = !_hasNewGroup && IsOne(pair);
        _hasNewGroup |= !goesOn && !_linesTell && pair is { IsFilledAbove: true, IsFilledBelow: true } && _table.MergesRows(pair.Above.Column);
        return goesOn;
    }

    private bool IsOne(CellPair pair)
    {
        if (_linesTell)
        {
            return IsOpen(pair.Above.Last);
        }

        if (!pair.HasSpan && !_table.MergesRows(pair.Above.Column))
        {
            return false;
        }

        return !pair.IsFilledAbove || !pair.IsFilledBelow || GoesOnInText(pair);
    }

    private bool IsOpen(LayoutCell cell)
    {
        var open = _table.Last.Edges!.OpenBottoms;
        return cell.Column < open.Length && open[cell.Column];
    }

    private RowCut FindRowCut(bool isAllOpen)
    {
        if (_linesTell)
        {
            return RowCut.None;
        }

        var (goesOn, alone, rests, late, differs, isProse) = (0, 0, 0, 0, 0, false);
        foreach (var pair in _pairs)
        {
            if (!pair.IsSingleRow)
            {
                var isOther = pair.IsFilledAbove && pair.IsFilledBelow && !GoesOnInText(pair);
                var isAlone = isOther && GoesOnInText(pair, mayStandAlone: true);
                (alone, differs) = isAlone ? (alone + 1, differs) : (alone, isOther ? differs + 1 : differs);
            }
            else if (pair is { IsFilledAbove: true, IsFilledBelow: true })
            {
                var isBroken = BrokenText.EndsAtEdge(pair.Above.Last, _frame, _margin, pair.Below.Text);
                isProse |= !isBroken && pair.Above.Last.LinePlaces.Count + pair.Below.LinePlaces.Count >= LinesOfProse;
                (goesOn, differs) = isBroken ? (goesOn + 1, differs) : (goesOn, differs + 1);
            }
            else
            {
                rests += pair.IsFilledAbove ? 1 : 0;
                late += pair.IsFilledBelow ? 1 : 0;
            }
        }

        // First lines stand alone after all where all texts of a row of several say so.
        differs += goesOn > 0 && goesOn + alone >= FewestTexts ? 0 : alone;

        // One long text that goes on with a new paragraph, beside a label that is not repeated.
        if (isProse && differs == 1 && goesOn == 0 && late == 0 && rests > 0)
        {
            return isAllOpen ? RowCut.NoRule : RowCut.EmptyCells;
        }

        // Some producers draw no line at the end of any page, so that a text that is whole before the break weighs more.
        if (differs > 0)
        {
            return RowCut.None;
        }

        if (isAllOpen)
        {
            return RowCut.NoRule;
        }

        // A row of which nothing is left but room counts too, as does one drawn out by the text of a merged cell beside it.
        return rests + late > 0 ? RowCut.EmptyCells : goesOn > 1 ? RowCut.BrokenLines : RowCut.None;
    }

    /// <summary>Whether the text of a merged cell fills its part before the break and goes on after it, instead of another one beginning there.</summary>
    private bool GoesOnInText(CellPair pair, bool mayStandAlone = false)
    {
        var above = pair.Above.Last;
        var isProse = above.LinePlaces.Count + pair.Below.LinePlaces.Count >= LinesOfProse;
        if (isProse && above.LinePlaces.Count == 1 && !mayStandAlone)
        {
            // Producers leave no first line of several alone.
            return false;
        }

        return BrokenText.EndsAtEdge(above, _frame, _margin, pair.Below.Text)
            && BrokenText.FillsHeight(above, _frame, isProse ? 2 : 0)
            && (isProse || !EndsAsOthers(pair.Above));
    }

    /// <summary>Whether a text ends with the same character as another one of its column: names of groups mostly end alike.</summary>
    private bool EndsAsOthers(JoinedCell cell)
    {
        foreach (var other in _table.Cells)
        {
            if (other != cell && other.Column == cell.Column && other.Text.Length > 0 && other.Text[^1] == cell.Text[^1])
            {
                return true;
            }
        }

        return false;
    }
}
