using PerfTargetParse.Model;

namespace PerfTargetParse.Forms;

/// <summary>The levels of one row.</summary>
internal sealed record RowLevels
{
    public string? Level1 { get; init; }

    public string? Level2 { get; init; }

    public string? Category { get; init; }

    public Confidence Confidence { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Level words that the vocabulary does not know.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The cells they were read from.</summary>
    public IReadOnlyList<AlignedCell> Cells { get; init; } = [];
}
