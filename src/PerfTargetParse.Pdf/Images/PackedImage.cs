namespace PerfTargetParse.Pdf.Images;

/// <summary>A picture in two colours as a filter of a PDF file gives it.</summary>
/// <param name="Width">Pixels of a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Rows">One bit a pixel, the first in the highest bit; each row begins with a byte of its own.</param>
/// <param name="Trouble">What is missing or damaged, in few words for a person; null where nothing is.</param>
internal sealed record PackedImage(int Width, int Height, byte[] Rows, string? Trouble)
{
    /// <summary>Bytes of a row.</summary>
    public int Stride => (Width + 7) / 8;
}
