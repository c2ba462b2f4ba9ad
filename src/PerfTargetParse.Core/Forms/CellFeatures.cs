using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Forms;

/// <summary>What a cell looks like by itself, worked out once.</summary>
internal readonly record struct CellFeatures
{
    public required string Text { get; init; }

    public required Level1Word? Level1 { get; init; }

    public required LevelPair? Level2 { get; init; }

    public required TargetLikelihood Likelihood { get; init; }

    public required bool IsSign { get; init; }

    public required bool IsQualifier { get; init; }

    public required bool IsUnit { get; init; }

    public required bool IsLabel { get; init; }

    public required bool IsTitle { get; init; }

    public required bool IsAmount { get; init; }

    /// <summary>Whether every bracket that opens also closes; a cell that was cut leaves one open.</summary>
    public required bool IsBalanced { get; init; }

    public bool IsLevel => Level1 is not null || Level2 is not null;

    public static CellFeatures Of(string text, WordLooks looks, TargetParser targets)
    {
        // Longer texts are prose: no word of any list.
        const int longestWord = 40;
        var isShort = text.Length <= longestWord;
        var key = isShort ? Folding.Key(text) : string.Empty;
        return new CellFeatures
        {
            Text = text,
            Level1 = isShort ? looks.Vocabulary.FindLevel1(key) : null,
            Level2 = isShort ? looks.Vocabulary.FindLevel2(key) : null,
            Likelihood = targets.Rate(text),
            IsSign = isShort && targets.ReadOperator(text) is not null,
            IsQualifier = isShort && targets.IsQualifier(text),
            IsUnit = isShort && targets.IsUnit(text),
            IsLabel = isShort && looks.LabelOf(text) is not null,
            IsTitle = isShort && looks.Vocabulary.FindTitle(key) is not null,
            IsAmount = isShort && AmountReader.TryRead(text, out _),
            IsBalanced = Balanced(text),
        };
    }

    private static bool Balanced(string text)
    {
        var open = 0;
        foreach (var c in text)
        {
            open += c is '(' or '（' or '【' or '《' ? 1 : c is ')' or '）' or '】' or '》' ? -1 : 0;
        }

        return open == 0;
    }
}
