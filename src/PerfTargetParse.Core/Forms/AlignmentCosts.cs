using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>
/// What the steps of an alignment cost besides the cells themselves: columns left out, cells that stand off their headings,
/// rows that begin or go on against what the source shows, parts joined to one cell.
/// </summary>
internal sealed class AlignmentCosts
{
    /// <summary>A cell that costs less in a column fits it.</summary>
    public const double Fits = 0.5;

    /// <summary>To take a value from under the heading that it fits; more than a missing target.</summary>
    public const double OutOfItsColumn = 2.5;

    private const double Impossible = 7;
    private const double OffHeading = 0.3;
    private const double BrokenRow = 2.2;
    private const double RowOverLines = 0.4;
    private const double RowOverGap = 0.5;
    private const double OnlyLevels = 0.6;
    private const double Unnumbered = 0.8;
    private const double JoinLines = 0.12;
    private const double JoinWords = 0.04;
    private const double JoinRows = 0.5;
    private const double UnevenLines = 0.8;
    private const double ShortLine = 0.25;
    private const double SwallowedLevel = 2.5;
    private const double SwallowedValue = 2;
    private const double SwallowedWording = 0.3;
    private const double SwallowedWordOfLine = 1;

    private readonly ColumnLayout _layout;
    private readonly bool _isNumbered;
    private double[,]? _skipsWithoutBlanks;

    public AlignmentCosts(ColumnLayout layout)
    {
        _layout = layout;
        _isNumbered = layout.Columns[0].Role == ColumnRole.Sequence;
    }

    /// <summary>To begin a row at a piece.</summary>
    public static double NewRow(Piece first) => first.Before switch
    {
        Break.Row or Break.CellOrRow or Break.Line or Break.Gap => 0,
        Break.Space => 1.2,
        _ => 4,
    };

    /// <summary>To go on with a row at a piece.</summary>
    public double SameRow(List<Piece> pieces, int start) => pieces[start].Before switch
    {
        // What stands under the heading of the names begins an indicator of its own.
        Break.Row when pieces[start].Column > 0 && pieces[start].Column == _layout.Columns[_layout.NameIndex].Position => Impossible,
        Break.Row => BrokenRow,
        Break.Line or Break.Gap when HoldsRow(pieces, start) => pieces[start].Before == Break.Line ? RowOverLines : RowOverGap,
        _ => 0,
    };

    /// <summary>To begin a row in a column; one of a numbered summary table that begins with the project's cells begins with its number.</summary>
    public double RowStart(int column, double[,] skips) =>
        skips[0, column] + (_layout.Columns[column].Role == ColumnRole.Project && _isNumbered && column > 0 ? Unnumbered : 0);

    /// <summary>To end a row in a column; one that ends before its name holds only the words of a class: a placeholder.</summary>
    public double RowEnd(int column, double[,] skips) =>
        column < _layout.NameIndex && !_layout.IsSummary ? OnlyLevels : skips[column + 1, _layout.Columns.Count];

    /// <summary>To leave out the columns from one up to another; next to nothing where the source shows them blank.</summary>
    /// <param name="blanks">Grid columns in which the row shows a blank cell.</param>
    public double[,] Skips(HashSet<int> blanks)
    {
        if (blanks.Count == 0 && _skipsWithoutBlanks is { } known)
        {
            return known;
        }

        var width = _layout.Columns.Count;
        var skips = new double[width + 1, width + 1];
        for (var from = 0; from < width; from++)
        {
            for (var to = from; to < width; to++)
            {
                skips[from, to + 1] = skips[from, to] + Skipped(to, blanks);
            }
        }

        return blanks.Count == 0 ? _skipsWithoutBlanks = skips : skips;
    }

    private double Skipped(int index, HashSet<int> blanks)
    {
        var column = _layout.Columns[index];
        var printedBlank = column.Position > 0 && blanks.Contains(column.Position);
        return column.Role switch
        {
            ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Project or ColumnRole.Sequence => printedBlank ? 0 : 0.01,
            ColumnRole.Name => printedBlank ? 3.5 : 4,
            ColumnRole.Target when index == _layout.FirstTargetIndex => printedBlank ? 0.5 : 2,
            ColumnRole.Target => printedBlank ? 0.05 : 1.2,
            ColumnRole.Sign or ColumnRole.SignOrDirection or ColumnRole.Direction or ColumnRole.Unit => printedBlank ? 0.02 : 0.08,
            ColumnRole.Remark or ColumnRole.Reason => printedBlank ? 0 : 0.02,
            _ => printedBlank ? 0.02 : 0.25,
        };
    }

