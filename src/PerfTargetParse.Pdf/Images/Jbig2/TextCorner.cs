namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>The corner of a symbol that stands at its place, by the numbers of the format.</summary>
internal enum TextCorner
{
    BottomLeft,
    TopLeft,
    BottomRight,
    TopRight,
}
