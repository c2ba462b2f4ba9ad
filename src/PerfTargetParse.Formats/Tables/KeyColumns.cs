using PerfTargetParse.Formats.Csv;

namespace PerfTargetParse.Formats.Tables;

/// <summary>Columns that tie the tables together.</summary>
internal static class KeyColumns
{
    public const string Document = "document";
    public const string ProjectId = "project_id";
    public const string IndicatorNumber = "indicator_number";

    public static Column<TableRow<T>> OfDocument<T>() =>
        Column<TableRow<T>>.Text(Document, "文件", "Key of the document: its path; a second document of the same path has #2 behind it.", row => row.Document) with { Required = true };

    public static Column<TableRow<T>> OfProject<T>() =>
        Column<TableRow<T>>.Text(ProjectId, "项目标识", "Identity of the project, unique within its document.", row => row.ProjectId) with { Required = true };

    public static Column<TableRow<T>> OfIndicator<T>() =>
        Column<TableRow<T>>.Integer(IndicatorNumber, "指标序号", "Position of the indicator in its project, from 1.", row => row.IndicatorNumber) with { Required = true };

    public static Column<TableRow<T>> Number<T>(string name) =>
        Column<TableRow<T>>.Integer(name, "序号", "Position within what it belongs to, from 1.", row => row.Number) with { Required = true };
}
