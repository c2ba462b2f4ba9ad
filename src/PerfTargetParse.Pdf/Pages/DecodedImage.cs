namespace PerfTargetParse.Pdf.Pages;

/// <summary>An image in a form that other programs take.</summary>
/// <param name="Format">What the bytes are.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Bytes">A whole JPEG file; or gray samples, one byte a pixel, rows from the top.</param>
public sealed record DecodedImage(DecodedImageFormat Format, int Width, int Height, ReadOnlyMemory<byte> Bytes);
