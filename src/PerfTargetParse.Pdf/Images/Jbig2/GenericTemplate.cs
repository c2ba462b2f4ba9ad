namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>
/// The pixels that tell what a pixel is likely to be (ITU-T T.88, 6.2.5.3), as the bits of a context from the lowest. In this order
/// most bits are their neighbour's of the pixel before.
/// </summary>
internal sealed class GenericTemplate
{
    // The rows of figures 3 to 6 from right to left, the row of the pixel first; A1 … A4 stand where they may be moved.
    private static readonly (int X, int Y)[][] Shapes =
    [
        [(-1, 0), (-2, 0), (-3, 0), (-4, 0), (3, -1), (2, -1), (1, -1), (0, -1), (-1, -1), (-2, -1), (-3, -1), (2, -2), (1, -2), (0, -2), (-1, -2), (-2, -2)],
        [(-1, 0), (-2, 0), (-3, 0), (3, -1), (2, -1), (1, -1), (0, -1), (-1, -1), (-2, -1), (2, -2), (1, -2), (0, -2), (-1, -2)],
        [(-1, 0), (-2, 0), (2, -1), (1, -1), (0, -1), (-1, -1), (-2, -1), (1, -2), (0, -2), (-1, -2)],
        [(-1, 0), (-2, 0), (-3, 0), (-4, 0), (2, -1), (1, -1), (0, -1), (-1, -1), (-2, -1), (-3, -1)],
    ];

    private static readonly int[][] MovableBits = [[4, 10, 11, 15], [3], [2], [4]];

    // Figures 8 to 11: the context that says whether a row is the same as the one above.
    private static readonly int[] SameRowContexts = [0x9B25, 0x0795, 0x00E5, 0x0195];

    private readonly (int X, int Y)[] _pixels;

    /// <summary>Makes a template.</summary>
    /// <param name="number">0 to 3.</param>
    /// <param name="moved">Where the movable pixels stand; those not given stand in their usual places.</param>
    public GenericTemplate(int number, ReadOnlySpan<(int X, int Y)> moved)
    {
        _pixels = [.. Shapes[number]];
        SameRowContext = SameRowContexts[number];
        for (var i = 0; i < moved.Length; i++)
        {
            // What is not decoded yet can tell nothing (6.2.5.4).
            var (x, y) = moved[i];
            _pixels[MovableBits[number][i]] = y < 0 || (y == 0 && x < 0) ? (x, y) : throw new Jbig2Fault("template pixel out of place");
        }

        var fetched = new List<int>();
        for (var bit = 0; bit < _pixels.Length; bit++)
        {
            var isNeighbour = bit > 0 && _pixels[bit - 1] == (_pixels[bit].X + 1, _pixels[bit].Y);
            if (isNeighbour)
            {
                ShiftedBits |= 1 << bit;
            }
            else
            {
                fetched.Add(bit);
            }
        }

        FetchedBits = [.. fetched];
    }

    public int BitCount => _pixels.Length;

    public int SameRowContext { get; }

    /// <summary>Bits that are the next lower one of the pixel before.</summary>
    public int ShiftedBits { get; }

    /// <summary>Bits that have to be looked up.</summary>
    public int[] FetchedBits { get; }

    /// <summary>Number of movable pixels of a template.</summary>
    public static int MovableCount(int number) => MovableBits[number].Length;

    public (int X, int Y) Pixel(int bit) => _pixels[bit];
}
