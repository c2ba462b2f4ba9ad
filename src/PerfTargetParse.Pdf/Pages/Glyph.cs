namespace PerfTargetParse.Pdf.Pages;

/// <summary>A character as it stands on a page.</summary>
/// <param name="Text">What it means: mostly one character, several for a ligature, none where another glyph says it too.</param>
/// <param name="X0">Left edge in points from the left edge of the page as a reader sees it.</param>
/// <param name="Y0">Upper edge in points from the upper edge of the page.</param>
/// <param name="X1">Right edge: where the next glyph begins.</param>
/// <param name="Y1">Lower edge.</param>
/// <param name="Size">Size of the font in points as it is seen.</param>
/// <param name="Turn">Quarter turns clockwise of the writing direction from left-to-right: 0, 1 (downward), 2, 3 (upward).</param>
/// <param name="Marks">What is special about it.</param>
/// <param name="MarkedContent">Number by which a structure tree refers to it; -1 where none does.</param>
/// <remarks>Boxes come from the font's size with a fixed ascent and descent, never from a font's box, which many producers write wrong.</remarks>
public readonly record struct Glyph(
    string Text, float X0, float Y0, float X1, float Y1, float Size, byte Turn = 0, GlyphMarks Marks = GlyphMarks.None, int MarkedContent = -1)
{
    /// <summary>The middle from left to right.</summary>
    public float CenterX => (X0 + X1) / 2;

    /// <summary>The middle from top to bottom.</summary>
    public float CenterY => (Y0 + Y1) / 2;
}
