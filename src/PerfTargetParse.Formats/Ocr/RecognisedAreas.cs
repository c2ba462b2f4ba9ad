using PerfTargetParse.Formats.Paged;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Ocr;

/// <summary>Tells which parts of a document were recognised from pictures.</summary>
internal static class RecognisedAreas
{
    /// <summary>Pages that were recognised, here or by another program before.</summary>
    public static IReadOnlyList<Origin> Of(IReadOnlyDictionary<int, PageText> texts, ReadOnlySpan<PageFacts> facts)
    {
        var areas = new List<Origin>();
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].IsTextUnderImage || texts.ContainsKey(i + 1))
            {
                areas.Add(new Origin { Page = i + 1 });
            }
        }

        return areas;
    }

    /// <summary>Words that are doubtful.</summary>
    public static IReadOnlyList<Origin> UnsureOf(IReadOnlyDictionary<int, PageText> texts) =>
        [.. texts.OrderBy(t => t.Key).SelectMany(t => t.Value.Unsure, (t, box) => new Origin { Page = t.Key, Box = [(decimal)box.X0, (decimal)box.Y0, (decimal)box.X1, (decimal)box.Y1] })];
}
