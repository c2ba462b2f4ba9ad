using System.Globalization;
using PerfTargetParse.Formats.Json;

namespace PerfTargetParse.Formats.Csv;

/// <summary>One column of a table: its names, its type and where its cells come from.</summary>
internal sealed record Column<TRow>
{
    private Column(string name, string title, string description, ColumnType type, Func<TRow, string?> cell)
    {
        Name = name;
        Title = title;
        Description = description;
        Type = type;
        Cell = cell;
    }

    /// <summary>Heading of data files: English, snake case.</summary>
    public string Name { get; }

    /// <summary>Heading for people, in Chinese.</summary>
    public string Title { get; }

    /// <summary>One English sentence.</summary>
    public string Description { get; }

    public ColumnType Type { get; }

    /// <summary>The cell of a row; null and "" are an empty cell.</summary>
    public Func<TRow, string?> Cell { get; }

    /// <summary>What the numbers count, where the column itself fixes it.</summary>
    public string? Unit { get; init; }

    /// <summary>The codes that may stand in the column.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    /// <summary>Whether every row has a value.</summary>
    public bool Required { get; init; }

    public static Column<TRow> Text(string name, string title, string description, Func<TRow, string?> get) =>
        new(name, title, description, ColumnType.Text, get);

    public static Column<TRow> Integer(string name, string title, string description, Func<TRow, long?> get) =>
        new(name, title, description, ColumnType.Integer, row => get(row)?.ToString(CultureInfo.InvariantCulture));

    public static Column<TRow> Number(string name, string title, string description, Func<TRow, decimal?> get) =>
        new(name, title, description, ColumnType.Number, row => get(row)?.ToString(CultureInfo.InvariantCulture));

    public static Column<TRow> Code<TEnum>(string name, string title, string description, Func<TRow, TEnum?> get)
        where TEnum : struct, Enum =>
        new(name, title, description, ColumnType.Text, row => get(row) is { } value ? EnumCode.Of(value) : null) { Codes = EnumCode.All<TEnum>() };

    public static Column<TRow> Object(string name, string title, string description, Func<TRow, string?> get) =>
        new(name, title, description, ColumnType.Object, get);
}
