namespace PerfTargetParse.Pdf.Layout;

/// <summary>The decision whether the first table of a page goes on with the last one of the page before.</summary>
/// <param name="PageNumber">The page on which it may go on, 1-based.</param>
/// <param name="IsJoined">Whether it does.</param>
/// <param name="Reason">Why, or why not.</param>
/// <param name="RepeatedHeaderRows">Rows at its top that repeat the head of the table and were left out.</param>
/// <param name="RowCut">Whether its first row goes on with the last one before the break, and what tells so.</param>
/// <param name="MergedCells">Cells that span over the break.</param>
public sealed record Continuation(int PageNumber, bool IsJoined, ContinuationReason Reason, int RepeatedHeaderRows, RowCut RowCut, int MergedCells)
{
    /// <summary>Whether its first row goes on with the last one before the break.</summary>
    public bool IsRowCut => RowCut != RowCut.None;
}
