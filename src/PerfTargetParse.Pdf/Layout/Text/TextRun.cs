namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>Letters that were drawn one after another, side by side, in one cell.</summary>
/// <param name="First">The first one's index among the letters of the page.</param>
/// <param name="Count">How many.</param>
/// <param name="Cell">The cell that holds them; -1 outside tables.</param>
/// <param name="Turn">Quarter turns against the page.</param>
/// <param name="Size">Size of the font.</param>
/// <param name="Box">Where what is seen of them stands, in the frame of their turn.</param>
/// <param name="Top">Upper edge of the line they belong to, as far as they tell: a superscript's is that of what it stands beside.</param>
/// <param name="Bottom">Its lower edge.</param>
/// <param name="IsBlank">Whether nothing of them is seen.</param>
internal readonly record struct TextRun(int First, int Count, int Cell, byte Turn, float Size, LayoutBox Box, float Top, float Bottom, bool IsBlank)
{
    public float Middle => (Top + Bottom) / 2;

    public float Height => Bottom - Top;
}
