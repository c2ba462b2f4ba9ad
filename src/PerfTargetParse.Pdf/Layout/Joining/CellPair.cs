namespace PerfTargetParse.Pdf.Layout.Joining;

/// <summary>Two cells that meet at a page break and have the same column edges.</summary>
/// <param name="Above">The lowest cell before the break.</param>
/// <param name="Below">The highest one after it.</param>
/// <param name="IsSingleRow">Whether the first one lies in the last row alone, as far as its page goes, and the second in the first row alone.</param>
/// <param name="HasSpan">Whether either spans rows.</param>
internal readonly record struct CellPair(JoinedCell Above, LayoutCell Below, bool IsSingleRow, bool HasSpan)
{
    public bool IsFilledAbove => Above.Text.Length > 0;

    public bool IsFilledBelow => Below.Text.Length > 0;
}
