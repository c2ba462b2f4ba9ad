namespace PerfTargetParse.Forms;

/// <summary>A row of a table, a single cell of a table whose rows are unknown, or a line outside tables.</summary>
internal sealed record PieceRow
{
    public required IReadOnlyList<Piece> Pieces { get; init; }

    /// <summary>True where the pieces are those of one row of the print; false where lines and cells merely follow one another.</summary>
    public required bool IsRow { get; init; }

    /// <summary>True where it is a line outside tables.</summary>
    public bool IsParagraph { get; init; }

    /// <summary>True where the row is a line of the print, and a cell may go on in the next.</summary>
    public bool IsLine { get; init; }

    /// <summary>What was done to make it a row, as codes of <see cref="Forms.Notes"/>.</summary>
    public IReadOnlyList<string> Repairs { get; init; } = [];

    /// <summary>The rows that it may be instead, where the reader put it together over a page break and nothing but its texts speaks for that.</summary>
    public IReadOnlyList<PieceRow> Apart { get; init; } = [];

    /// <summary>Whether it was put together over a page break by what its cells hold.</summary>
    public bool IsOverPages { get; init; }

    public bool AfterGap { get; init; }

    public int Table { get; init; }

    public IEnumerable<Piece> Filled => Pieces.Where(p => !p.IsEmpty);
}
