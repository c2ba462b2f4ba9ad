namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>What one image may cost: a few bytes can ask for any number of pixels, any number of times.</summary>
internal sealed class Jbig2Budget(long mostBytes, Func<bool> mustStop)
{
    /// <summary>What is read besides pixels takes about as long as so many of them.</summary>
    public const int StepsOfANumber = 64;

    // A byte a pixel, and twice: once as a region, once on the page.
    private long _left = 2 * mostBytes;

    /// <summary>Takes the pixels of a bitmap, or other steps that take as long.</summary>
    public void Take(long steps)
    {
        _left -= steps;
        if (steps < 0 || _left < 0 || mustStop())
        {
            throw new Jbig2Fault("limit");
        }
    }

    /// <summary>Takes a bitmap of that size.</summary>
    public void TakeBitmap(long width, long height)
    {
        if (width is < 0 or > int.MaxValue || height is < 0 or > int.MaxValue || width * height > mostBytes)
        {
            throw new Jbig2Fault("limit");
        }

        Take(width * height);
    }
}
