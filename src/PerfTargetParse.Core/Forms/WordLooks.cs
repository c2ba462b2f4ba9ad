using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>
/// What short texts of one document look like. Labels, level words and values come again and again, and each is asked for several times,
/// so what was worked out is kept.
/// </summary>
internal sealed class WordLooks
{
    /// <summary>Longer texts seldom come twice.</summary>
    private const int LongestKept = 40;

    /// <summary>Documents of forms hold a few thousand different words.</summary>
    private const int MostKept = 20_000;

    private readonly Dictionary<string, LabelMatch?> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CellFeatures> _features = new(StringComparer.Ordinal);
    private readonly TargetParser _targets;

    public WordLooks(FormVocabulary vocabulary, TargetParser targets)
    {
        Vocabulary = vocabulary;
        _targets = targets;
    }

    public FormVocabulary Vocabulary { get; }

    public LabelMatch? LabelOf(string text)
    {
        if (text.Length > LongestKept || !_labels.TryGetValue(text, out var known))
        {
            known = Vocabulary.FindLabel(text);
            Keep(_labels, text, known);
        }

        return known;
    }

    public CellFeatures FeaturesOf(string text)
    {
        if (text.Length > LongestKept || !_features.TryGetValue(text, out var known))
        {
            known = CellFeatures.Of(text, this, _targets);
            Keep(_features, text, known);
        }

        return known;
    }

    /// <summary>Whether a text is a label, a column heading or the word of a level.</summary>
    public bool IsWordOfForms(string text) => LabelOf(text) is not null || FeaturesOf(text).IsLevel;

    /// <summary>Whether a text holds a number that cannot be read as a target.</summary>
    public bool HoldsUnreadNumber(string text) => text.Any(char.IsAsciiDigit) && _targets.Parse(text).Kind == Model.TargetKind.Text;

    private static void Keep<T>(Dictionary<string, T> kept, string text, T known)
    {
        if (text.Length <= LongestKept && kept.Count < MostKept)
        {
            kept.Add(text, known);
        }
    }
}
