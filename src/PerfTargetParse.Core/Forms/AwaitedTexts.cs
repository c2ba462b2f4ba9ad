using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;

namespace PerfTargetParse.Forms;

/// <summary>Pairs labels that stand in a row with the texts under them.</summary>
internal static class AwaitedTexts
{
    /// <summary>
    /// As many texts as labels: in their order. Otherwise a text belongs to the label of its column, or to the nearest one at its left.
    /// Where no column tells, one text under several labels is the year's goal, the only one that the rules make compulsory; a finding says so.
    /// </summary>
    public static IEnumerable<(HeadItem? Label, HeadItem Text, Confidence Confidence)> Pair(
        IReadOnlyList<HeadItem> labels, IReadOnlyList<HeadItem> texts, FormContext context)
    {
        if (labels.Count == texts.Count)
        {
            return labels.Zip(texts, (l, t) => ((HeadItem?)l, t, Confidence.Printed));
        }

        if (labels.Count == 1)
        {
            return texts.Select((t, i) => (i == 0 ? labels[0] : null, t, Confidence.Printed));
        }

        var inTable = labels.All(l => l.Column > 0) && texts.All(t => t.Column > 0 && t.Pieces[0].Before != Break.CellOrRow);
        if (inTable && texts.Count < labels.Count && ByColumn(labels, texts) is { } byColumn)
        {
            return byColumn;
        }

        if (texts.Count == 1 && labels.Count == 2 && SplitAtRepetition(texts[0]) is { } halves)
        {
            return labels.Zip(halves, (l, t) => ((HeadItem?)l, t, Confidence.Aligned));
        }

        return texts.Count == 1 ? [Chosen(labels, texts[0], context)] : InOrder(labels, texts);
    }

    /// <summary>
    /// A run of lines does not show where the first of two goals ends. Most forms repeat the whole-life goal at the beginning of the
    /// year's: where the beginning comes again at the beginning of a line, there the second text begins.
    /// </summary>
    private static List<HeadItem>? SplitAtRepetition(HeadItem text)
    {
        const int enough = 10;
        if (text.Pieces.Count < 2 || text.Text.Length < 2 * enough)
        {
            return null;
        }

        var start = text.Text[..enough];
        for (var i = 1; i < text.Pieces.Count; i++)
        {
            if (text.Pieces[i].Before == Break.Line && text.Pieces[i].Text.StartsWith(start, StringComparison.Ordinal))
            {
                return [Part(text, 0, i), Part(text, i, text.Pieces.Count)];
            }
        }

        return null;
    }

    private static HeadItem Part(HeadItem text, int from, int to) => new(text.Pieces.Skip(from).Take(to - from));

    private static List<(HeadItem? Label, HeadItem Text, Confidence Confidence)>? ByColumn(IReadOnlyList<HeadItem> labels, IReadOnlyList<HeadItem> texts)
    {
        var pairs = new List<(HeadItem? Label, HeadItem Text, Confidence Confidence)>();
        foreach (var text in texts)
        {
            var label = labels.LastOrDefault(l => l.Column <= text.Column);
            if (label is null || pairs.Exists(p => p.Label == label))
            {
                return null;
            }

            pairs.Add((label, text, label.Column == text.Column ? Confidence.Printed : Confidence.Aligned));
        }

        return pairs;
    }

    private static (HeadItem? Label, HeadItem Text, Confidence Confidence) Chosen(IReadOnlyList<HeadItem> labels, HeadItem text, FormContext context)
    {
        var chosen = labels.FirstOrDefault(l => l.Label!.Field!.KnownScope == Scope.Annual) ?? labels[0];
        context.Find(
            DiagnosticCodes.LabelChosen, text.Origin, "goals", ("labels", string.Join(" · ", labels.Select(l => PartyText.OneLine(l.Text)))), ("chosen", PartyText.OneLine(chosen.Text)));
        return (chosen, text, Confidence.Guessed);
    }

    private static IEnumerable<(HeadItem? Label, HeadItem Text, Confidence Confidence)> InOrder(IReadOnlyList<HeadItem> labels, IReadOnlyList<HeadItem> texts) =>
        texts.Select((t, i) => (i < labels.Count ? labels[i] : null, t, Confidence.Aligned));
}
