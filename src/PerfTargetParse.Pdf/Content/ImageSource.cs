using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Images;
using PerfTargetParse.Pdf.Images.Ccitt;
using PerfTargetParse.Pdf.Images.Jbig2;
using PerfTargetParse.Pdf.Images.Jpeg;
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
                return DecodeJpeg();
            case "JPXDecode":
                return new(DecodedImageFormat.Jpeg2000, Width, Height, file.Decode(stream));
            case "CCITTFaxDecode":
                return DecodePacked(CcittDecoder.Decode(file.Decode(stream).Span, ParametersOf(filter), file.Options.Limits.StreamBytes), filter.Name);
            case "JBIG2Decode":
                return DecodePacked(DecodeJbig2(filter), filter.Name);
            default:
                file.Notices.Add(PdfNoticeKind.FilterUnsupported, filter.Name);
                return null;
        }
    }

    private CcittParameters ParametersOf(StreamFilter filter)
    {
        var defaults = new CcittParameters();
        return new()
        {
            K = Integer("K", defaults.K),
            Columns = Integer("Columns", defaults.Columns),
            Rows = Integer("Rows", Height),
            BlackIs1 = Flag("BlackIs1", defaults.BlackIs1),
            EncodedByteAlign = Flag("EncodedByteAlign", defaults.EncodedByteAlign),
            EndOfLine = Flag("EndOfLine", defaults.EndOfLine),
            EndOfBlock = Flag("EndOfBlock", defaults.EndOfBlock),
        };

        int Integer(string key, int otherwise) => file.Get(filter.Parameters, key) is { IsNumber: true } value ? value.AsInteger : otherwise;

        bool Flag(string key, bool otherwise) => file.Get(filter.Parameters, key) is { Kind: PdfKind.Boolean } value ? value.AsBoolean : otherwise;
    }

    private PackedImage? DecodeJbig2(StreamFilter filter)
    {
        var globals = file.Get(filter.Parameters, "JBIG2Globals").AsStream is { } shared ? file.Decode(shared) : default;
        return Jbig2Decoder.Decode(file.Decode(stream), globals, file.Options.Limits.StreamBytes, file.MustStop);
    }

    /// <summary>An image in two colours, as large as its data say; rows that are missing are white.</summary>
    private DecodedImage? DecodePacked(PackedImage? image, string filter)
    {
        if (image?.Trouble is { } trouble)
        {
            file.Notices.Add(PdfNoticeKind.StreamDamaged, $"{filter}: {trouble}");
        }

        if (image is null || !IsWithinLimits(image.Width, Math.Max(image.Height, Height)) || ImageSamples.Read(file, stream.Dictionary) is not { Colors.Components: 1 } samples)
        {
            return null;
        }

        samples = samples with { Width = image.Width, Height = Math.Max(image.Height, Height), Bits = 1 };
        return new(DecodedImageFormat.Gray, samples.Width, samples.Height, samples.ToGray(image.Rows));
    }

    /// <summary>The lightness where the file is of a kind that is decoded here; else the file itself.</summary>
    private DecodedImage DecodeJpeg()
    {
        var bytes = file.Decode(stream);
        var image = JpegDecoder.Decode(bytes.Span, file.Options.Limits.StreamBytes, file.MustStop);
        if (image is { IsWhole: false })
        {
            file.Notices.Add(PdfNoticeKind.StreamDamaged, "DCTDecode: the image ends too early");
        }

        return image is null ? new(DecodedImageFormat.Jpeg, Width, Height, bytes) : new(DecodedImageFormat.Gray, image.Width, image.Height, image.Gray);
    }

    private bool IsWithinLimits(int width, int height)
    {
        if ((long)width * height <= file.Options.Limits.StreamBytes)
        {
            return true;
        }

        file.Notices.Add(PdfNoticeKind.LimitReached, nameof(PdfLimits.StreamBytes));
        return false;
    }

    private DecodedImage? DecodeSamples()
    {
        if (Width <= 0 || Height <= 0 || !IsWithinLimits(Width, Height) || ImageSamples.Read(file, stream.Dictionary) is not { } samples)
        {
            return null;
        }

        using var bytes = new PooledBuffer();
        file.Decode(stream, bytes);
        return bytes.Length < samples.RowBytes ? null : new(DecodedImageFormat.Gray, Width, Height, samples.ToGray(bytes.Span));
    }
}
