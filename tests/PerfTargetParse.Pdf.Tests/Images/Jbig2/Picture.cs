namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

/// <summary>A small bitmap in tests: 1 is black, and white lies all around.</summary>
internal sealed class Picture(int width, int height)
{
    private readonly byte[] _pixels = new byte[width * height];

    public int Width => width;

    public int Height => height;

    public int this[int x, int y]
    {
        get => x >= 0 && x < width && y >= 0 && y < height ? _pixels[(y * width) + x] : 0;
        set => _pixels[(y * width) + x] = (byte)value;
    }

    /// <summary>Rows of "#" and ".".</summary>
    public static Picture Of(params string[] rows)
    {
        var picture = new Picture(rows[0].Length, rows.Length);
        for (var y = 0; y < picture.Height; y++)
        {
            for (var x = 0; x < picture.Width; x++)
            {
                picture[x, y] = rows[y][x] == '#' ? 1 : 0;
            }
        }

        return picture;
    }

    /// <summary>Blots and lines by chance, and rows that are like the one above.</summary>
    public static Picture ByChance(int width, int height, int seed)
    {
        var random = new Random(seed);
        var picture = new Picture(width, height);
        for (var y = 0; y < height; y++)
        {
            var isRepeated = y > 0 && random.Next(3) == 0;
            for (var x = 0; x < width; x++)
            {
                picture[x, y] = isRepeated ? picture[x, y - 1] : random.Next(5) == 0 ? random.Next(2) : picture[x - 1, y];
            }
        }

        return picture;
    }

    public Picture Draw(Picture other, int left, int top)
    {
        for (var y = 0; y < other.Height; y++)
        {
            for (var x = 0; x < other.Width; x++)
            {
                if (other[x, y] == 1)
                {
                    this[left + x, top + y] = 1;
                }
            }
        }

        return this;
    }

    /// <summary>One bit a pixel, black as 0, as the decoder gives it.</summary>
    public byte[] Packed()
    {
        var stride = (width + 7) / 8;
        var packed = new byte[stride * height];
        packed.AsSpan().Fill(0xFF);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                packed[(y * stride) + (x >> 3)] ^= (byte)(this[x, y] << (7 - (x & 7)));
            }
        }

        return packed;
    }
}
