using PerfTargetParse.Pdf.Images.Ccitt;

namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Decodes bitmaps pixel by pixel (ITU-T T.88, 6.2).</summary>
internal static class GenericRegion
{
    /// <summary>Decodes a bitmap with the arithmetic decoder.</summary>
    /// <param name="decoder">The decoder.</param>
    /// <param name="contexts">What is known of each context of the template.</param>
    /// <param name="template">The template.</param>
    /// <param name="bitmap">Where the pixels go; white before.</param>
    /// <param name="rowsMayRepeat">Whether a bit before each row says that it is like the one above.</param>
    /// <param name="skipped">Pixels that are white and not coded; null where all are coded.</param>
    public static void Read(
        ArithmeticDecoder decoder, byte[] contexts, GenericTemplate template, Bitmap bitmap, bool rowsMayRepeat = false, Bitmap? skipped = null)
    {
        var isRepeated = 0;
        for (var y = 0; y < bitmap.Height; y++)
        {
            if (rowsMayRepeat)
            {
                isRepeated ^= decoder.Read(ref contexts[template.SameRowContext]);
            }

            if (isRepeated != 0)
            {
                bitmap.Row(y - 1).CopyTo(bitmap.Row(y));
            }
            else
            {
                ReadRow(decoder, contexts, template, bitmap, y, skipped);
            }
        }
    }

    /// <summary>Decodes a bitmap coded as group 4 facsimile (6.2.6).</summary>
    /// <param name="data">The data from where it begins.</param>
    /// <param name="bitmap">Where the pixels go.</param>
    /// <param name="taken">Bytes that belong to it.</param>
    public static void ReadFacsimile(ReadOnlySpan<byte> data, Bitmap bitmap, out int taken)
    {
        taken = 0;
        if (bitmap.Width == 0 || bitmap.Height == 0)
        {
            return;
        }

        var parameters = new CcittParameters { K = -1, Columns = bitmap.Width, Rows = bitmap.Height, BlackIs1 = true };
        var image = CcittDecoder.Decode(data, parameters, Array.MaxLength, out taken) ?? throw new Jbig2Fault("facsimile data");
        bitmap.Unpack(image.Rows);
        if (image.Trouble is not null)
        {
            throw new Jbig2Fault(image.Trouble);
        }
    }

    public static byte[] NewContexts(GenericTemplate template) => new byte[1 << template.BitCount];

    private static void ReadRow(ArithmeticDecoder decoder, byte[] contexts, GenericTemplate template, Bitmap bitmap, int y, Bitmap? skipped)
    {
        var row = bitmap.Row(y);
        var skippedRow = skipped is null ? [] : skipped.Row(y);
        var context = 0;
        for (var bit = 0; bit < template.BitCount; bit++)
        {
            var (dx, dy) = template.Pixel(bit);
            context |= bitmap.Pixel(dx, y + dy) << bit;
        }

        for (var x = 0; x < row.Length; x++)
        {
            if (skippedRow.IsEmpty || skippedRow[x] == 0)
            {
                row[x] = (byte)decoder.Read(ref contexts[context]);
            }

            context = (context << 1) & template.ShiftedBits;
            foreach (var bit in template.FetchedBits)
            {
                var (dx, dy) = template.Pixel(bit);
                context |= bitmap.Pixel(x + 1 + dx, y + dy) << bit;
            }
        }
    }
}
