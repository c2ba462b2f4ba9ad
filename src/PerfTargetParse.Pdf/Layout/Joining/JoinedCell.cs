namespace PerfTargetParse.Pdf.Layout.Joining;

/// <summary>A cell of a table that is being joined.</summary>
internal sealed class JoinedCell
{
    private readonly LayoutCell _first;
    private List<LayoutPlace>? _linePlaces;
    private List<LayoutPlace>? _furtherParts;

    /// <summary>Makes one of its first part.</summary>
    /// <param name="first">The part.</param>
    /// <param name="row">Its row in the joined table.</param>
    /// <param name="column">Its column there.</param>
    /// <param name="columnSpan">Columns it takes there.</param>
    public JoinedCell(LayoutCell first, int row, int column, int columnSpan)
    {
        _first = Last = first;
        (Row, RowSpan, Column, ColumnSpan, Text) = (row, first.RowSpan, column, columnSpan, first.Text);
    }

    public int Row { get; }

    public int RowSpan { get; private set; }

    public int Column { get; set; }

    public int ColumnSpan { get; set; }

    public string Text { get; private set; }

    /// <summary>The part on the last page so far.</summary>
    public LayoutCell Last { get; private set; }

    /// <summary>Adds the part on the next page.</summary>
    /// <param name="part">The part.</param>
    /// <param name="endRow">The row after its last one in the joined table.</param>
    public void GoOn(LayoutCell part, int endRow)
    {
        _linePlaces ??= [.. _first.LinePlaces];
        _linePlaces.AddRange(part.LinePlaces);
        (_furtherParts ??= []).Add(new LayoutPlace(part.PageNumber, part.Box));
        Text = Text.Length == 0 ? part.Text : part.Text.Length == 0 ? Text : $"{Text}\n{part.Text}";
        RowSpan = endRow - Row;
        Last = part;
    }

    public LayoutCell ToCell() => _first with
    {
        Row = Row,
        Column = Column,
        RowSpan = RowSpan,
        ColumnSpan = ColumnSpan,
        Text = Text,
        LinePlaces = _linePlaces ?? _first.LinePlaces,
        FurtherParts = _furtherParts ?? _first.FurtherParts,
    };
}
