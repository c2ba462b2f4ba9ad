namespace PerfTargetParse.Model;

/// <summary>The ledger of a document's forms: every non-empty cell is claimed, known boilerplate, or listed.</summary>
public sealed record Coverage
{
    /// <summary>No cells at all.</summary>
    public static Coverage Empty { get; } = new();

    /// <summary>Non-empty cells, and paragraphs inside forms.</summary>
    public int Cells { get; init; }

    /// <summary>Cells that a field took, or that are the label of one.</summary>
    public int Claimed { get; init; }

    /// <summary>Cells that the vocabulary knows to say nothing of their own.</summary>
    public int Boilerplate { get; init; }

    /// <summary>The rest.</summary>
    public IReadOnlyList<UnclaimedText> Unclaimed { get; init; } = [];
}
