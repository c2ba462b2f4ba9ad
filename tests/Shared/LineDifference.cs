using System.Globalization;
using System.Text;

namespace PerfTargetParse.TestSupport;

/// <summary>
/// A small unified difference: equal lines at both ends are left out but for some context, what lies between is shown as removed and added.
/// That finds the place, which is all a failing test needs; the files themselves are there for a real tool.
/// </summary>
internal static class LineDifference
{
    private const int Context = 2;
    private const int LongestSide = 20;

    public static string Describe(string expected, string received)
    {
        var left = expected.Split('\n');
        var right = received.Split('\n');
        var shorter = Math.Min(left.Length, right.Length);
        var before = 0;
        while (before < shorter && left[before] == right[before])
        {
            before++;
        }

        var after = 0;
        while (after < shorter - before && left[^(after + 1)] == right[^(after + 1)])
        {
            after++;
        }

        if (before == left.Length && before == right.Length)
        {
            return "The bytes differ although the text is the same (byte order mark, or bytes that are no UTF-8).";
        }

        var result = new StringBuilder();
        result.Append(CultureInfo.InvariantCulture, $"@@ line {before + 1}: {left.Length - before - after} expected, {right.Length - before - after} received @@\n");
        Append(result, ' ', left[Math.Max(0, before - Context)..before]);
        Append(result, '-', left[before..(left.Length - after)]);
        Append(result, '+', right[before..(right.Length - after)]);
        Append(result, ' ', left[(left.Length - after)..Math.Min(left.Length, left.Length - after + Context)]);
        return result.ToString();
    }

    private static void Append(StringBuilder result, char sign, string[] lines)
    {
        foreach (var line in lines.Take(LongestSide))
        {
            // A carriage return is shown, since line ends are often what differs.
            result.Append(sign).Append(line.Replace("\r", "␍", StringComparison.Ordinal)).Append('\n');
        }

        if (lines.Length > LongestSide)
        {
            result.Append(CultureInfo.InvariantCulture, $"{sign}… {lines.Length - LongestSide} more lines\n");
        }
    }
}
