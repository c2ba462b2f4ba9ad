using PerfTargetParse.Pdf.Layout.Text;

namespace PerfTargetParse.Pdf.Layout;

/// <summary>A page as lines and tables.</summary>
/// <param name="Number">Number of the page, 1-based.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Blocks">Lines and tables in reading order; tables as they stand on this page, before any joining.</param>
public sealed record LayoutPage(int Number, double Width, double Height, IReadOnlyList<LayoutBlock> Blocks)
{
    /// <summary>How the page is turned for reading.</summary>
    internal Frame Frame { get; init; }
}
