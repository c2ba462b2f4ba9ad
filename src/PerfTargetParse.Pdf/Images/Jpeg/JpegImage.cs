namespace PerfTargetParse.Pdf.Images.Jpeg;

/// <summary>The lightness of a JPEG image.</summary>
/// <param name="Width">Pixels of a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Gray">One byte a pixel.</param>
/// <param name="IsWhole">False where the file ends too early or is damaged; white stands for what is missing.</param>
public sealed record JpegImage(int Width, int Height, byte[] Gray, bool IsWhole);
