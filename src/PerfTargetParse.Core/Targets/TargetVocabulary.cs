namespace PerfTargetParse.Targets;

/// <summary>The words that target expressions are made of: data, so that next year's form needs no new code.</summary>
public sealed record TargetVocabulary
{
    /// <summary>The words the product carries.</summary>
    public static TargetVocabulary Default { get; } = ResourceObject.Read("targets.json", From);

    /// <summary>Comparing signs and words.</summary>
    public required IReadOnlyList<OperatorWords> Operators { get; init; }

    /// <summary>Words that end like a comparing word and compare nothing.</summary>
    public required IReadOnlyList<string> NotOperators { get; init; }

    /// <summary>Words before a number that state no comparison: 共10场.</summary>
    public required IReadOnlyList<string> Introductions { get; init; }

    /// <summary>Words after a number that state no comparison: 100人左右.</summary>
    public required IReadOnlyList<string> Closings { get; init; }

    /// <summary>What the name of a measure ends in: 满意度95%.</summary>
    public required IReadOnlyList<string> MeasureEndings { get; init; }

    /// <summary>Words before a number that give it its unit: 百分之九十.</summary>
    public required IReadOnlyList<UnitMeaning> PercentWords { get; init; }

    /// <summary>Words for 100 %.</summary>
    public required IReadOnlyList<string> WholePercent { get; init; }

    /// <summary>Units by sort.</summary>
    public required IReadOnlyList<UnitWords> Units { get; init; }

    /// <summary>Words that stand for a unit: 百分比 is %.</summary>
    public required IReadOnlyList<UnitMeaning> UnitMeanings { get; init; }

    /// <summary>Units that a Chinese numeral numbers rather than counts: 一期, 三级.</summary>
    public required IReadOnlyList<string> OrdinalUnits { get; init; }

    /// <summary>What follows a number and is no unit: 100余人, 7点, 3级.</summary>
    public required IReadOnlyList<string> NotUnits { get; init; }

    /// <summary>Words that hold a Chinese numeral and no number: 一次性.</summary>
    public required IReadOnlyList<string> NotNumerals { get; init; }

    /// <summary>Characters before a numeral that make it an ordinal or part of a word: 第一, 统一.</summary>
    public required string NumeralStoppers { get; init; }

    /// <summary>Words before a date that change nothing: 每年12月底前.</summary>
    public required IReadOnlyList<string> DateIntroductions { get; init; }

    /// <summary>Words that belong to a date and say which part of it: 底, 初.</summary>
    public required IReadOnlyList<string> DatePrecisions { get; init; }

    /// <summary>Words after a deadline: 12月底之前完成.</summary>
    public required IReadOnlyList<string> DateTails { get; init; }

    /// <summary>Words before a range.</summary>
    public required IReadOnlyList<string> RangeIntroductions { get; init; }

    /// <summary>Words after a range.</summary>
    public required IReadOnlyList<string> RangeTails { get; init; }

    /// <summary>Entries that say "nothing here".</summary>
    public required IReadOnlyList<string> FillIns { get; init; }

    /// <summary>A cell of nothing but these characters is a fill-in.</summary>
    public required string FillInCharacters { get; init; }

    /// <summary>Characters that a template prints in the place of a number: ≥**个.</summary>
    public required string StubCharacters { get; init; }

    /// <summary>What marks an instruction of the template in brackets: (100字以内).</summary>
    public required IReadOnlyList<string> Instructions { get; init; }

    /// <summary>Entries that qualify an indicator and are no value: 定性, 正向指标.</summary>
    public required IReadOnlyList<string> Qualifiers { get; init; }

    /// <summary>Values in words: 有效提升.</summary>
    public required IReadOnlyList<string> Qualitative { get; init; }

    private static TargetVocabulary From(ResourceObject words) => new()
    {
        Operators = words.Objects("operators"u8, OperatorWords.From),
        NotOperators = words.Texts("notOperators"u8),
        Introductions = words.Texts("introductions"u8),
        Closings = words.Texts("closings"u8),
        MeasureEndings = words.Texts("measureEndings"u8),
        PercentWords = words.Objects("percentWords"u8, UnitMeaning.From),
        WholePercent = words.Texts("wholePercent"u8),
        Units = words.Objects("units"u8, UnitWords.From),
        UnitMeanings = words.Objects("unitMeanings"u8, UnitMeaning.From),
        OrdinalUnits = words.Texts("ordinalUnits"u8),
        NotUnits = words.Texts("notUnits"u8),
        NotNumerals = words.Texts("notNumerals"u8),
        NumeralStoppers = words.Text("numeralStoppers"u8),
        DateIntroductions = words.Texts("dateIntroductions"u8),
        DatePrecisions = words.Texts("datePrecisions"u8),
        DateTails = words.Texts("dateTails"u8),
        RangeIntroductions = words.Texts("rangeIntroductions"u8),
        RangeTails = words.Texts("rangeTails"u8),
        FillIns = words.Texts("fillIns"u8),
        FillInCharacters = words.Text("fillInCharacters"u8),
        StubCharacters = words.Text("stubCharacters"u8),
        Instructions = words.Texts("instructions"u8),
        Qualifiers = words.Texts("qualifiers"u8),
        Qualitative = words.Texts("qualitative"u8),
    };
}
