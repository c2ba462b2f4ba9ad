namespace PerfTargetParse.Pdf.Tagging;

/// <summary>A piece of a page's content to which the structure refers.</summary>
/// <param name="PageNumber">The page, 1-based.</param>
/// <param name="MarkedContent">The number that its glyphs bear (<see cref="Pages.Glyph.MarkedContent"/>).</param>
public readonly record struct TaggedContent(int PageNumber, int MarkedContent);
