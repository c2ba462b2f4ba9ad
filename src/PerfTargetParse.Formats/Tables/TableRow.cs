namespace PerfTargetParse.Formats.Tables;

/// <summary>A row of a package's table: the keys of what it belongs to, and the thing itself.</summary>
/// <param name="Document">Key of the document, unique in the package.</param>
/// <param name="Value">What the row says.</param>
internal sealed record TableRow<T>(string Document, T Value)
{
    /// <summary>Identity of the project, unique in its document.</summary>
    public string? ProjectId { get; init; }

    /// <summary>Number of the indicator in its project; of an indicator's own row, and of its targets.</summary>
    public int IndicatorNumber { get; init; }

    /// <summary>Number of the row within what it belongs to.</summary>
    public int Number { get; init; }
}
