namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Decodes bitmaps by their difference from another (ITU-T T.88, 6.3).</summary>
internal sealed class RefinementRegion
{
    // Figures 12 and 13: pixels decoded before, pixels of the reference. In template 0 the last of each may be moved.
    private static readonly (int X, int Y)[][] BeforeShapes = [[(-1, 0), (1, -1), (0, -1), (-1, -1)], [(-1, 0), (1, -1), (0, -1), (-1, -1)]];

    private static readonly (int X, int Y)[][] ReferenceShapes =
    [
        [(1, 1), (0, 1), (-1, 1), (1, 0), (0, 0), (-1, 0), (1, -1), (0, -1), (-1, -1)],
        [(1, 1), (0, 1), (1, 0), (0, 0), (-1, 0), (0, -1)],
    ];

    private readonly (int X, int Y)[] _before;
    private readonly (int X, int Y)[] _reference;
    private readonly int _sameRowContext;

    /// <summary>Makes a template.</summary>
    /// <param name="number">0 or 1.</param>
    /// <param name="moved">Where the movable pixels of template 0 stand: of the bitmap, of the reference; none for template 1.</param>
    public RefinementRegion(int number, ReadOnlySpan<(int X, int Y)> moved)
    {
        _before = [.. BeforeShapes[number]];
        _reference = [.. ReferenceShapes[number]];
        if (!moved.IsEmpty)
        {
            var (x, y) = moved[0];
            _before[^1] = y < 0 || (y == 0 && x < 0) ? (x, y) : throw new Jbig2Fault("template pixel out of place");
            _reference[^1] = moved[1];
        }

        // Figures 14 and 15: the reference's middle pixel alone.
        _sameRowContext = 1 << (_before.Length + Array.IndexOf(ReferenceShapes[number], (0, 0)));
    }

    public byte[] NewContexts() => new byte[1 << (_before.Length + _reference.Length)];

    /// <summary>Decodes a bitmap.</summary>
    /// <param name="decoder">The decoder.</param>
    /// <param name="contexts">What is known of each context.</param>
    /// <param name="bitmap">Where the pixels go; white before.</param>
    /// <param name="reference">The bitmap from which it differs.</param>
    /// <param name="left">Where the reference's left edge stands in the bitmap.</param>
    /// <param name="top">Where its upper edge stands.</param>
    /// <param name="rowsMayRepeat">Whether a bit before each row says that it is like the reference where that is even.</param>
    public void Read(ArithmeticDecoder decoder, byte[] contexts, Bitmap bitmap, Bitmap reference, int left, int top, bool rowsMayRepeat)
    {
        var isPredicted = 0;
        for (var y = 0; y < bitmap.Height; y++)
        {
            if (rowsMayRepeat)
            {
                isPredicted ^= decoder.Read(ref contexts[_sameRowContext]);
            }

            var row = bitmap.Row(y);
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = isPredicted != 0 && EvenPixel(reference, x - left, y - top) is { } pixel
                    ? pixel
                    : (byte)decoder.Read(ref contexts[Context(bitmap, reference, x, y, x - left, y - top)]);
            }
        }
    }

    private int Context(Bitmap bitmap, Bitmap reference, int x, int y, int referenceX, int referenceY)
    {
        var context = 0;
        for (var i = 0; i < _before.Length; i++)
        {
            context |= bitmap.Pixel(x + _before[i].X, y + _before[i].Y) << i;
        }

        for (var i = 0; i < _reference.Length; i++)
        {
            context |= reference.Pixel(referenceX + _reference[i].X, referenceY + _reference[i].Y) << (_before.Length + i);
        }

        return context;
    }

    /// <summary>The pixel where it and all about it are the same; otherwise null.</summary>
    private static byte? EvenPixel(Bitmap reference, int x, int y)
    {
        var pixel = reference.Pixel(x, y);
        for (var dy = -1; dy <= 1; dy++)
        {
            for (var dx = -1; dx <= 1; dx++)
            {
                if (reference.Pixel(x + dx, y + dy) != pixel)
                {
                    return null;
                }
            }
        }

        return (byte)pixel;
    }
}
