namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>A glyph that is used, as its line sees it.</summary>
/// <param name="Text">What it means.</param>
/// <param name="Box">Where it stands in the frame of its own turn.</param>
/// <param name="X">Its middle in the frame of the page's main turn.</param>
/// <param name="Y">The same from top to bottom.</param>
/// <param name="Size">Size of the font.</param>
/// <param name="Turn">Quarter turns against the page.</param>
/// <param name="Kind">What spacing must know.</param>
internal readonly record struct Letter(string Text, LayoutBox Box, float X, float Y, float Size, byte Turn, LetterKind Kind)
{
    public bool IsBlank => (Kind & LetterKind.Blank) != 0;

    public bool IsArtifact => (Kind & LetterKind.Artifact) != 0;

    public bool BeginsWide => (Kind & LetterKind.WideStart) != 0;

    public bool EndsWide => (Kind & LetterKind.WideEnd) != 0;
}
