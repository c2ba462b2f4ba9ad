namespace PerfTargetParse.Formats.Tables;

/// <summary>A foreign key: columns of a table that name a row of another by the columns of the same names.</summary>
/// <param name="Table">The other table.</param>
/// <param name="Columns">The columns on both sides.</param>
internal sealed record TableKey(string Table, IReadOnlyList<string> Columns);
