namespace PerfTargetParse.Pdf.Pages;

/// <summary>An image that can be had when somebody needs it.</summary>
public interface IImageSource
{
    /// <summary>Width in pixels as the file says.</summary>
    int Width { get; }

    /// <summary>Height in pixels as the file says.</summary>
    int Height { get; }

    /// <summary>Decodes the image; null where its coding is not known or it is damaged from the start.</summary>
    DecodedImage? Decode();
}
