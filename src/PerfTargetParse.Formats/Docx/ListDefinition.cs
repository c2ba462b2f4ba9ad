namespace PerfTargetParse.Formats.Docx;

/// <summary>A list that paragraphs belong to by its number: what it is made after, and where it differs (ISO/IEC 29500-1, 17.9.15).</summary>
/// <param name="Abstract">Number of the definition that it is made after.</param>
internal sealed record ListDefinition(int Abstract)
{
    /// <summary>A list has no more levels.</summary>
    public const int MostLevels = 9;

    /// <summary>Levels of its own.</summary>
    public ListLevel?[] Levels { get; } = new ListLevel?[MostLevels];

    /// <summary>The numbers that its levels begin with where it is used first.</summary>
    public int?[] Starts { get; } = new int?[MostLevels];
}
