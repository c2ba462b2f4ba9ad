using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Forms;

/// <summary>
/// The search for the cheapest alignment of one stretch of pieces. It is the usual one over a chain: the best way to have piece i end in
/// column c, from the best ways before it.
/// </summary>
/// <remarks>It costs pieces × parts of a cell × columns², and a stretch is a row wherever the source shows rows.</remarks>
internal sealed class Alignment
{
    /// <summary>A cell wrapped over more lines or words than this is not put together.</summary>
    private const int MostParts = 12;

    /// <summary>No word of a level is longer, its points in brackets included.</summary>
    private const int LongestLevelWord = 40;

    private const double JoinLevel = 0.01;
    private const double Doubtful = 0.4;
    private const double DroppedBlank = 0.15;

    private readonly ColumnLayout _layout;
    private readonly CellCosts _cells;
    private readonly AlignmentCosts _costs;
    private readonly List<Piece> _pieces;
    private readonly double[,] _skips;
    private readonly WordLooks _looks;
    private readonly CellFeatures[] _alone;
    private readonly Step[] _steps;
    private readonly double[] _rowEnds;
    private readonly int _width;
    private readonly int _longestLine;

    public Alignment(ColumnLayout layout, CellCosts cells, AlignmentCosts costs, List<Piece> pieces, HashSet<int> blanks, WordLooks looks)
    {
        _layout = layout;
        _cells = cells;
        _costs = costs;
        _pieces = pieces;
        _skips = costs.Skips(blanks);
        _looks = looks;
        _width = layout.Columns.Count;
        _alone = new CellFeatures[pieces.Count];
        _steps = new Step[pieces.Count * _width];
        Array.Fill(_steps, Step.None);
        _rowEnds = new double[pieces.Count];
        for (var i = 0; i < pieces.Count; i++)
        {
            _alone[i] = looks.FeaturesOf(pieces[i].Text);
            if (pieces[i].Before == Break.Line && (i == 0 || !AlignmentCosts.HoldsRow(pieces, i)))
            {
                _longestLine = Math.Max(_longestLine, pieces[i].Text.Length);
            }
        }
    }

    /// <summary>The rows of the cheapest way; where a limit stops the search, those found so far.</summary>
    public IReadOnlyList<AlignedRow> Run(ReadContext context)
    {
        var count = 0;
        while (count < _pieces.Count && (count == 0 || !context.MustStop()))
        {
            Reach(count++);
        }

        return Trace(count - 1);
    }

    /// <summary>Finds the best ways to have a piece be the last of a cell.</summary>
    private void Reach(int end)
    {
        var text = _pieces[end].Text;
        Place(end, end, _alone[end], 0);
        var joins = 0.0;
        for (var start = end - 1; start >= 0 && end - start < MostParts && CanJoin(start + 1); start--)
        {
            joins += JoinCost(start, end);
            text = Joined(_pieces[start].Text, _pieces[start + 1].Before, text);
            if (text.Length > LongestLevelWord && joins + Cheapest(start) > Dearest(end))
            {
                // Dearer than what is found for every column, before the cell is even looked at.
                continue;
            }

            var cell = _looks.FeaturesOf(text);

            // Parts of a cut level word may look like words of their own (满意度 / 指标).
            Place(start, end, cell, cell.IsLevel ? JoinLevel : joins);
        }

        if (_pieces[end].IsEmpty && end > 0)
        {
            for (var column = 0; column < _width; column++)
            {
                Offer(end, column, new Step(At(end - 1, column).Cost + DroppedBlank, end - 1, column, StepKind.Dropped));
            }
        }

        _rowEnds[end] = At(end, BestEnd(end)).Cost + _costs.RowEnd(BestEnd(end), _skips);
    }

    private double Cheapest(int start)
    {
        if (start == 0)
        {
            return 0;
        }

        var best = _rowEnds[start - 1];
        for (var column = 0; column < _width; column++)
        {
            best = Math.Min(best, At(start - 1, column).Cost);
        }

        return best;
    }

    private double Dearest(int end)
    {
        var worst = 0.0;
        for (var column = 0; column < _width; column++)
        {
            worst = Math.Max(worst, At(end, column).Cost);
        }

        return worst;
    }

    private bool CanJoin(int second) => _pieces[second].Before is Break.Line or Break.Space && !_pieces[second].IsEmpty && !_pieces[second - 1].IsEmpty;

    private double JoinCost(int start, int end)
    {
        var between = _pieces[start + 1].Before;
        var cost = AlignmentCosts.Join(_pieces, start + 1, end, _longestLine) + AlignmentCosts.Swallowed(_alone[start], _alone[start + 1], between);
        var goesOn = between == Break.Line && _pieces[start].Text.Length >= _longestLine - 1 && !AlignmentCosts.HoldsRow(_pieces, end) && !_alone[end].IsLevel;
        return start + 1 == end && !goesOn ? cost + AlignmentCosts.Swallowed(_alone[end], _alone[start], between) : cost;
    }

