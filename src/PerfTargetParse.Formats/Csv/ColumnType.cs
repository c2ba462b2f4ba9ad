namespace PerfTargetParse.Formats.Csv;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnType
{
    /// <summary>Text: the only type that a spreadsheet could take for a formula.</summary>
    Text,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Decimal numbers with a point and their printed digits.</summary>
    Number,

    /// <summary>A JSON object as text.</summary>
    Object,
}
