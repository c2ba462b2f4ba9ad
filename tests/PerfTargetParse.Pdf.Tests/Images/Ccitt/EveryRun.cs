namespace PerfTargetParse.Pdf.Tests.Images.Ccitt;

/// <summary>
/// A picture whose rows hold a white and a black run of every length that has a code of its own, and of some that need several codes.
/// libtiff encoded it in the ways of the fixtures every-run.*.
/// </summary>
internal static class EveryRun
{
    public const int Width = (2 * 2623) + 60;

    private const int White = 7;
    private const int Black = 3;

    public static IReadOnlyList<int> Runs { get; } =
        [.. Enumerable.Range(0, 64), .. Enumerable.Range(1, 40).Select(i => 64 * i), 2623, 63 + (3 * 64)];

    public static int Height => Runs.Count;

    /// <summary>The rows, black as 1.</summary>
    public static byte[] Rows()
    {
        var stride = (Width + 7) / 8;
        var rows = new byte[stride * Height];
        for (var y = 0; y < Height; y++)
        {
            var run = Runs[y];
            for (var x = 0; x < White + Black + (2 * run); x++)
            {
                if (x is >= White and < White + Black || x >= White + Black + run)
                {
                    rows[(y * stride) + (x >> 3)] |= (byte)(0x80 >> (x & 7));
                }
            }
        }

        return rows;
    }
}
