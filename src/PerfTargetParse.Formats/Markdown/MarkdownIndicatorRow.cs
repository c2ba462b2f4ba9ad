using System.Globalization;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Markdown;

/// <summary>A row of the table of indicators. A second target of an indicator has a row of its own, without the indicator's cells.</summary>
internal sealed record MarkdownIndicatorRow(string Number, Indicator? Head, Target? Target)
{
    public static IReadOnlyList<MarkdownIndicatorRow> Of(IReadOnlyList<Indicator> indicators)
    {
        var rows = new List<MarkdownIndicatorRow>(indicators.Count);
        for (var index = 0; index < indicators.Count; index++)
        {
            var indicator = indicators[index];
            rows.Add(new MarkdownIndicatorRow((index + 1).ToString(CultureInfo.InvariantCulture), indicator, indicator.Targets.Count == 0 ? null : indicator.Targets[0]));
            rows.AddRange(indicator.Targets.Skip(1).Select(target => new MarkdownIndicatorRow("", null, target)));
        }

        return rows;
    }
}
