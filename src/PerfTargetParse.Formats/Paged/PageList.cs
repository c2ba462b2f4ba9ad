using System.Globalization;
using System.Text;

namespace PerfTargetParse.Formats.Paged;

/// <summary>Numbers of pages for a person: "3, 5–7, 12".</summary>
internal static class PageList
{
    /// <summary>Puts ascending page numbers into words; runs are drawn together.</summary>
    public static string Of(IReadOnlyList<int> numbers)
    {
        var text = new StringBuilder();
        for (var i = 0; i < numbers.Count;)
        {
            var end = i;
            while (end + 1 < numbers.Count && numbers[end + 1] == numbers[end] + 1)
            {
                end++;
            }

            text.Append(text.Length > 0 ? ", " : string.Empty).Append(CultureInfo.InvariantCulture, $"{numbers[i]}");
            if (end > i)
            {
                text.Append(CultureInfo.InvariantCulture, $"–{numbers[end]}");
            }

            i = end + 1;
        }

        return text.ToString();
    }
}
