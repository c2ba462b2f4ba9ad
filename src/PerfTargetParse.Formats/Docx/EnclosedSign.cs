namespace PerfTargetParse.Formats.Docx;

/// <summary>Signs that a field draws over one another: EQ \o\ac(□,√) is a ticked box, EQ \o\ac(○,3) a number in a circle.</summary>
internal static class EnclosedSign
{
    private const string Boxes = "□☐◻";
    private const string Circles = "○〇◯";
    private const string Ticks = "√✓✔";
    private const string Crosses = "×✗✕xX";

    /// <summary>What is seen of an instruction; null of one that draws nothing over anything.</summary>
    public static string? Of(string instruction)
    {
        var text = instruction.AsSpan().Trim();
        var (open, close) = (text.IndexOf('('), text.LastIndexOf(')'));
        if (!text.StartsWith("EQ", StringComparison.OrdinalIgnoreCase) || open < 0 || close < open || !text[..open].Contains("\\o", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var signs = text[(open + 1)..close];
        var comma = signs.IndexOfAny(",，;");
        if (comma < 0)
        {
            return signs.Trim().ToString();
        }

        var outer = signs[..comma].Trim();
        var inner = signs[(comma + 1)..].Trim();
        if (outer.Length == 1 && Boxes.Contains(outer[0]))
        {
            return inner.IsEmpty ? outer.ToString() : inner.IndexOfAny(Ticks) >= 0 ? "☑" : inner.IndexOfAny(Crosses) >= 0 ? "☒" : inner.ToString();
        }

        return outer.Length == 1 && Circles.Contains(outer[0]) && int.TryParse(inner, out var number)
            ? ListNumberFormat.Write(number, "decimalEnclosedCircle")
            : string.Concat(inner.IsEmpty ? outer : default, inner);
    }
}
