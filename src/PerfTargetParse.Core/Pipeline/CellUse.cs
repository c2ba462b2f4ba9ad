namespace PerfTargetParse.Pipeline;

/// <summary>What became of a cell.</summary>
public enum CellUse
{
    /// <summary>Outside any form.</summary>
    Outside,

    /// <summary>A label.</summary>
    Label,

    /// <summary>The value of a field.</summary>
    Value,

    /// <summary>Personal data: known, and kept out.</summary>
    Withheld,

    /// <summary>Known to say nothing of its own.</summary>
    Boilerplate,

    /// <summary>Inside a form, and nobody took it.</summary>
    Unclaimed,
}
