namespace PerfTargetParse.Pdf.Files.Filters;

/// <summary>Undoes the prediction that Flate and LZW data may be written with (ISO 32000-2, 7.4.4.4). Works in place: rows only become shorter.</summary>
/// <param name="Kind">1 none, 2 TIFF, from 10 on PNG, where each row says its own.</param>
/// <param name="Colors">Samples of a pixel.</param>
/// <param name="BitsPerComponent">Bits of a sample.</param>
/// <param name="Columns">Pixels of a row.</param>
internal readonly record struct Predictor(int Kind, int Colors, int BitsPerComponent, int Columns)
{
    private const int MostRowBytes = 64 * 1024 * 1024;

    public bool IsNone => Kind < 2;

    private bool IsValid => Colors is > 0 and <= 64 && BitsPerComponent is 1 or 2 or 4 or 8 or 16 && Columns > 0
        && (long)Colors * BitsPerComponent * Columns / 8 < MostRowBytes;

    private int RowBytes => (int)((((long)Colors * BitsPerComponent * Columns) + 7) / 8);

    private int PixelBytes => Math.Max(1, Colors * BitsPerComponent / 8);

    /// <summary>Undoes the prediction of the bytes from <paramref name="start"/> on.</summary>
    /// <returns>False where the parameters make no sense; then nothing is changed.</returns>
    public bool Undo(PooledBuffer buffer, int start)
    {
        if (!IsValid)
        {
            return false;
        }

        var data = buffer.Span[start..];
        if (Kind == 2)
        {
            UndoTiff(data);
        }
        else
        {
            buffer.Truncate(start + UndoPng(data));
        }

        return true;
    }

    private int UndoPng(Span<byte> data)
    {
        var rowBytes = RowBytes;
        var pixelBytes = PixelBytes;
        var written = 0;
        Span<byte> previous = default;
        for (var position = 0; position + 1 < data.Length; position += rowBytes + 1)
        {
            var kind = data[position];
            var length = Math.Min(rowBytes, data.Length - position - 1);
            var row = data.Slice(written, length);
            data.Slice(position + 1, length).CopyTo(row);
            PngRow.Undo(kind, row, previous, pixelBytes);
            previous = row;
            written += length;
        }

        return written;
    }

    private void UndoTiff(Span<byte> data)
    {
        var rowBytes = RowBytes;
        for (var position = 0; position < data.Length; position += rowBytes)
        {
            var row = data.Slice(position, Math.Min(rowBytes, data.Length - position));
            switch (BitsPerComponent)
            {
                case 8:
                    for (var index = Colors; index < row.Length; index++)
                    {
                        row[index] += row[index - Colors];
                    }

                    break;
                case 16:
                    for (var index = 2 * Colors; index + 1 < row.Length; index += 2)
                    {
                        var before = index - (2 * Colors);
                        var sum = ((row[index] + row[before]) << 8) + row[index + 1] + row[before + 1];
                        row[index] = (byte)(sum >> 8);
                        row[index + 1] = (byte)sum;
                    }

                    break;
                default:
                    UndoTiffBits(row);
                    break;
            }
        }
    }

    private void UndoTiffBits(Span<byte> row)
    {
        var bits = BitsPerComponent;
        var mask = (1 << bits) - 1;
        var samples = Math.Min((long)row.Length * 8 / bits, (long)Colors * Columns);
        for (var sample = Colors; sample < samples; sample++)
        {
            var sum = Sample(row, sample, bits, mask) + Sample(row, sample - Colors, bits, mask);
            var bit = sample * bits;
            var shift = 8 - bits - (bit & 7);
            row[bit >> 3] = (byte)((row[bit >> 3] & ~(mask << shift)) | ((sum & mask) << shift));
        }
    }

    private static int Sample(ReadOnlySpan<byte> row, int sample, int bits, int mask)
    {
        var bit = sample * bits;
        return (row[bit >> 3] >> (8 - bits - (bit & 7))) & mask;
    }
}
