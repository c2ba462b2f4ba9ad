namespace PerfTargetParse.Formats.Csv;

/// <summary>The columns of the flat table, from the outside in: document, project, indicator, target.</summary>
internal static class IndicatorTable
{
    public static IReadOnlyList<Column<IndicatorRow>> Columns { get; } =
    [
        .. SourceColumns.Of<IndicatorRow>(row => row.Source),
        .. ProjectColumns.Of<IndicatorRow>(row => row.Project),
        .. ProjectColumns.Totals<IndicatorRow>(row => row.Project),
        Column<IndicatorRow>.Integer("indicator_number", "指标序号", "Position of the indicator in its project, from 1.", row => row.IndicatorNumber),
        .. IndicatorColumns.Identity<IndicatorRow>(row => row.Indicator),
        .. TargetColumns.Of<IndicatorRow>(row => row.Target),
        .. IndicatorColumns.Evaluation<IndicatorRow>(row => row.Indicator),
        Column<IndicatorRow>.Text("actual", "实际完成值", "What was reached, as printed.", row => row.Indicator?.Actual?.Raw),
        Column<IndicatorRow>.Text("previous", "以前年度值", "The value of a past year, as printed.", row => row.Indicator?.Previous?.Raw),
        .. IndicatorColumns.Reading<IndicatorRow>(row => row.Indicator),
        .. OriginColumns.Of<IndicatorRow>(row => row.Indicator is null ? row.Project.Origin : row.Target?.Origin ?? row.Indicator.Origin),
    ];
}
