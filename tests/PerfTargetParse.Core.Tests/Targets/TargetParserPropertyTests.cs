using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PerfTargetParse.Model;
using PerfTargetParse.Targets;
using Xunit;

namespace PerfTargetParse.Tests.Targets;

public sealed class TargetParserPropertyTests
{
    private const int Cases = 5_000;

    private static readonly TargetParser Parser = new(TargetVocabulary.Default);

    private static readonly string[] Pieces =
    [
        "≥", "<=", "＞", "=", "不低于", "达到", "以上", "及以上", "以内", "前", "底", "至", "-", "~", "—", "%", "％", "(", ")", "（", "）", "万", "亿", "元", "/", "人", "次", "年", "月", "日", "个",
        "百分之", "一", "两", "十", "百", "千", "零", "第", "满意度", "为", ",", "，", ".", "。", " ", "\t", "\u3000", "0", "1", "2", "12", "30", "2024", "95.50", "1,000", "９", "A", "*", "…", "无", "\0", "\uD800",
    ];

    private static readonly Gen<string> Compositions =
        from parts in Gen.ArrayOf(Gen.Elements(Pieces))
        select string.Concat(parts);

    private static readonly Gen<string> Anything =
        Gen.OneOf(Compositions, ArbMap.Default.GeneratorFor<string>().Where(s => s is not null));

    /// <summary>Digits as a form prints them: no leading zero, up to nine places before the point and four behind.</summary>
    private static readonly Gen<string> PrintedNumbers =
        from whole in Gen.Choose(0, 999_999_999)
        from places in Gen.Choose(0, 4)
        from fraction in Gen.Choose(0, 9_999)
        let digits = fraction.ToString("0000", CultureInfo.InvariantCulture)[..places]
        select whole.ToString(CultureInfo.InvariantCulture) + (places == 0 ? "" : "." + digits);

    private static readonly Gen<string> KnownUnits =
        Gen.Elements(TargetVocabulary.Default.Units.SelectMany(u => u.Words).Where(w => w is not ("年" or "月" or "年度")).ToArray());

    [Fact]
    public void Parse_AnyString_KeepsRawAndIsConsistent() => Holds(Anything, text =>
    {
        var target = Parser.Parse(text);
        return target.Raw == text.Trim() && target.Kind switch
        {
            TargetKind.Number => target is { Value: not null, Min: null, Max: null, From: null, To: null },
            TargetKind.Range => target is { Value: null, From: null, To: null, Normalized: null } && target.Min <= target.Max,
            TargetKind.Date => target is { Value: null, Unit: null, Min: null, Max: null, Normalized: null } && IsOrdered(target.From, target.To),
            _ => target is { Value: null, Unit: null, Min: null, Max: null, From: null, To: null, Normalized: null },
        } && target.Operator is null or "=" or "≥" or "≤" or ">" or "<";
    });

    [Fact]
    public void Rate_AnyString_AgreesWithParse() => Holds(Anything, text => Parser.Rate(text) switch
    {
        TargetLikelihood.Number => Parser.Parse(text) is { Unit: null, Operator: null, Kind: TargetKind.Number or TargetKind.Date },
        TargetLikelihood.Expression => Parser.Parse(text) is { Kind: not TargetKind.Text } or { Operator: not null },
        TargetLikelihood.Empty => Parser.Parse(text) is { Kind: TargetKind.Text, Value: null },
        _ => true,
    });

    [Fact]
    public void Cells_AnyString_AreTotal() => Holds(Anything, text =>
    {
        // No cell is a sign and a unit at once, and none of the questions may throw.
        var isSign = Parser.ReadOperator(text) is not null;
        var isUnit = Parser.IsUnit(text);
        _ = Parser.IsFillIn(text) | Parser.IsQualifier(text) | AmountReader.TryRead(text, out _);
        return !(isSign && isUnit);
    });

