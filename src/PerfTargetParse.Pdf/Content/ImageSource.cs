using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Content;

/// <summary>An image of a file, decoded when somebody asks for it.</summary>
internal sealed class ImageSource(PdfFile file, PdfStream stream) : IImageSource
{
    /// <summary>Images are lines where so few pixels stand across them and they are drawn as thin as this.</summary>
    private const int FewPixels = 2;
    private const double Thin = 3;

    public int Width { get; } = file.Get(stream.Dictionary, "Width").AsInteger;

    public int Height { get; } = file.Get(stream.Dictionary, "Height").AsInteger;

    /// <summary>Whether the image, drawn into a box, is a line that some producers draw so.</summary>
    public bool IsLine(in Box box) =>
        (box.Height < Thin && box.Width > box.Height && Math.Min(Width, Height) <= FewPixels)
        || (box.Width < Thin && box.Height > box.Width && Math.Min(Width, Height) <= FewPixels);

    public DecodedImage? Decode()
    {
        var filter = file.FindImageFilter(stream);
        switch (filter?.Name)
        {
            case null:
                return DecodeSamples();
            case "DCTDecode":
                return new(DecodedImageFormat.Jpeg, Width, Height, file.Decode(stream));
            case "JPXDecode":
                return new(DecodedImageFormat.Jpeg2000, Width, Height, file.Decode(stream));
            default:
                file.Notices.Add(PdfNoticeKind.FilterUnsupported, filter.Name);
                return null;
        }
    }

    private DecodedImage? DecodeSamples()
    {
        if ((long)Width * Height > file.Options.Limits.StreamBytes)
        {
            file.Notices.Add(PdfNoticeKind.LimitReached, nameof(PdfLimits.StreamBytes));
            return null;
        }

        if (Width <= 0 || Height <= 0 || ImageSamples.Read(file, stream.Dictionary) is not { } samples)
        {
            return null;
        }

        using var bytes = new PooledBuffer();
        file.Decode(stream, bytes);
        return bytes.Length < samples.RowBytes ? null : new(DecodedImageFormat.Gray, Width, Height, samples.ToGray(bytes.Span));
    }
}
