using System.Text;
using System.Text.Json;
using PerfTargetParse.Formats.Json;
using PerfTargetParse.Formats.Tests.Json;
using PerfTargetParse.Model;
using PerfTargetParse.TestSupport;
using PerfTargetParse.Wording;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Disturbances;

/// <summary>
/// Compares projects as the contract means "one form, one answer": apart from origin, notes, confidence, provenance
/// and white space in goals. The id of a form without a unit hangs on the document's title, so it is left out too.
/// </summary>
internal static class SameAnswers
{
    public static void Check(IReadOnlyList<Project> expected, IReadOnlyList<Project> actual, bool foldLabels = false)
    {
        Assert.Equal(expected.Select(p => p.Name), actual.Select(p => p.Name));
        foreach (var (one, other) in expected.Zip(actual))
        {
            var (wanted, got) = (Text(one, foldLabels), Text(other, foldLabels));
            if (wanted != got)
            {
                Assert.Fail(LineDifference.Describe(wanted, got));
            }
        }
    }

    private static string Text(Project project, bool foldLabels)
    {
        var bare = project with
        {
            Id = project.Unit is null ? "" : project.Id,
            Origin = null,
            Provenance = new SortedDictionary<string, Provenance>(),
            Funding = [.. project.Funding.Select(f => f with { Origin = null, Notes = [], Confidence = default, Label = foldLabels ? Folding.Key(f.Label) : f.Label })],
            Goals = [.. project.Goals.Select(g => g with { Origin = null, Notes = [], Confidence = default, Text = string.Concat(g.Text.Where(c => !char.IsWhiteSpace(c))) })],
            Indicators = [.. project.Indicators.Select(Bare)],
            Fields = [.. project.Fields.Select(f => f with { Origin = null })],
        };

        var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, JsonStyle.Indented))
        {
            JsonSerializer.Serialize(writer, bare, ModelTypes.Of<Project>());
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static Indicator Bare(Indicator indicator) => indicator with
    {
        Origin = null,
        Notes = [],
        Confidence = default,
        Targets = [.. indicator.Targets.Select(t => t with { Origin = null })],
        Actual = indicator.Actual is { } actual ? actual with { Origin = null } : null,
        Previous = indicator.Previous is { } previous ? previous with { Origin = null } : null,
    };
}
