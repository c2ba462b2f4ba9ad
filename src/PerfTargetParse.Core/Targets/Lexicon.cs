using System.Buffers;

namespace PerfTargetParse.Targets;

/// <summary>A vocabulary made ready for look-up.</summary>
internal sealed class Lexicon
{
    /// <summary>The lexicon of the product's own vocabulary.</summary>
    private static readonly Lazy<Lexicon> Default = new(() => new Lexicon(TargetVocabulary.Default));

    private Lexicon(TargetVocabulary vocabulary)
    {
        Signs = Operators(vocabulary, OperatorPlace.Sign);
        SignCells = Operators(vocabulary, OperatorPlace.Sign, OperatorPlace.Before, OperatorPlace.After);
        Before = Operators(vocabulary, OperatorPlace.Sign, OperatorPlace.Before);
        BeforeInWords = new WordTable<string?>(
            OperatorPairs(vocabulary, OperatorPlace.Sign, OperatorPlace.Before, OperatorPlace.Between)
                .Select(p => KeyValuePair.Create(p.Key, (string?)p.Value))
                .Concat(vocabulary.NotOperators.Select(w => KeyValuePair.Create(w, (string?)null))));
        AfterWords = Operators(vocabulary, OperatorPlace.After);
        AfterNumber = Operators(vocabulary, OperatorPlace.After, OperatorPlace.AfterNumber);
        AfterDate = Operators(vocabulary, OperatorPlace.AfterDate);
        Introductions = Words(vocabulary.Introductions);
        Closings = Words(vocabulary.Closings);
        MeasureEndings = Words(vocabulary.MeasureEndings);
        PercentWords = new WordTable<string>(vocabulary.PercentWords.Select(w => KeyValuePair.Create(w.Word, w.Unit)));
        NumberStarts = SearchValues.Create(
            string.Concat(vocabulary.PercentWords.Select(w => w.Word).Concat(vocabulary.WholePercent).Select(w => w.FirstOrDefault())) + ChineseNumerals.Characters + "0123456789");
        WholePercent = Words(vocabulary.WholePercent);
        Units = new WordTable<Unit>(SimpleUnits(vocabulary));
        NotUnits = Words(vocabulary.NotUnits);
        NotNumerals = Words(vocabulary.NotNumerals);
        NumeralStoppers = SearchValues.Create(vocabulary.NumeralStoppers);
        DateIntroductions = Words(vocabulary.DateIntroductions);
        DatePrecisions = Words(vocabulary.DatePrecisions);
        DateTails = Words(vocabulary.DateTails);
        RangeIntroductions = Words(vocabulary.RangeIntroductions);
        RangeTails = Words(vocabulary.RangeTails);
        FillIns = Words(vocabulary.FillIns);
        FillInCharacters = SearchValues.Create(vocabulary.FillInCharacters);
        StubCharacters = SearchValues.Create(vocabulary.StubCharacters);
        Instructions = [.. vocabulary.Instructions];
        Qualifiers = Words(vocabulary.Qualifiers);
        Qualitative = Words(vocabulary.Qualitative);
    }

    public WordTable<string> Signs { get; }

    public WordTable<string> SignCells { get; }

    public WordTable<string> Before { get; }

    /// <summary>As <see cref="Before"/> with the words that only compare inside words, and with null those that never do.</summary>
    public WordTable<string?> BeforeInWords { get; }

    public WordTable<string> AfterWords { get; }

    public WordTable<string> AfterNumber { get; }

    public WordTable<string> AfterDate { get; }

    public WordTable<bool> Introductions { get; }

    public WordTable<bool> Closings { get; }

    public WordTable<bool> MeasureEndings { get; }

    public WordTable<string> PercentWords { get; }

    /// <summary>What a number may begin with.</summary>
    public SearchValues<char> NumberStarts { get; }

    public WordTable<bool> WholePercent { get; }

    public WordTable<Unit> Units { get; }

    public WordTable<bool> NotUnits { get; }

    public WordTable<bool> NotNumerals { get; }

    public SearchValues<char> NumeralStoppers { get; }

    public WordTable<bool> DateIntroductions { get; }

    public WordTable<bool> DatePrecisions { get; }

    public WordTable<bool> DateTails { get; }

    public WordTable<bool> RangeIntroductions { get; }

    public WordTable<bool> RangeTails { get; }

    public WordTable<bool> FillIns { get; }

    public SearchValues<char> FillInCharacters { get; }

    public SearchValues<char> StubCharacters { get; }

    public string[] Instructions { get; }

    public WordTable<bool> Qualifiers { get; }

    public WordTable<bool> Qualitative { get; }

    /// <summary>The lexicon of a vocabulary; that of the product's own is made once.</summary>
    public static Lexicon Of(TargetVocabulary vocabulary) =>
        ReferenceEquals(vocabulary, TargetVocabulary.Default) ? Default.Value : new Lexicon(vocabulary);

    private static WordTable<bool> Words(IEnumerable<string> words) => new(words.Select(w => KeyValuePair.Create(w, true)));

    private static WordTable<string> Operators(TargetVocabulary vocabulary, params OperatorPlace[] places) => new(OperatorPairs(vocabulary, places));

    private static IEnumerable<KeyValuePair<string, string>> OperatorPairs(TargetVocabulary vocabulary, params OperatorPlace[] places) =>
        vocabulary.Operators.Where(o => places.Contains(o.Place)).SelectMany(o => o.Words.Select(w => KeyValuePair.Create(w, o.Operator)));

    private static IEnumerable<KeyValuePair<string, Unit>> SimpleUnits(TargetVocabulary vocabulary)
    {
        var ordinal = vocabulary.OrdinalUnits.ToHashSet(StringComparer.Ordinal);
        var meanings = vocabulary.UnitMeanings.ToDictionary(m => m.Word, m => m.Unit, StringComparer.Ordinal);
        return vocabulary.Units.SelectMany(g => g.Words.Select(w =>
            KeyValuePair.Create(w, new Unit(meanings.GetValueOrDefault(w, w), g.Sort, ordinal.Contains(w)))));
    }
}
