namespace PerfTargetParse.Formats.Ocr;

/// <summary>A picture in shades of gray, one byte a pixel, rows from the top.</summary>
internal sealed class GrayPicture(int width, int height, byte[] samples)
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    public byte[] Samples { get; } = samples;

    public static GrayPicture White(int width, int height)
    {
        var samples = new byte[(long)width * height];
        samples.AsSpan().Fill(255);
        return new GrayPicture(width, height, samples);
    }

    public Span<byte> Row(int y) => Samples.AsSpan(y * Width, Width);

    /// <summary>Makes a rectangle white; what of it lies outside is left out.</summary>
    public void Erase(int x0, int y0, int x1, int y1)
    {
        (x0, x1) = (Math.Clamp(x0, 0, Width), Math.Clamp(x1, 0, Width));
        for (var y = Math.Max(0, y0); y < Math.Min(Height, y1) && x0 < x1; y++)
        {
            Row(y)[x0..x1].Fill(255);
        }
    }

    /// <summary>A part of the picture with a white margin around it.</summary>
    public GrayPicture Crop(int x0, int y0, int x1, int y1, int margin)
    {
        (x0, x1) = (Math.Clamp(x0, 0, Width), Math.Clamp(x1, 0, Width));
        (y0, y1) = (Math.Clamp(y0, 0, Height), Math.Clamp(y1, 0, Height));
        var part = White(Math.Max(0, x1 - x0) + (2 * margin), Math.Max(0, y1 - y0) + (2 * margin));
        for (var y = y0; y < y1 && x0 < x1; y++)
        {
            Row(y)[x0..x1].CopyTo(part.Row(y - y0 + margin)[margin..]);
        }

        return part;
    }

    /// <summary>The picture with rows for columns.</summary>
    public GrayPicture Transpose()
    {
        var turned = new byte[Samples.Length];
        for (var y = 0; y < Height; y++)
        {
            var row = Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                turned[(x * Height) + y] = row[x];
            }
        }

        return new GrayPicture(Height, Width, turned);
    }

    /// <summary>The shade that best divides ink from paper (Otsu, 1979), kept off both ends.</summary>
    public byte InkBelow()
    {
        Span<long> counts = stackalloc long[256];
        counts.Clear();
        foreach (var sample in Samples)
        {
            counts[sample]++;
        }

        var (total, sum) = (0L, 0L);
        for (var i = 0; i < 256; i++)
        {
            total += counts[i];
            sum += i * counts[i];
        }

        var (best, shade, dark, darkSum) = (-1d, 128, 0L, 0L);
        for (var i = 0; i < 255; i++)
        {
            dark += counts[i];
            darkSum += i * counts[i];
            if (dark == 0 || dark == total)
            {
                continue;
            }

            var apart = ((double)darkSum / dark) - ((double)(sum - darkSum) / (total - dark));
            var between = (double)dark * (total - dark) * apart * apart;
            (best, shade) = between > best ? (between, i + 1) : (best, shade);
        }

        return (byte)Math.Clamp(shade, 96, 192);
    }
}