    private void Place(int start, int end, in CellFeatures cell, double joins)
    {
        var first = _pieces[start];
        var newRow = start == 0 ? 0 : AlignmentCosts.NewRow(first) + _rowEnds[start - 1];
        var sameRow = start == 0 ? 0 : _costs.SameRow(_pieces, start);
        for (var column = 0; column < _width; column++)
        {
            var own = joins + (first.IsEmpty ? _costs.Blank(column) : _cells.Of(_layout.Columns[column], cell) + Displaced(first, column, cell));
            Offer(end, column, new Step(own + newRow + _costs.RowStart(column, _skips) + _costs.OffsetAtStart(first, column), start - 1, -1, StepKind.NewRow));
            for (var earlier = 0; start > 0 && earlier < column; earlier++)
            {
                var before = At(start - 1, earlier).Cost;
                if (before < Step.None.Cost)
                {
                    var way = _skips[earlier + 1, column] + _costs.Offset(_pieces[start - 1], earlier, first, column);
                    Offer(end, column, new Step(before + own + sameRow + way, start - 1, earlier, StepKind.SameRow));
                }
            }
        }
    }

    /// <summary>A value that fits the heading it stands under is not another column's.</summary>
    private double Displaced(Piece piece, int column, in CellFeatures cell)
    {
        var under = _costs.TypedColumnAt(piece);
        return under >= 0 && under != column && _cells.Of(_layout.Columns[under], cell) < AlignmentCosts.Fits ? AlignmentCosts.OutOfItsColumn : 0;
    }

    private Step At(int piece, int column) => _steps[(piece * _width) + column];

    private void Offer(int piece, int column, Step step)
    {
        ref var best = ref _steps[(piece * _width) + column];
        if (step.Cost < best.Cost)
        {
            best = step;
        }
    }

    private int BestEnd(int piece)
    {
        var best = 0;
        for (var column = 1; column < _width; column++)
        {
            if (At(piece, column).Cost + _costs.RowEnd(column, _skips) < At(piece, best).Cost + _costs.RowEnd(best, _skips))
            {
                best = column;
            }
        }

        return best;
    }

    private List<AlignedRow> Trace(int last)
    {
        var rows = new List<AlignedRow>();
        while (last >= 0)
        {
            var rowEnd = last;
            var cells = new List<AlignedCell>();
            var mayBeCut = false;
            var column = BestEnd(last);
            StepKind kind;
            do
            {
                var step = At(last, column);
                var parts = _pieces.GetRange(step.Before + 1, last - step.Before);
                if (step.Kind != StepKind.Dropped && !parts[0].IsEmpty)
                {
                    cells.Add(new AlignedCell(column, Text(parts), parts));
                    mayBeCut |= MayGoOn(last);
                }

                (last, column, kind) = (step.Before, step.ColumnBefore, step.Kind);
            }
            while (kind != StepKind.NewRow);

            if (cells.Count > 0)
            {
                cells.Reverse();
                rows.Add(Row(cells, _rowEnds[rowEnd] - (last < 0 ? 0 : _rowEnds[last]), rowEnd - last, mayBeCut));
            }
        }

        rows.Reverse();
        return rows;
    }

    private AlignedRow Row(List<AlignedCell> cells, double cost, int pieces, bool mayBeCut)
    {
        // A row that nothing speaks against is as good as printed.
        var isDoubtful = cost > Doubtful;
        bool joins = false, hasLine = false, isUnsure = false;
        for (var i = 0; i < cells.Count; i++)
        {
            for (var part = 0; part < cells[i].Pieces.Count; part++)
            {
                var before = cells[i].Pieces[part].Before;
                joins |= before == Break.Row && i + part > 0;
                hasLine |= before == Break.Line;
                isUnsure |= before is Break.CellOrRow or Break.Gap;
            }
        }

        return new AlignedRow
        {
            Cells = cells,
            Cost = cost,
            IsShifted = cells.Exists(IsShifted),
            IsJoined = joins,
            HasInferredRows = isDoubtful && (hasLine || (pieces != _width && isUnsure)),
            HasInferredCells = cells.Exists(c => c.Pieces.Count > 1),
            MayBeCut = mayBeCut,
        };
    }

    private bool IsShifted(AlignedCell cell)
    {
        var position = _layout.Columns[cell.Column].Position;
        return cell.Pieces[0].Before is Break.Row or Break.Cell && position > 0 && cell.Pieces[0].Column > 0 && cell.Pieces[0].Column != position;
    }

    /// <summary>A number at the end of a line may go on in the next one, which begins with a digit.</summary>
    private bool MayGoOn(int last) =>
        last + 1 < _pieces.Count && _pieces[last + 1] is { Before: Break.Line, IsEmpty: false } next && char.IsDigit(next.Text[0])
        && _pieces[last].Text is [.., var end] && char.IsDigit(end);

    private static string Joined(string first, Break between, string rest) => between == Break.Space ? first + " " + rest : first + rest;

    private static string Text(List<Piece> parts)
    {
        var text = parts[0].Text;
        for (var i = 1; i < parts.Count; i++)
        {
            text = Joined(text, parts[i].Before, parts[i].Text);
        }

        return text;
    }

    private enum StepKind : byte
    {
        NewRow,
        SameRow,
        Dropped,
    }

    /// <summary>The best way found to have a piece end in a column.</summary>
    /// <param name="Cost">What the whole way costs.</param>
    /// <param name="Before">The piece that ends the cell before; -1 at the beginning.</param>
    /// <param name="ColumnBefore">Its column.</param>
    /// <param name="Kind">How it goes on from there.</param>
    private readonly record struct Step(double Cost, int Before, int ColumnBefore, StepKind Kind)
    {
        public static Step None { get; } = new(1e9, -1, -1, StepKind.NewRow);
    }
}
