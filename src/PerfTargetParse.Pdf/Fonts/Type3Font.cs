using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>
/// A font whose glyphs are drawn by content streams (ISO 32000, 9.6.5). Those are not read: its names and its ToUnicode map tell the text,
/// its matrix what its widths are.
/// </summary>
internal sealed class Type3Font : SimpleFont
{
    /// <summary>How wide letters are on the average, in units of the size, and between which bounds that is no wonder.</summary>
    private const double MeanWidth = 0.5;
    private const double NarrowestMean = 0.1;
    private const double WidestMean = 2;

    public Type3Font(PdfDictionary font, PdfFile file)
        : base(font, file)
    {
        var matrix = file.Get(font, "FontMatrix").AsArray;
        WidthScale = matrix.Length == 6 ? file.Resolve(matrix[0]).AsNumber : 0.001;
        EmScale = FindEmScale(file, file.Get(font, "Widths").AsArray);
    }

    public override double EmScale { get; }

    protected override double WidthScale { get; }

    /// <summary>
    /// Bitmap fonts are often set at size 1, their pixels brought to points by the text's matrix alone: then the widths tell how large letters are.
    /// The font's box does not: it is made up in many of these fonts.
    /// </summary>
    private double FindEmScale(PdfFile file, ReadOnlySpan<PdfValue> widths)
    {
        var sum = 0d;
        var count = 0;
        foreach (ref readonly var item in widths)
        {
            var width = Math.Abs(file.Resolve(item).AsNumber * WidthScale);
            sum += width;
            count += width > 0 ? 1 : 0;
        }

        var mean = count == 0 ? MeanWidth : sum / count;
        return mean is < NarrowestMean or > WidestMean && double.IsFinite(mean) ? mean / MeanWidth : 1;
    }
}
