namespace PerfTargetParse.Formats.Sheets.Numbers;

/// <summary>What a piece of a number format asks for.</summary>
internal enum FormatTokenKind
{
    /// <summary>Text that stands as it is.</summary>
    Literal,

    /// <summary>A place for a digit: 0, # or ?.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>Between digits thousands are parted, behind them the number is divided.</summary>
    Comma,

    /// <summary>The number is multiplied by a hundred.</summary>
    Percent,

    /// <summary>Powers of ten: E+ or E-.</summary>
    Exponent,

    /// <summary>The number without a format.</summary>
    General,

    /// <summary>The text of the cell.</summary>
    Text,

    /// <summary>A part of a date or time.</summary>
    Date,

    /// <summary>Hours, minutes or seconds that are counted on past their day, hour or minute.</summary>
    Elapsed,
}
