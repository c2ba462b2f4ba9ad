namespace PerfTargetParse.Formats.Sheets.Numbers;

/// <summary>One section of a number format.</summary>
internal sealed class FormatSection(FormatToken[] tokens, FormatCondition? condition, int numerals)
{
    public IReadOnlyList<FormatToken> Tokens { get; } = tokens;

    public FormatCondition? Condition { get; } = condition;

    /// <summary>1 to 3 where the number is shown in Chinese numerals, else 0.</summary>
    public int Numerals { get; } = numerals;

    public bool IsEmpty { get; } = tokens.Length == 0;

    public bool IsDate { get; } = Has(tokens, FormatTokenKind.Date) || Has(tokens, FormatTokenKind.Elapsed);

    public bool IsGeneral { get; } = Has(tokens, FormatTokenKind.General);

    public bool IsText { get; } = Has(tokens, FormatTokenKind.Text);

    /// <summary>Digits over digits: shown as decimals here, since no form has fractions.</summary>
    public bool IsFraction { get; } = Array.Exists(tokens, t => t is { Kind: FormatTokenKind.Literal, Text: "/" }) && Has(tokens, FormatTokenKind.Digit);

    private static bool Has(FormatToken[] tokens, FormatTokenKind kind) => Array.Exists(tokens, t => t.Kind == kind);
}
