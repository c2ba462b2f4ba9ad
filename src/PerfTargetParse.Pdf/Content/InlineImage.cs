using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Images that stand within the operators (ISO 32000-2, 8.9.7).</summary>
internal static class InlineImage
{
    private const int DeepestCopy = 8;

    /// <summary>
    /// Makes a dictionary of the entries before the data, as if the image stood by itself: names in full, colour spaces by themselves. It may be
    /// kept, which the operands may not.
    /// </summary>
    public static PdfDictionary ReadDictionary(ReadOnlySpan<PdfValue> operands, Resources resources)
    {
        var dictionary = new PdfDictionary();
        for (var index = 0; index + 1 < operands.Length; index += 2)
        {
            if (operands[index].AsName is not { } key)
            {
                continue;
            }

            key = FullKey(key);
            var value = Copy(operands[index + 1], DeepestCopy);
            if (key == "ColorSpace" && value.AsName is { } space)
            {
                var named = resources.Find("ColorSpace", space);
                value = named.IsNull ? PdfValue.Name(FullSpace(space)) : named;
            }

            dictionary.Add(key, value);
        }

        return dictionary;
    }

    /// <summary>How long the data are, where no filter makes that unknown; else -1.</summary>
    public static long LengthOf(PdfDictionary dictionary, PdfFile file)
    {
        if (!file.Get(dictionary, "Filter").IsNull)
        {
            return -1;
        }

        var samples = ImageSamples.Read(file, dictionary);
        return samples is null ? -1 : samples.RowBytes * samples.Height;
    }

    /// <summary>What ends the data in their coding; empty where nothing does, so that any bytes may be data.</summary>
    public static ReadOnlySpan<byte> TerminatorOf(PdfDictionary dictionary, PdfFile file)
    {
        var filter = file.Get(dictionary, "Filter");
        var first = filter.AsName ?? (filter.AsArray.IsEmpty ? null : filter.AsArray[0].AsName);
        return first switch
        {
            "A85" or "ASCII85Decode" => "~>"u8,
            "AHx" or "ASCIIHexDecode" => ">"u8,
            _ => [],
        };
    }

    private static PdfValue Copy(PdfValue value, int depth)
    {
        switch (value.Kind)
        {
            case PdfKind.String:
                return PdfValue.String(value.AsString.ToArray());
            case PdfKind.Array:
                var items = depth == 0 ? [] : value.AsArray.ToArray();
                for (var index = 0; index < items.Length; index++)
                {
                    items[index] = Copy(items[index], depth - 1);
                }

                return PdfValue.Array(items);
            default:
                return value;
        }
    }

    /// <summary>ISO 32000-2, table 91.</summary>
    private static string FullKey(string key) => key switch
    {
        "BPC" => "BitsPerComponent",
        "CS" => "ColorSpace",
        "D" => "Decode",
        "DP" => "DecodeParms",
        "F" => "Filter",
        "H" => "Height",
        "IM" => "ImageMask",
        "W" => "Width",
        _ => key,
    };

    private static string FullSpace(string name) => name switch
    {
        "G" => "DeviceGray",
        "RGB" => "DeviceRGB",
        "CMYK" => "DeviceCMYK",
        _ => name,
    };
}
