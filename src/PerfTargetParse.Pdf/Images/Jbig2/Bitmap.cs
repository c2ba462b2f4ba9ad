namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>A bitmap, one byte a pixel: 1 is black.</summary>
internal sealed class Bitmap
{
    private readonly byte[] _pixels;

    private Bitmap(int width, int height, byte[] pixels)
    {
        Width = width;
        Height = height;
        _pixels = pixels;
    }

    public int Width { get; }

    public int Height { get; }

    public static Bitmap Create(long width, long height, Jbig2Budget budget)
    {
        budget.TakeBitmap(width, height);
        return new Bitmap((int)width, (int)height, new byte[width * height]);
    }

    /// <summary>Takes pixels from rows of one bit a pixel in which 1 is black; rows that are missing stay as they are.</summary>
    public void Unpack(ReadOnlySpan<byte> packed)
    {
        var stride = (Width + 7) / 8;
        for (var y = 0; y < Height && (long)(y + 1) * stride <= packed.Length; y++)
        {
            var from = packed.Slice(y * stride, stride);
            var row = Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = (byte)((from[x >> 3] >> (7 - (x & 7))) & 1);
            }
        }
    }

    /// <summary>A row; outside the bitmap an empty one.</summary>
    public Span<byte> Row(int y) => (uint)y < (uint)Height ? _pixels.AsSpan(y * Width, Width) : [];

    /// <summary>A pixel; outside the bitmap white.</summary>
    public int Pixel(int x, int y) => (uint)x < (uint)Width && (uint)y < (uint)Height ? _pixels[(y * Width) + x] : 0;

    public void Fill(byte pixel) => _pixels.AsSpan().Fill(pixel);

    /// <summary>Draws another bitmap with its upper left corner at a place; what lies outside is cut off.</summary>
    public void Draw(Bitmap other, long left, long top, CombinationOperator how)
    {
        var firstX = (int)Math.Clamp(-left, 0, other.Width);
        var endX = (int)Math.Clamp(Width - left, firstX, other.Width);
        var firstY = (int)Math.Clamp(-top, 0, other.Height);
        var endY = (int)Math.Clamp(Height - top, firstY, other.Height);
        if (firstX == endX)
        {
            return;
        }

        for (var y = firstY; y < endY; y++)
        {
            Combine(other.Row(y)[firstX..endX], Row((int)(top + y)).Slice((int)(left + firstX), endX - firstX), how);
        }
    }

    /// <summary>A part of the bitmap as one of its own; what lies outside is white.</summary>
    public Bitmap Cut(long left, long top, long width, long height, Jbig2Budget budget)
    {
        var part = Create(width, height, budget);
        part.Draw(this, -left, -top, CombinationOperator.Replace);
        return part;
    }

    /// <summary>The same bitmap with another number of rows.</summary>
    public Bitmap WithHeight(long height, byte pixel, Jbig2Budget budget)
    {
        var other = Create(Width, height, budget);
        other.Fill(pixel);
        _pixels.AsSpan(0, Math.Min(_pixels.Length, other._pixels.Length)).CopyTo(other._pixels);
        return other;
    }

    /// <summary>One bit a pixel, black as 0, each row from a byte of its own.</summary>
    public byte[] PackBlackAsZero()
    {
        var stride = (Width + 7) / 8;
        var packed = new byte[stride * Height];
        packed.AsSpan().Fill(0xFF);
        for (var y = 0; y < Height; y++)
        {
            var row = Row(y);
            var to = packed.AsSpan(y * stride, stride);
            for (var x = 0; x < row.Length; x++)
            {
                to[x >> 3] ^= (byte)(row[x] << (7 - (x & 7)));
            }
        }

        return packed;
    }

    private static void Combine(ReadOnlySpan<byte> from, Span<byte> to, CombinationOperator how)
    {
        switch (how)
        {
            case CombinationOperator.Replace:
                from.CopyTo(to);
                break;
            case CombinationOperator.Or:
                for (var i = 0; i < from.Length; i++)
                {
                    to[i] |= from[i];
                }

                break;
            case CombinationOperator.And:
                for (var i = 0; i < from.Length; i++)
                {
                    to[i] &= from[i];
                }

                break;
            default:
                var flip = how == CombinationOperator.Xnor ? 1 : 0;
                for (var i = 0; i < from.Length; i++)
                {
                    to[i] ^= (byte)(from[i] ^ flip);
                }

                break;
        }
    }
}
