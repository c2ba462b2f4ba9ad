using System.Globalization;

namespace PerfTargetParse.Formats.Sheets.Numbers;

/// <summary>The numbers that a section is for, as [&gt;=100] says them.</summary>
internal sealed record FormatCondition(string Operator, double Bound)
{
    /// <summary>Whether no number above or at zero fits; the sign is then the section's own business.</summary>
    public bool IsNegative => (Operator is "<" && Bound <= 0) || (Operator is "<=" or "=" && Bound < 0);

    public static FormatCondition? Parse(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept("<>=");
        return length is 1 or 2 && double.TryParse(text[length..], NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)
            ? new FormatCondition(text[..length].ToString(), bound)
            : null;
    }

    public bool Holds(double value) => Operator switch
    {
        "<" => value < Bound,
        "<=" => value <= Bound,
        ">" => value > Bound,
        ">=" => value >= Bound,
        "<>" => value != Bound,
        _ => value == Bound,
    };
}
