using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Csv;

/// <summary>Columns of a target.</summary>
internal static class TargetColumns
{
    public static IReadOnlyList<Column<TRow>> Of<TRow>(Func<TRow, Target?> target) =>
    [
        Column<TRow>.Code<Scope>("scope", "目标期间", "The span that the value is for: the year or the whole period.", row => target(row)?.Scope),
        Column<TRow>.Text("raw", "指标值", "The value as printed; sign, value and unit of columns of their own joined.", row => target(row)?.Raw),
        Column<TRow>.Code<TargetKind>("target_kind", "值种类", "What sort of value it is.", row => target(row)?.Kind),
        Column<TRow>.Text("operator", "运算符", "=, ≥, ≤, > or <; empty where none is stated.", row => target(row)?.Operator),
        Column<TRow>.Number("value", "数值", "The number with its printed digits.", row => target(row)?.Value),
        Column<TRow>.Text("unit", "计量单位", "The unit as printed, without an enclosing bracket.", row => target(row)?.Unit),
        Column<TRow>.Number("min", "下限", "Lower end of a range.", row => target(row)?.Min),
        Column<TRow>.Number("max", "上限", "Upper end of a range.", row => target(row)?.Max),
        Column<TRow>.Text("from", "起始时间", "First date, as precise as printed; without a year --12 or --12-31.", row => target(row)?.From),
        Column<TRow>.Text("to", "截止时间", "Last date, as precise as printed; without a year --12 or --12-31.", row => target(row)?.To),
        Column<TRow>.Number("normalized_value", "换算数值", "The number with 万 and 亿 multiplied out; empty where nothing changes.", row => target(row)?.Normalized?.Value),
        Column<TRow>.Text("normalized_unit", "换算单位", "The unit without 万 and 亿; empty where nothing changes.", row => target(row)?.Normalized?.Unit),
    ];
}
