using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>
/// A font whose glyphs are drawn by content streams (ISO 32000, 9.6.5). Those are not read: its names and its ToUnicode map tell the text,
/// its matrix what its widths are.
/// </summary>
internal sealed class Type3Font : SimpleFont
{
    public Type3Font(PdfDictionary font, PdfFile file)
        : base(font, file)
    {
        var matrix = file.Get(font, "FontMatrix").AsArray;
        WidthScale = matrix.Length == 6 ? file.Resolve(matrix[0]).AsNumber : 0.001;
    }

    protected override double WidthScale { get; }
}
