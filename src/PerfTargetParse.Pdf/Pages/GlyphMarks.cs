namespace PerfTargetParse.Pdf.Pages;

/// <summary>What is special about a glyph.</summary>
[Flags]
public enum GlyphMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Drawn in no colour (text mode 3), as the text under a scan is.</summary>
    Invisible = 1,

    /// <summary>Written from top to bottom.</summary>
    Vertical = 2,

    /// <summary>What the glyph means is not known; its text is U+FFFD.</summary>
    Unmapped = 4,

    /// <summary>Belongs to what the producer marked as no content: running heads, page numbers, rulings.</summary>
    Artifact = 8,

    /// <summary>Outside the clip in force when it was drawn, so that nobody sees it.</summary>
    Clipped = 16,
}
