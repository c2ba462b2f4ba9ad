using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Csv;

/// <summary>Columns that say where something stands. All numbers are 1-based.</summary>
internal static class OriginColumns
{
    public static IReadOnlyList<Column<TRow>> Of<TRow>(Func<TRow, Origin?> origin) =>
    [
        Column<TRow>.Integer("page", "页", "Page in the source, from 1.", row => origin(row)?.Page),
        Column<TRow>.Text("sheet", "工作表", "Sheet of a workbook; row and column are then those of the sheet.", row => origin(row)?.Sheet),
        Column<TRow>.Integer("line", "行号", "Line of a text source, from 1.", row => origin(row)?.Line),
        Column<TRow>.Integer("table", "表", "Table in the source, from 1.", row => origin(row)?.Table),
        Column<TRow>.Integer("row", "表格行", "Row in the table, from 1.", row => origin(row)?.Row),
        Column<TRow>.Integer("column", "表格列", "Column in the table, from 1.", row => origin(row)?.Column),
    ];
}
