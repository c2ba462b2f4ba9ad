namespace PerfTargetParse.Pdf.Pages;

/// <summary>What the bytes of a <see cref="DecodedImage"/> are.</summary>
public enum DecodedImageFormat
{
    /// <summary>Gray samples, one byte a pixel.</summary>
    Gray,

    /// <summary>A JPEG file of a kind that is not decoded here.</summary>
    Jpeg,

    /// <summary>A JPEG 2000 file.</summary>
    Jpeg2000,
}
