using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>A row of an indicator table with each cell in its column.</summary>
internal sealed record AlignedRow
{
    /// <summary>The filled cells, from left to right.</summary>
    public required IReadOnlyList<AlignedCell> Cells { get; init; }

    /// <summary>What the reading cost: the higher, the more doubtful.</summary>
    public required double Cost { get; init; }

    /// <summary>Whether cells stood in other columns than the headings.</summary>
    public required bool IsShifted { get; init; }

    /// <summary>Whether rows of the source were joined.</summary>
    public required bool IsJoined { get; init; }

    /// <summary>Whether the source does not show where the row ends, and its cells leave room for doubt.</summary>
    public required bool HasInferredRows { get; init; }

    /// <summary>Whether the source does not show where its cells end, and parts were joined.</summary>
    public required bool HasInferredCells { get; init; }

    /// <summary>Whether a number in it may go on in the next line.</summary>
    public required bool MayBeCut { get; init; }

    /// <summary>Whether the reader put it together over a page break by what its cells hold.</summary>
    public bool IsOverPages { get; init; }

    /// <summary>What was done before to make it a row.</summary>
    public IReadOnlyList<string> Repairs { get; init; } = [];

    public AlignedCell? this[int column] => Cells.FirstOrDefault(c => c.Column == column);

    /// <summary>The first cell in a column of that role; null where there is none.</summary>
    public AlignedCell? CellOf(ColumnRole role, ColumnLayout layout)
    {
        for (var i = 0; i < Cells.Count; i++)
        {
            if (layout.Columns[Cells[i].Column].Role == role)
            {
                return Cells[i];
            }
        }

        return null;
    }
}
