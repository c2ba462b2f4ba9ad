using System.Globalization;

namespace PerfTargetParse.Formats.Sheets;

/// <summary>Rows or columns that follow one another, both ends included, 1-based.</summary>
internal readonly record struct NumberSpan(int First, int Last)
{
    /// <summary>Adds a number to spans that are in ascending order.</summary>
    public static void Add(List<NumberSpan> spans, int number)
    {
        if (spans is [.., var last] && number <= last.Last + 1)
        {
            spans[^1] = last with { Last = Math.Max(last.Last, number) };
        }
        else
        {
            spans.Add(new NumberSpan(number, number));
        }
    }

    /// <summary>"3, 5–8" of rows, "C, E–H" of columns.</summary>
    public static string Describe(IEnumerable<NumberSpan> spans, Func<int, string> name, int most)
    {
        var all = spans.ToList();
        var shown = string.Join(", ", all.Take(most).Select(s => s.First == s.Last ? name(s.First) : name(s.First) + "–" + name(s.Last)));
        return all.Count > most ? shown + " …" : shown;
    }

    public static string RowName(int row) => row.ToString(CultureInfo.InvariantCulture);
}
