namespace PerfTargetParse.Pdf.Layout;

/// <summary>A rectangle on a page.</summary>
/// <param name="PageNumber">The page, 1-based.</param>
/// <param name="Box">The rectangle.</param>
public readonly record struct LayoutPlace(int PageNumber, LayoutBox Box);
