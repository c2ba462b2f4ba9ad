namespace PerfTargetParse.Pdf.Images.Jpeg;

/// <summary>What the frame header of a JPEG file says, and room for the coefficients of the component that is kept.</summary>
internal sealed class JpegFrame
{
    /// <summary>Coefficients of a block.</summary>
    public const int BlockSize = 64;

    private const int MostSampling = 4;

    private JpegFrame(bool isProgressive, int width, int height, JpegComponent[] components, int kept)
    {
        (IsProgressive, Width, Height, Components) = (isProgressive, width, height, components);
        Kept = components[kept];
        AcrossMost = components.Max(c => c.Across);
        DownMost = components.Max(c => c.Down);
        UnitsAcross = (width + (8 * AcrossMost) - 1) / (8 * AcrossMost);
        UnitsDown = (height + (8 * DownMost) - 1) / (8 * DownMost);
        BlocksAcross = UnitsAcross * Kept.Across;
        var blocks = BlocksAcross * UnitsDown * Kept.Down;
        Coefficients = new short[blocks * BlockSize];
        IsRead = new bool[blocks];
    }

    public bool IsProgressive { get; }

    public int Width { get; }

    public int Height { get; }

    public JpegComponent[] Components { get; }

    /// <summary>The component that is kept: lightness, or green where the colours are plain.</summary>
    public JpegComponent Kept { get; }

    public int AcrossMost { get; }

    public int DownMost { get; }

    public int UnitsAcross { get; }

    public int UnitsDown { get; }

    public int BlocksAcross { get; }

    public short[] Coefficients { get; }

    /// <summary>Which blocks stand in the file.</summary>
    public bool[] IsRead { get; }

    /// <summary>Reads a frame header (ITU-T T.81, B.2.2); null where it is none that is known here.</summary>
    /// <param name="header">The header behind its length.</param>
    /// <param name="isProgressive">Whether the coefficients come in several scans.</param>
    /// <param name="isPlainColor">Whether the file says that its colours are red, green and blue.</param>
    /// <param name="mostPixels">No more pixels than these.</param>
    public static JpegFrame? Read(ReadOnlySpan<byte> header, bool isProgressive, bool isPlainColor, long mostPixels)
    {
        if (header.Length < 6 || header[0] != 8 || header[5] is not (1 or 3) || header.Length < 6 + (3 * header[5]))
        {
            return null;
        }

        var (height, width) = ((header[1] << 8) | header[2], (header[3] << 8) | header[4]);
        var components = new JpegComponent[header[5]];
        for (var i = 0; i < components.Length; i++)
        {
            var item = header.Slice(6 + (3 * i), 3);
            components[i] = new(item[0], item[1] >> 4, item[1] & 15, item[2] & 3);
            if (components[i].Across is 0 or > MostSampling || components[i].Down is 0 or > MostSampling)
            {
                return null;
            }
        }

        if (width == 0 || height == 0 || (long)width * height > mostPixels)
        {
            return null;
        }

        var isRgb = components.Length == 3 && (isPlainColor || (components[0].Id == 'R' && components[1].Id == 'G' && components[2].Id == 'B'));
        var frame = new JpegFrame(isProgressive, width, height, components, isRgb ? 1 : 0);
        return frame.Kept.Across == frame.AcrossMost && frame.Kept.Down == frame.DownMost ? frame : null;
    }
}
