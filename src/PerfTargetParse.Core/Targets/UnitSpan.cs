namespace PerfTargetParse.Targets;

/// <summary>A unit at a place of a folded text. The default says that there is none.</summary>
internal readonly record struct UnitSpan
{
    /// <summary>First character of the unit's own text, any 万 or 亿 included, any enclosing bracket left out.</summary>
    public int Start { get; init; }

    /// <summary>End of the unit's own text.</summary>
    public int End { get; init; }

    /// <summary>End of everything that was taken.</summary>
    public int After { get; init; }

    /// <summary>Its name where that is not as printed.</summary>
    public string? Name { get; init; }

    /// <summary>What it measures.</summary>
    public UnitSort Sort { get; init; }

    /// <summary>Whether the vocabulary knows it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether a Chinese numeral before it numbers rather than counts.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>What 万 and 亿 multiply by; 0 of the default and 1 where neither stands.</summary>
    public decimal Factor { get; init; }

    /// <summary>Characters of 万 and 亿.</summary>
    public int ScaleLength { get; init; }

    /// <summary>Whether there is no unit.</summary>
    public bool IsNone => End == Start && Name is null;
}
