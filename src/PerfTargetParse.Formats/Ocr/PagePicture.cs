using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Ocr;

/// <summary>A page as one picture: its images where they are printed, upright, on white paper.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Scale">Pixels of a point.</param>
internal sealed record PagePicture(GrayPicture Picture, double Scale)
{
    /// <summary>Finer pictures take longer and are read no better: 400 pixels an inch.</summary>
    private const double FinestScale = 400 / 72d;

    private const double CoarsestScale = 1;

    /// <summary>Pixels of a page; more would be a poster.</summary>
    private const double MostPixels = 60_000_000;

    /// <summary>Makes the picture of a page; null where none of its images can be decoded.</summary>
    public static PagePicture? Of(PageContent page)
    {
        var images = new List<(PageImage Place, DecodedImage Image)>();
        foreach (var place in page.Images)
        {
            if (place.X1 > place.X0 && place.Y1 > place.Y0 && place.Bitmap.Decode() is { Format: DecodedImageFormat.Gray } image)
            {
                images.Add((place, image));
            }
        }

        if (images.Count == 0 || !(page.Width > 0 && page.Height > 0))
        {
            return null;
        }

        var finest = images.Max(i => ScaleOf(i.Place, i.Image));
        var scale = Math.Min(Math.Clamp(finest, CoarsestScale, FinestScale), Math.Sqrt(MostPixels / (page.Width * page.Height)));
        var picture = GrayPicture.White((int)Math.Ceiling(page.Width * scale), (int)Math.Ceiling(page.Height * scale));
        foreach (var (place, image) in images)
        {
            Draw(picture, place, image, scale);
        }

        return new PagePicture(picture, scale);
    }

    private static double ScaleOf(PageImage place, DecodedImage image)
    {
        var (width, height) = place.Turn % 2 == 0 ? (image.Width, image.Height) : (image.Height, image.Width);
        return Math.Max(width / (place.X1 - place.X0), height / (place.Y1 - place.Y0));
    }

    /// <summary>Draws an image. Where images overlap the darker shade wins: text is often a layer of its own over a picture of the paper.</summary>
    private static void Draw(GrayPicture page, PageImage place, DecodedImage image, double scale)
    {
        var samples = image.Bytes.Span;
        var (x0, y0) = (place.X0 * scale, place.Y0 * scale);
        var (width, height) = ((place.X1 - place.X0) * scale, (place.Y1 - place.Y0) * scale);
        for (var y = Math.Max(0, (int)Math.Floor(y0)); y < Math.Min(page.Height, Math.Ceiling(y0 + height)); y++)
        {
            var row = page.Row(y);
            var (v0, v1) = (Part(y - y0, height), Part(y + 1 - y0, height));
            for (var x = Math.Max(0, (int)Math.Floor(x0)); x < Math.Min(page.Width, Math.Ceiling(x0 + width)); x++)
            {
                var (u0, u1) = (Part(x - x0, width), Part(x + 1 - x0, width));
                row[x] = Math.Min(row[x], place.Turn switch
                {
                    0 => Mean(samples, image, u0, v0, u1, v1),
                    1 => Mean(samples, image, v0, 1 - u1, v1, 1 - u0),
                    2 => Mean(samples, image, 1 - u1, 1 - v1, 1 - u0, 1 - v0),
                    _ => Mean(samples, image, 1 - v1, u0, 1 - v0, u1),
                });
            }
        }
    }

    private static double Part(double at, double length) => Math.Clamp(at / length, 0, 1);

    /// <summary>The mean shade of the pixels whose middles lie in a part of the image; of none, the one that it lies in.</summary>
    private static byte Mean(ReadOnlySpan<byte> samples, DecodedImage image, double u0, double v0, double u1, double v1)
    {
        var (fromX, toX) = Range(u0, u1, image.Width);
        var (fromY, toY) = Range(v0, v1, image.Height);
        if (toX - fromX == 1 && toY - fromY == 1)
        {
            return samples[(fromY * image.Width) + fromX];
        }

        var sum = 0L;
        for (var y = fromY; y < toY; y++)
        {
            foreach (var sample in samples.Slice((y * image.Width) + fromX, toX - fromX))
            {
                sum += sample;
            }
        }

        return (byte)(sum / ((toX - fromX) * (toY - fromY)));
    }

    private static (int From, int To) Range(double from, double to, int count)
    {
        var (first, end) = ((int)Math.Ceiling((from * count) - 0.5), (int)Math.Ceiling((to * count) - 0.5));
        if (end > first)
        {
            return (Math.Clamp(first, 0, count - 1), Math.Clamp(end, 1, count));
        }

        var nearest = Math.Clamp((int)((from + to) / 2 * count), 0, count - 1);
        return (nearest, nearest + 1);
    }
}
