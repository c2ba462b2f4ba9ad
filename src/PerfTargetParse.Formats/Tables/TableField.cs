namespace PerfTargetParse.Formats.Tables;

/// <summary>A column of a table.</summary>
internal sealed record TableField
{
    public required string Name { get; init; }

    public required string Type { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>What the numbers count. Of the product, not of the profile, which has no word for it.</summary>
    public string? Unit { get; init; }

    public FieldConstraints? Constraints { get; init; }
}