    [Fact]
    public void Parse_PrintedNumber_GivesItsDigitsBack() => Holds(PrintedNumbers, printed =>
        Parser.Parse("≥" + printed).Value?.ToString(CultureInfo.InvariantCulture) == printed);

    [Fact]
    public void Parse_NumberWithKnownUnit_IsThatNumberWithThatUnit() => Holds(Pairs(PrintedNumbers, KnownUnits), pair =>
    {
        var target = Parser.Parse("≥" + pair.Left + pair.Right);
        return target is { Kind: TargetKind.Number, Operator: "≥" }
            && target.Value?.ToString(CultureInfo.InvariantCulture) == pair.Left
            && target.Unit == (pair.Right == "百分比" ? "%" : pair.Right);
    });

    [Fact]
    public void Parse_SpellingOfTheOperator_ChangesNothing()
    {
        var spellings = TargetVocabulary.Default.Operators
            .Where(o => o.Place is OperatorPlace.Sign or OperatorPlace.Before)
            .SelectMany(o => o.Words.Select(w => (o.Operator, Word: w)));
        Holds(Pairs(PrintedNumbers, KnownUnits), pair => spellings.All(s =>
            Parser.Parse(s.Word + pair.Left + pair.Right) is { Kind: TargetKind.Number } target && target.Operator == s.Operator), 100);
    }

    [Fact]
    public void Parse_WordsAfterTheNumber_SayTheSameAsBefore() => Holds(Pairs(PrintedNumbers, KnownUnits), pair =>
        TargetVocabulary.Default.Operators.Where(o => o.Place == OperatorPlace.After).SelectMany(o => o.Words.Select(w => (o.Operator, Word: w))).All(s =>
        {
            var before = Parser.Parse(s.Operator + pair.Left + pair.Right);
            var after = Parser.Parse(pair.Left + pair.Right + s.Word);
            return before with { Raw = "" } == after with { Raw = "" };
        }), 100);

    [Fact]
    public void Parse_FullWidth_SaysTheSame() => Holds(Compositions, text =>
    {
        var wide = string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
        var narrow = string.Concat(text.Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c));
        var first = Parser.Parse(narrow);
        var second = Parser.Parse(wide);
        return first with { Raw = "", Unit = null, Normalized = null } == second with { Raw = "", Unit = null, Normalized = null }
            && first.Normalized?.Value == second.Normalized?.Value;
    });

    [Fact]
    public void Parse_Range_IsOrderedWhicheverEndIsPrintedFirst() => Holds(Pairs(PrintedNumbers, PrintedNumbers), pair =>
    {
        var up = Parser.Parse(pair.Left + "~" + pair.Right + "次");
        var down = Parser.Parse(pair.Right + "~" + pair.Left + "次");
        return up is { Kind: TargetKind.Range, Unit: "次" } && up.Min <= up.Max && (up.Min, up.Max) == (down.Min, down.Max);
    });

    [Fact]
    public void Parse_ScaledNumber_IsMultipliedExactly() => Holds(PrintedNumbers, printed =>
    {
        var target = Parser.Parse(printed + "万元");
        return target.Normalized is { Unit: "元" } n && n.Value == target.Value * 10_000m
            && !(n.Value.ToString(CultureInfo.InvariantCulture) is var text && text.Contains('.', StringComparison.Ordinal) && text.EndsWith('0'));
    });

    private static bool IsOrdered(string? from, string? to)
    {
        if (from is null || to is null || from[0] == '-' || to[0] == '-')
        {
            return from is not null || to is not null;
        }

        var shared = Math.Min(from.Length, to.Length);
        return string.CompareOrdinal(from[..shared], to[..shared]) <= 0;
    }

    private static Gen<(string Left, string Right)> Pairs(Gen<string> left, Gen<string> right) =>
        from l in left
        from r in right
        select (l, r);

    private static void Holds<T>(Gen<T> values, Func<T, bool> property, int cases = Cases) =>
        Prop.ForAll(values.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(new Replay(new Rnd(20240101UL), null)));
}
