using System.Text.Json.Serialization;

namespace PerfTargetParse.Model;

/// <summary>A place in the source. All numbers are 1-based; what the format does not have is absent.</summary>
/// <remarks>Every cell has one, so the numbers are kept as plain integers, zero meaning absent.</remarks>
public sealed record Origin
{
    private readonly int _page;
    private readonly int _paragraph;
    private readonly int _line;
    private readonly int _table;
    private readonly int _row;
    private readonly int _column;
    private readonly int _rowSpan;
    private readonly int _columnSpan;

    /// <summary>Page.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get => Present(_page); init => _page = value ?? 0; }

    /// <summary>Sheet of a workbook; row and column are then those of the sheet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sheet { get; init; }

    /// <summary>Paragraph outside tables.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Paragraph { get => Present(_paragraph); init => _paragraph = value ?? 0; }

    /// <summary>Line of a text file.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Line { get => Present(_line); init => _line = value ?? 0; }

    /// <summary>Table.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Table { get => Present(_table); init => _table = value ?? 0; }

    /// <summary>Row in the table.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Row { get => Present(_row); init => _row = value ?? 0; }

    /// <summary>Column in the table.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Column { get => Present(_column); init => _column = value ?? 0; }

    /// <summary>Rows spanned, where more than one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? RowSpan { get => Present(_rowSpan); init => _rowSpan = value ?? 0; }

    /// <summary>Columns spanned, where more than one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ColumnSpan { get => Present(_columnSpan); init => _columnSpan = value ?? 0; }

    /// <summary>x0, y0, x1, y1 in points from the top left of the page.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<decimal>? Box { get; init; }

    private static int? Present(int number) => number == 0 ? null : number;
}
