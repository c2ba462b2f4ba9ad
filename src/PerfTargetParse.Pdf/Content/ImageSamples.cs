using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <summary>How the samples of an image lie in its bytes, and what they mean (ISO 32000-2, 8.9.5).</summary>
/// <param name="Width">Pixels of a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Bits">Bits of a sample: 1, 2, 4, 8 or 16.</param>
/// <param name="Colors">What the samples mean.</param>
/// <param name="Decode">Lowest and highest value of each component; empty where the image does not say.</param>
internal sealed record ImageSamples(int Width, int Height, int Bits, ImageColors Colors, double[] Decode)
{
    public long RowBytes => (((long)Width * Colors.Components * Bits) + 7) / 8;

    /// <summary>Reads them from an image's dictionary; null where it says something that is not known.</summary>
    public static ImageSamples? Read(PdfFile file, PdfDictionary dictionary)
    {
        var isMask = file.Get(dictionary, "ImageMask").AsBoolean;
        var bits = file.Get(dictionary, "BitsPerComponent");
        var space = dictionary["ColorSpace"];
        var colors = isMask || space.IsNull ? ImageColors.Gray : ImageColors.Read(file, space);
        var depth = isMask ? 1 : bits.IsNumber ? bits.AsInteger : 8;
        if (colors is null || depth is not (1 or 2 or 4 or 8 or 16))
        {
            return null;
        }

        var decode = file.Get(dictionary, "Decode").AsArray;
        var ranges = new double[decode.Length >= 2 * colors.Components ? 2 * colors.Components : 0];
        for (var index = 0; index < ranges.Length; index++)
        {
            ranges[index] = file.Resolve(decode[index]).AsNumber;
        }

        return new(file.Get(dictionary, "Width").AsInteger, file.Get(dictionary, "Height").AsInteger, depth, colors, ranges);
    }

    /// <summary>Makes gray of the samples; where they end too early, white.</summary>
    public byte[] ToGray(ReadOnlySpan<byte> bytes)
    {
        var gray = new byte[(long)Width * Height];
        gray.AsSpan().Fill(255);
        var tables = MakeTables();
        var levels = 1 << Math.Min(Bits, 8);
        Span<byte> pixel = stackalloc byte[Colors.Components];
        for (var row = 0; row < Height && (row + 1) * RowBytes <= bytes.Length; row++)
        {
            var source = bytes.Slice((int)(row * RowBytes), (int)RowBytes);
            var target = gray.AsSpan(row * Width, Width);
            var sample = 0;
            for (var column = 0; column < target.Length; column++)
            {
                for (var component = 0; component < pixel.Length; component++)
                {
                    pixel[component] = tables[(component * levels) + SampleAt(source, sample++)];
                }

                target[column] = pixel.Length == 1 && Colors.Model == ColorModel.Light ? pixel[0] : Colors.ToGray(pixel);
            }
        }

        return gray;
    }

    /// <summary>A sample; of one of 16 bits the upper half.</summary>
    private int SampleAt(ReadOnlySpan<byte> row, int index) => Bits switch
    {
        8 => row[index],
        16 => row[index * 2],
        _ => (row[index * Bits / 8] >> (8 - Bits - (index * Bits % 8))) & ((1 << Bits) - 1),
    };

    /// <summary>For each component and each value of a sample what it stands for, from 0 to 255; of a palette the gray itself.</summary>
    private byte[] MakeTables()
    {
        var levels = 1 << Math.Min(Bits, 8);
        var tables = new byte[Colors.Components * levels];
        for (var component = 0; component < Colors.Components; component++)
        {
            var highest = Colors.Palette is null ? Colors.Highest : levels - 1;
            var from = Decode.Length > 0 ? Decode[2 * component] : 0;
            var to = Decode.Length > 0 ? Decode[(2 * component) + 1] : highest;
            for (var value = 0; value < levels; value++)
            {
                var decoded = from + (value * (to - from) / (levels - 1));
                tables[(component * levels) + value] = Colors.Palette is { } palette
                    ? palette[(int)Math.Clamp(decoded, 0, palette.Length - 1)]
                    : (byte)Math.Clamp(Math.Round(decoded / highest * 255), 0, 255);
            }
        }

        return tables;
    }
}