    /// <summary>To read a blank cell of unknown place as a column's.</summary>
    public double Blank(int column) => _layout.Columns[column].Role switch
    {
        ColumnRole.Name => 3.5,
        ColumnRole.Target when column == _layout.FirstTargetIndex => 0.8,
        _ => 0.02,
    };

    /// <summary>To have the first cell of a row off its heading.</summary>
    public double OffsetAtStart(Piece piece, int column) => IsPlaced(piece, column) && piece.Column != _layout.Columns[column].Position ? OffHeading : 0;

    /// <summary>To have a cell off its heading; cells that are off all by the same distance pay once.</summary>
    public double Offset(Piece before, int earlier, Piece piece, int column) =>
        IsPlaced(piece, column) && piece.Before == Break.Cell && piece.Column - _layout.Columns[column].Position != before.Column - _layout.Columns[earlier].Position
            ? OffHeading
            : 0;

    /// <summary>To join a piece to the one before it: lines of one word are lines of cells, lines of several words are rows, which wrap seldom.</summary>
    public static double Join(List<Piece> pieces, int second, int end, int longestLine) => pieces[second].Before switch
    {
        Break.Space => JoinWords,
        _ when HoldsRow(pieces, second) => JoinRows,
        _ => JoinLines + Uneven(pieces, second, end, longestLine),
    };

    /// <summary>To have a piece that is a cell by itself inside a larger one.</summary>
    public static double Swallowed(in CellFeatures piece, in CellFeatures beside, Break between)
    {
        if (piece.IsLevel)
        {
            return SwallowedLevel;
        }

        // A unit belongs to the number before it; over the end of a line only in its bracket, or it may be a word of its own.
        if (between == Break.Space ? beside.IsUnit || piece.IsUnit : IsBracketedUnit(beside) || IsBracketedUnit(piece))
        {
            return 0;
        }

        return piece.Likelihood switch
        {
            TargetLikelihood.Expression or TargetLikelihood.Number => SwallowedValue,
            _ when piece.IsSign => SwallowedValue,
            TargetLikelihood.Qualitative when between == Break.Space => SwallowedWordOfLine,
            TargetLikelihood.Qualitative or TargetLikelihood.Embedded => SwallowedWording,
            _ => 0,
        };
    }

    /// <summary>
    /// The lines of a wrapped cell are as long as its column is wide, but for the last: a line that is shorter than the one after it,
    /// or much shorter than the longest of all, seldom goes on.
    /// </summary>
    private static double Uneven(List<Piece> pieces, int second, int end, int longestLine)
    {
        var first = pieces[second - 1].Text.Length;
        var rest = pieces[second].Text.Length;
        var isUneven = first < rest - 1 || (second < end && Math.Abs(first - rest) > 1);
        return (isUneven ? UnevenLines : 0) + (2 * first < longestLine ? ShortLine : 0);
    }

    private static bool IsBracketedUnit(in CellFeatures piece) => piece.IsUnit && piece.Text[0] is '(' or '（';

    /// <summary>Whether a line, or the one before it, has several words: a row where the dump keeps rows on lines.</summary>
    public static bool HoldsRow(List<Piece> pieces, int lineStart) =>
        pieces[lineStart - 1].Before == Break.Space || (lineStart + 1 < pieces.Count && pieces[lineStart + 1].Before == Break.Space);

    /// <summary>The column of values whose heading stands right over a cell; -1 where none does.</summary>
    public int TypedColumnAt(Piece piece)
    {
        if (piece.Column == 0 || piece.Before is not (Break.Row or Break.Cell))
        {
            return -1;
        }

        for (var i = 0; i < _layout.Columns.Count; i++)
        {
            if (_layout.Columns[i].Position == piece.Column)
            {
                return _layout.Columns[i].Role is ColumnRole.Actual or ColumnRole.Previous or ColumnRole.Score or ColumnRole.Weight ? i : -1;
            }
        }

        return -1;
    }

    private bool IsPlaced(Piece piece, int column) => piece.Column > 0 && _layout.Columns[column].Position > 0;
}
