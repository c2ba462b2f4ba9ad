using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Csv;

/// <summary>Columns of an indicator apart from its targets.</summary>
internal static class IndicatorColumns
{
    public static IReadOnlyList<Column<TRow>> Identity<TRow>(Func<TRow, Indicator?> indicator) =>
    [
        Column<TRow>.Text("level1", "一级指标", "Level 1, folded to one of the four words; any other word as printed.", row => indicator(row)?.Level1),
        Column<TRow>.Text("level2", "二级指标", "Level 2, folded to one of the twelve words; any other word as printed.", row => indicator(row)?.Level2),
        Column<TRow>.Text("category", "指标类别代码", "Code of the class, as output.quantity; of level 1 alone, output.", row => indicator(row)?.Category),
        Column<TRow>.Text("name", "三级指标", "Name of the indicator as printed.", row => indicator(row)?.Name),
        Column<TRow>.Text("description", "指标描述", "指标描述 or 指标解释 as printed.", row => indicator(row)?.Description),
    ];

    public static IReadOnlyList<Column<TRow>> Evaluation<TRow>(Func<TRow, Indicator?> indicator) =>
    [
        Column<TRow>.Number("weight", "分值", "Weight or points of the indicator.", row => indicator(row)?.Weight),
        Column<TRow>.Number("score", "得分", "Points that were given.", row => indicator(row)?.Score),
        Column<TRow>.Text("reason", "偏差原因", "Why the target was missed, as printed.", row => indicator(row)?.Reason),
    ];

    public static IReadOnlyList<Column<TRow>> Reading<TRow>(Func<TRow, Indicator?> indicator) =>
    [
        Column<TRow>.Code<Confidence>("confidence", "可信度", "The weakest step that the row needed.", row => indicator(row)?.Confidence),
        Column<TRow>.Text("notes", "读取说明", "Codes of every repair or inference on the row, joined by semicolons.", row => indicator(row) is { } read ? string.Join(';', read.Notes) : null),
    ];
}
