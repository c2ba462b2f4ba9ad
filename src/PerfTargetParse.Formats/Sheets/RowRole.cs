namespace PerfTargetParse.Formats.Sheets;

/// <summary>What a row of a sheet is.</summary>
internal enum RowRole
{
    /// <summary>A row of a table.</summary>
    Table,

    /// <summary>A line of text above or below a table.</summary>
    Line,
}
