using PerfTargetParse.Pdf.Fonts.Programs;

namespace PerfTargetParse.Pdf.Fonts.Cids;

/// <summary>A CIDToGIDMap (ISO 32000, 9.7.4.2): the glyph of each CID in two bytes.</summary>
internal sealed class CidToGlyphMap(ReadOnlyMemory<byte> bytes)
{
    private const int FullLength = 2 * 65_536;

    /// <summary>Controls that fonts have glyphs for: backspace, tabulator, carriage return, group separator.</summary>
    private const int MostControls = 4;

    private readonly FontBytes _map = new(bytes);

    /// <summary>Whether there is none, so that the font program itself tells.</summary>
    public bool IsEmpty => bytes.IsEmpty;

    /// <summary>
    /// Whether its CIDs seem to be the numbers of characters in Unicode: some producers write them so, and no ToUnicode. Then there are no
    /// controls among them, or few beside all of ASCII, while CIDs that number the glyphs of a font begin below the space.
    /// </summary>
    public bool IsOfCharacters
    {
        get
        {
            var controls = Count(1, ' ' - 1) + Count(0x7F, 0x9F);
            return controls == 0
                ? GlyphOf(' ') > 0 || bytes.Length == FullLength
                : controls <= MostControls && Count(' ', '~') == '~' - ' ' + 1;
        }
    }

    public int GlyphOf(int cid) => _map.UInt16(2L * cid);

    private int Count(int first, int last) => Enumerable.Range(first, last - first + 1).Count(cid => GlyphOf(cid) > 0);
}
