namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>The five filters of a PNG row (PNG, second edition, clause 9).</summary>
internal static class PngRow
{
    /// <param name="kind">0 none, 1 left, 2 above, 3 mean of both, 4 Paeth; anything else is left as it is.</param>
    /// <param name="row">The row, changed in place.</param>
    /// <param name="previous">The row above, done; empty of the first. Never shorter than <paramref name="row"/> otherwise.</param>
    /// <param name="pixelBytes">How far left the corresponding byte lies.</param>
    public static void Undo(int kind, Span<byte> row, ReadOnlySpan<byte> previous, int pixelBytes)
    {
        switch (kind)
        {
            case 1:
                for (var index = pixelBytes; index < row.Length; index++)
                {
                    row[index] += row[index - pixelBytes];
                }

                break;
            case 2 when !previous.IsEmpty:
                for (var index = 0; index < row.Length; index++)
                {
                    row[index] += previous[index];
                }

                break;
            case 3:
                for (var index = 0; index < row.Length; index++)
                {
                    var left = index < pixelBytes ? 0 : row[index - pixelBytes];
                    var above = previous.IsEmpty ? 0 : previous[index];
                    row[index] += (byte)((left + above) / 2);
                }

                break;
            case 4:
                for (var index = 0; index < row.Length; index++)
                {
                    var left = index < pixelBytes ? 0 : row[index - pixelBytes];
                    var above = previous.IsEmpty ? 0 : previous[index];
                    var aboveLeft = index < pixelBytes || previous.IsEmpty ? 0 : previous[index - pixelBytes];
                    row[index] += (byte)Paeth(left, above, aboveLeft);
                }

                break;
        }
    }

    private static int Paeth(int left, int above, int aboveLeft)
    {
        var estimate = left + above - aboveLeft;
        var toLeft = Math.Abs(estimate - left);
        var toAbove = Math.Abs(estimate - above);
        var toAboveLeft = Math.Abs(estimate - aboveLeft);
        return toLeft <= toAbove && toLeft <= toAboveLeft ? left : toAbove <= toAboveLeft ? above : aboveLeft;
    }
}
