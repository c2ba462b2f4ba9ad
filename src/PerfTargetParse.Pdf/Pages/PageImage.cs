namespace PerfTargetParse.Pdf.Pages;

/// <summary>An image on a page. Its bytes are decoded only when asked for.</summary>
/// <param name="X0">Left edge in points from the left edge of the page.</param>
/// <param name="Y0">Upper edge in points from the upper edge of the page.</param>
/// <param name="X1">Right edge.</param>
/// <param name="Y1">Lower edge.</param>
/// <param name="Turn">Quarter turns clockwise from how the image is stored to how it is seen.</param>
/// <param name="Bitmap">The image itself.</param>
public sealed record PageImage(float X0, float Y0, float X1, float Y1, byte Turn, IImageSource Bitmap);
