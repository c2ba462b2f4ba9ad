namespace PerfTargetParse.Targets;

/// <summary>What a cell looks like, to tell the cells of a row apart.</summary>
public enum TargetLikelihood
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>An entry that says "nothing here".</summary>
    FillIn,

    /// <summary>Free text.</summary>
    Words,

    /// <summary>Words with one number, or with a comparison.</summary>
    Embedded,

    /// <summary>A value in words that the vocabulary knows.</summary>
    Qualitative,

    /// <summary>A bare number.</summary>
    Number,

    /// <summary>A value from end to end: a sign and a number, a number with a known unit, a range or a date.</summary>
    Expression,
}
