using PerfTargetParse.Formats.Csv;

namespace PerfTargetParse.Formats.Tables;

/// <summary>One table of the package.</summary>
internal sealed record TableDefinition<T>
{
    /// <summary>Name of the table; its file is the name and ".csv".</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<Column<TableRow<T>>> Columns { get; init; }

    /// <summary>The columns that name a row.</summary>
    public required IReadOnlyList<string> PrimaryKey { get; init; }

    /// <summary>What each row belongs to; null for the documents themselves.</summary>
    public TableKey? Parent { get; init; }

    public string FileName => Name + ".csv";
}
