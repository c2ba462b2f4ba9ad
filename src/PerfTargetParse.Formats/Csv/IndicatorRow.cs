using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Csv;

/// <summary>One row of the flat table: a target with everything above it. Without a target, or without an indicator, the rest stands alone.</summary>
internal sealed record IndicatorRow(SourceInfo Source, Project Project, int? IndicatorNumber, Indicator? Indicator, Target? Target)
{
    /// <summary>The rows of a document in printed order; a document without projects has none.</summary>
    public static IEnumerable<IndicatorRow> Of(DocumentResult document)
    {
        foreach (var project in document.Projects)
        {
            if (project.Indicators.Count == 0)
            {
                yield return new IndicatorRow(document.Source, project, null, null, null);
            }

            for (var index = 0; index < project.Indicators.Count; index++)
            {
                var indicator = project.Indicators[index];
                if (indicator.Targets.Count == 0)
                {
                    yield return new IndicatorRow(document.Source, project, index + 1, indicator, null);
                }

                foreach (var target in indicator.Targets)
                {
                    yield return new IndicatorRow(document.Source, project, index + 1, indicator, target);
                }
            }
        }
    }
}
