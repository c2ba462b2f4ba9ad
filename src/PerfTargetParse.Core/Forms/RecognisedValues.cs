using PerfTargetParse.Model;
using PerfTargetParse.Source;

namespace PerfTargetParse.Forms;

/// <summary>Marks what was recognised from pictures: other readings of it are always possible.</summary>
internal sealed class RecognisedValues
{
    private readonly ILookup<int?, Origin> _recognised;
    private readonly ILookup<int?, Origin> _unsure;

    private RecognisedValues(SourceDocument document) =>
        (_recognised, _unsure) = (document.Recognised.ToLookup(o => o.Page), document.Unsure.ToLookup(o => o.Page));

    /// <summary>The projects with their recognised values marked.</summary>
    public static IReadOnlyList<Project> Mark(IReadOnlyList<Project> projects, SourceDocument document)
    {
        if (document.Recognised.Count == 0)
        {
            return projects;
        }

        var values = new RecognisedValues(document);
        return [.. projects.Select(values.Mark)];
    }

    private Project Mark(Project project) => project with
    {
        Funding = [.. project.Funding.Select(f => NotesOf(f.Origin) is { Length: > 0 } notes ? f with { Confidence = Confidence.Guessed, Notes = [.. f.Notes, .. notes] } : f)],
        Goals = [.. project.Goals.Select(g => NotesOf(g.Origin) is { Length: > 0 } notes ? g with { Confidence = Confidence.Guessed, Notes = [.. g.Notes, .. notes] } : g)],
        Indicators = [.. project.Indicators.Select(i => NotesOf(i) is { Length: > 0 } notes ? i with { Confidence = Confidence.Guessed, Notes = [.. i.Notes, .. notes] } : i)],
        Provenance = new SortedDictionary<string, Provenance>(project.Provenance.ToDictionary(p => p.Key, p => Mark(p.Value)), StringComparer.Ordinal),
    };

    private Provenance Mark(Provenance field) =>
        NotesOf(field.Origin) is { Length: > 0 } notes ? field with { Confidence = Confidence.Guessed, Notes = [.. field.Notes, .. notes] } : field;

    /// <summary>Of an indicator its whole row counts: levels, units and what else stands in it.</summary>
    private string[] NotesOf(Indicator indicator)
    {
        var (isRecognised, isUnsure) = (false, false);
        foreach (var origin in indicator.Targets.Select(t => t.Origin).Prepend(indicator.Origin))
        {
            isRecognised |= IsRecognised(origin);
            isUnsure |= IsUnsure(origin, wholeRow: true);
        }

        return Notes(isRecognised, isUnsure);
    }

    private string[] NotesOf(Origin? origin) => Notes(IsRecognised(origin), IsUnsure(origin, wholeRow: false));

    private static string[] Notes(bool isRecognised, bool isUnsure) =>
        !isRecognised ? [] : isUnsure ? [Forms.Notes.Recognised, Forms.Notes.RecognisedUnsure] : [Forms.Notes.Recognised];

    private bool IsRecognised(Origin? origin) => origin is not null && _recognised[origin.Page].Any(area => area.Box is null || Holds(area, origin, wholeRow: false));

    private bool IsUnsure(Origin? origin, bool wholeRow) => origin is not null && _unsure[origin.Page].Any(word => Holds(origin, word, wholeRow));

    /// <summary>Whether the middle of a place lies in an area, or beside it.</summary>
    private static bool Holds(Origin area, Origin place, bool wholeRow)
    {
        if (area.Box is not { Count: 4 } box || place.Box is not { Count: 4 } inner)
        {
            return false;
        }

        var (x, y) = ((inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2);
        return y >= box[1] && y <= box[3] && (wholeRow || (x >= box[0] && x <= box[2]));
    }
}
