using System.Globalization;
using System.Text.Json;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Tests.Specs;

/// <summary>What the columns and fields of a specification look at; null and blank are the same.</summary>
internal static class SpecValues
{
    /// <summary>The rows of the list that has these columns.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(Project project, IReadOnlyList<string> columns)
    {
        if (columns.Contains("amount"))
        {
            return [.. project.Funding.Select(line => Row(columns, column => Money(line, column)))];
        }

        if (columns.Contains("text"))
        {
            return [.. project.Goals.Select(goal => Row(columns, column => OfGoal(goal, column)))];
        }

        if (columns.Contains("label"))
        {
            return [.. project.Fields.Select(field => Row(columns, column => column == "label" ? field.Label : field.Value))];
        }

        return
        [
            .. project.Indicators.SelectMany(i => i.Targets.Count == 0 || !columns.Any(IsOfTarget)
                ? [Row(columns, column => OfIndicator(i, null, column))]
                : i.Targets.Select(t => Row(columns, column => OfIndicator(i, t, column)))),
        ];
    }

    public static string Field(Project project, string name) => (name switch
    {
        "kind" => Code(project.Kind),
        "code" => project.Code,
        "name" => project.Name,
        "fiscalYear" => project.FiscalYear?.ToString(CultureInfo.InvariantCulture),
        "nature" => project.Nature,
        "category" => project.Category,
        "type" => project.Type,
        "level" => project.Level,
        "attribute" => project.Attribute,
        "department" => Party(project.Department),
        "unit" => Party(project.Unit),
        "period" => project.Period is { } period ? $"{period.Start} {period.End}".Trim() : null,
        "overview" => project.Overview,
        _ => throw new InvalidDataException($"There is no field “{name}”."),
    }) ?? "";

    public static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static IReadOnlyList<string> Row(IReadOnlyList<string> columns, Func<string, string?> value) => [.. columns.Select(column => value(column) ?? "")];

    private static string? Party(Party? party) => party is null ? null : $"{party.Code} {party.Name}".Trim();

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static bool IsOfTarget(string column) =>
        column is "scope" or "raw" or "kind" or "operator" or "value" or "unit" or "min" or "max" or "from" or "to" or "normalized";

    private static string? OfIndicator(Indicator indicator, Target? target, string column) => column switch
    {
        "level1" => indicator.Level1,
        "level2" => indicator.Level2,
        "category" => indicator.Category,
        "name" => indicator.Name,
        "description" => indicator.Description,
        "weight" => Number(indicator.Weight),
        "actual" => indicator.Actual?.Raw,
        "score" => Number(indicator.Score),
        "reason" => indicator.Reason,
        "previous" => indicator.Previous?.Raw,
        "confidence" => Code(indicator.Confidence),
        "notes" => string.Join(' ', indicator.Notes),
        _ when !IsOfTarget(column) => throw new InvalidDataException($"There is no column “{column}”."),
        _ => target is null ? null : OfTarget(target, column),
    };

    private static string? OfTarget(Target target, string column) => column switch
    {
        "scope" => Code(target.Scope),
        "raw" => target.Raw,
        "kind" => Code(target.Kind),
        "operator" => target.Operator,
        "value" => Number(target.Value),
        "unit" => target.Unit,
        "min" => Number(target.Min),
        "max" => Number(target.Max),
        "from" => target.From,
        "to" => target.To,
        _ => target.Normalized is { } normalized ? $"{Number(normalized.Value)} {normalized.Unit}".Trim() : null,
    };

    private static string? Money(FundingLine line, string column) => column switch
    {
        "scope" => Code(line.Scope),
        "source" => line.Source,
        "stage" => line.Stage,
        "amount" => Number(line.Amount),
        "raw" => line.Raw,
        "label" => line.Label,
        "factor" => Number(line.Scale.Factor),
        "from" => Code(line.Scale.From),
        "rate" => line.ExecutionRate,
        "confidence" => Code(line.Confidence),
        "notes" => string.Join(' ', line.Notes),
        _ => throw new InvalidDataException($"There is no column “{column}”."),
    };

    private static string? OfGoal(Goal goal, string column) => column switch
    {
        "scope" => Code(goal.Scope),
        "text" => goal.Text,
        "confidence" => Code(goal.Confidence),
        "notes" => string.Join(' ', goal.Notes),
        _ => throw new InvalidDataException($"There is no column “{column}”."),
    };
}
