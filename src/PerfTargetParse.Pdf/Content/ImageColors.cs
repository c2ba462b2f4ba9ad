using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <summary>How the samples of an image become gray (ISO 32000-2, 8.6 and 8.9.5).</summary>
/// <param name="Model">How components are to be understood.</param>
/// <param name="Components">Samples of a pixel.</param>
/// <param name="Palette">Of a palette: the gray of each index.</param>
/// <param name="Highest">The value that the highest sample stands for where the image does not say.</param>
internal sealed record ImageColors(ColorModel Model, int Components, byte[]? Palette = null, double Highest = 1)
{
    /// <summary>Components of a pixel; more than 32 are not allowed (ISO 32000-2, Annex C).</summary>
    private const int MostComponents = 32;

    public static ImageColors Gray { get; } = new(ColorModel.Light, 1);

    /// <summary>Reads a colour space; null where it is none that images have.</summary>
    public static ImageColors? Read(PdfFile file, PdfValue space, bool isBase = false)
    {
        space = file.Resolve(space);
        var items = space.AsArray;
        var family = items.IsEmpty ? space.AsName : file.Resolve(items[0]).AsName;
        switch (family)
        {
            case "DeviceGray" or "CalGray" or "G":
                return Gray;
            case "DeviceRGB" or "CalRGB" or "RGB":
                return new(ColorModel.Light, 3);
            case "DeviceCMYK" or "CMYK":
                return new(ColorModel.Ink, 4);
            case "Lab":
                // Lightness alone; the other two components are hue.
                return new(ColorModel.Other, 3, Highest: 100);
            case "Separation":
                return new(ColorModel.Ink, 1);
            case "DeviceN" when items.Length > 1 && file.Resolve(items[1]).AsArray.Length is > 0 and <= MostComponents and var names:
                return new(ColorModel.Ink, names);
            case "ICCBased" when items.Length > 1:
                return file.Get(file.Resolve(items[1]).AsDictionary, "N").AsInteger switch
                {
                    1 => Gray,
                    4 => new(ColorModel.Ink, 4),
                    _ => new(ColorModel.Light, 3),
                };
            case "Indexed" or "I" when items.Length > 3 && !isBase && Read(file, items[1], isBase: true) is { } colors:
                return new(ColorModel.Light, 1, MakePalette(file, colors, file.Resolve(items[2]).AsInteger, file.Resolve(items[3])));
            default:
                return null;
        }
    }

    /// <summary>The gray of a pixel; its components run from 0 to 255.</summary>
    public byte ToGray(ReadOnlySpan<byte> pixel)
    {
        if (Model == ColorModel.Ink)
        {
            return ToGrayOfInk(pixel);
        }

        // The weights of the eye (ITU-R BT.601), in 256ths.
        return Model == ColorModel.Light && pixel.Length == 3 ? (byte)(((77 * pixel[0]) + (150 * pixel[1]) + (29 * pixel[2])) >> 8) : pixel[0];
    }

    private static byte ToGrayOfInk(ReadOnlySpan<byte> pixel)
    {
        if (pixel.Length == 4)
        {
            var ink = (((77 * pixel[0]) + (150 * pixel[1]) + (29 * pixel[2])) >> 8) + pixel[3];
            return (byte)(255 - Math.Min(255, ink));
        }

        byte most = 0;
        foreach (var ink in pixel)
        {
            most = Math.Max(most, ink);
        }

        return (byte)(255 - most);
    }

    private static byte[] MakePalette(PdfFile file, ImageColors colors, int highest, PdfValue table)
    {
        var bytes = (table.AsStream is { } stream ? file.Decode(stream) : table.AsString).Span;
        var palette = new byte[Math.Clamp(highest, 0, 255) + 1];
        for (var index = 0; index < palette.Length && (index + 1) * colors.Components <= bytes.Length; index++)
        {
            palette[index] = colors.ToGray(bytes.Slice(index * colors.Components, colors.Components));
        }

        return palette;
    }
}
