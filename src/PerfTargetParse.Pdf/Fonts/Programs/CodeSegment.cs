namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>Codes of a cmap that follow one another.</summary>
/// <param name="First">The first code.</param>
/// <param name="Last">The last one.</param>
/// <param name="FirstGlyph">Glyph of the first code, from which the others count up; or what is added to a listed glyph.</param>
/// <param name="ListOffset">Where in the table the glyphs are listed; 0 where they are not.</param>
/// <param name="EntrySize">Bytes of a listed glyph.</param>
/// <param name="IsOneGlyph">Whether all codes have the first glyph.</param>
internal readonly record struct CodeSegment(uint First, uint Last, int FirstGlyph, int ListOffset = 0, int EntrySize = 2, bool IsOneGlyph = false)
{
    public int GlyphOf(uint code, in FontBytes table)
    {
        if (ListOffset == 0)
        {
            return IsOneGlyph ? FirstGlyph : (int)((FirstGlyph + (code - First)) & 0xFFFF);
        }

        var listed = (int)table.UInt(ListOffset + ((long)EntrySize * (code - First)), EntrySize);
        return listed == 0 ? 0 : (listed + FirstGlyph) & 0xFFFF;
    }
}
