using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Docx;

/// <summary>A cell that rows below may go on with.</summary>
internal sealed class MergedCell(SourceCell[] row, int index)
{
    /// <summary>Index of its first column.</summary>
    public int Column => Cell.Origin.Column!.Value - 1;

    /// <summary>Index behind its last column.</summary>
    public int End => Column + Cell.ColumnSpan;

    /// <summary>How many rows it spans so far.</summary>
    public int Rows { get; set; } = 1;

    /// <summary>Whether the row that is read goes on with it.</summary>
    public bool IsMet { get; set; }

    public SourceCell Cell => row[index];

    /// <summary>Tells the cell how many rows it spans.</summary>
    public void Close()
    {
        if (Rows > 1)
        {
            row[index] = Cell with { RowSpan = Rows, Origin = Cell.Origin with { RowSpan = Rows } };
        }
    }
}
