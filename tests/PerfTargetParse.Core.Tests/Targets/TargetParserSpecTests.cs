using System.Globalization;
using PerfTargetParse.Model;
using PerfTargetParse.Targets;
using Xunit;

namespace PerfTargetParse.Tests.Targets;

public sealed class TargetParserSpecTests
{
    private const int Columns = 10;

    private static readonly TargetParser Parser = new(TargetVocabulary.Default);

    public static IEnumerable<TheoryDataRow<string?[]>> Cases() => SpecFile.Read("targets.spec.tsv", Columns);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parse_SpecifiedExpression_SaysWhatIsSpecified(string?[] row)
    {
        var target = Parser.Parse(row[0]!);

        Assert.Equal(row, Row(target));
    }

    private static string?[] Row(Target target) =>
    [
        target.Raw,
        target.Kind switch { TargetKind.Number => "number", TargetKind.Range => "range", TargetKind.Date => "date", _ => "text" },
        target.Operator,
        Print(target.Value),
        target.Unit,
        Print(target.Min),
        Print(target.Max),
        target.From,
        target.To,
        target.Normalized is { } n ? (Print(n.Value) + " " + n.Unit).TrimEnd() : null,
    ];

    private static string? Print(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
