using PerfTargetParse.Pdf.Images.Jbig2;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

/// <summary>Encodes pictures pixel by pixel, for tests.</summary>
internal static class PictureEncoder
{
    /// <summary>The usual places of the movable pixels of each template.</summary>
    public static readonly (int X, int Y)[][] UsualPlaces = [[(3, -1), (-3, -1), (2, -2), (-2, -2)], [(3, -1)], [(2, -1)], [(2, -1)]];

    public static readonly (int X, int Y)[] RefinementPlaces = [(-1, -1), (-1, -1)];

    // ITU-T T.88, figures 12 and 13, in the order in which the decoder has them.
    private static readonly (int X, int Y)[] Before = [(-1, 0), (1, -1), (0, -1), (-1, -1)];

    private static readonly (int X, int Y)[][] References =
    [
        [(1, 1), (0, 1), (-1, 1), (1, 0), (0, 0), (-1, 0), (1, -1), (0, -1), (-1, -1)],
        [(1, 1), (0, 1), (1, 0), (0, 0), (-1, 0), (0, -1)],
    ];

    public static void Write(ArithmeticEncoder encoder, byte[] contexts, GenericTemplate template, Picture picture, bool rowsMayRepeat = false, int firstRow = 0)
    {
        var wasRepeated = false;
        for (var y = firstRow; y < picture.Height; y++)
        {
            var isRepeated = rowsMayRepeat && Enumerable.Range(0, picture.Width).All(x => picture[x, y] == picture[x, y - 1]);
            if (rowsMayRepeat)
            {
                encoder.Write(ref contexts[template.SameRowContext], isRepeated == wasRepeated ? 0 : 1);
                wasRepeated = isRepeated;
            }

            for (var x = 0; x < picture.Width && !isRepeated; x++)
            {
                var context = 0;
                for (var bit = 0; bit < template.BitCount; bit++)
                {
                    context |= picture[x + template.Pixel(bit).X, y + template.Pixel(bit).Y] << bit;
                }

                encoder.Write(ref contexts[context], picture[x, y]);
            }
        }
    }

    public static void WriteRefinement(
        ArithmeticEncoder encoder, byte[] contexts, int template, Picture picture, Picture reference, int left, int top, bool rowsMayRepeat = false)
    {
        var wasPredicted = false;
        for (var y = 0; y < picture.Height; y++)
        {
            var isPredicted = rowsMayRepeat && Enumerable.Range(0, picture.Width).All(x => Even(x - left, y - top) is not { } even || even == picture[x, y]);
            if (rowsMayRepeat)
            {
                // The context in which the reference's middle pixel alone is black.
                encoder.Write(ref contexts[template == 0 ? 0x100 : 0x80], isPredicted == wasPredicted ? 0 : 1);
                wasPredicted = isPredicted;
            }

            for (var x = 0; x < picture.Width; x++)
            {
                if (isPredicted && Even(x - left, y - top) is not null)
                {
                    continue;
                }

                var context = 0;
                var bit = 0;
                foreach (var (dx, dy) in Before)
                {
                    context |= picture[x + dx, y + dy] << bit++;
                }

                foreach (var (dx, dy) in References[template])
                {
                    context |= reference[x - left + dx, y - top + dy] << bit++;
                }

                encoder.Write(ref contexts[context], picture[x, y]);
            }
        }

        int? Even(int x, int y)
        {
            var around = Enumerable.Range(-1, 3).Sum(dx => Enumerable.Range(-1, 3).Sum(dy => reference[x + dx, y + dy]));
            return around == 0 ? 0 : around == 9 ? 1 : null;
        }
    }
}
