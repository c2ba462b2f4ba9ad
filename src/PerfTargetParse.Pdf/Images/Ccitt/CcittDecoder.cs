namespace PerfTargetParse.Pdf.Images.Ccitt;

/// <summary>Decodes facsimile images: group 3 with and without reference to the row before, group 4.</summary>
internal static class CcittDecoder
{
    private const int EndOfLineBits = 12;
    private const int EndOfLine = 1;
    private const int EndOfBlock = (EndOfLine << EndOfLineBits) | EndOfLine;

    /// <summary>Wider than any sheet that is scanned; bounds the memory of a row.</summary>
    private const int MostColumns = 200_000;

    /// <summary>Decodes what can be decoded; null where not even one row can.</summary>
    /// <param name="data">The data.</param>
    /// <param name="parameters">How they are coded.</param>
    /// <param name="mostBytes">Bytes that the rows may take together.</param>
    public static PackedImage? Decode(ReadOnlySpan<byte> data, CcittParameters parameters, long mostBytes) =>
        Decode(data, parameters, mostBytes, out _);

    /// <summary>The same; also tells how many bytes of the data belong to the image.</summary>
    public static PackedImage? Decode(ReadOnlySpan<byte> data, CcittParameters parameters, long mostBytes, out int taken)
    {
        taken = 0;
        var stride = (parameters.Columns + 7L) / 8;
        if (parameters.Columns is <= 0 or > MostColumns || stride > mostBytes)
        {
            return null;
        }

        var mostRows = (int)Math.Min(mostBytes / stride, Array.MaxLength / stride);
        var rows = parameters.Rows > 0 ? Math.Min(parameters.Rows, mostRows) : mostRows;
        var image = new RowBuffer((int)stride);
        var trouble = ReadRows(data, parameters, rows, image, out taken);
        if (image.Count == 0)
        {
            return null;
        }

        if (trouble is null && image.Count < parameters.Rows)
        {
            trouble = $"{image.Count} of {parameters.Rows} rows";
        }

        return new PackedImage(parameters.Columns, image.Count, image.ToArray(parameters.BlackIs1), trouble);
    }

    private static string? ReadRows(ReadOnlySpan<byte> data, CcittParameters parameters, int rows, RowBuffer image, out int taken)
    {
        var bits = new CcittBits(data);
        var row = new CcittRow(parameters.Columns);
        var hasEndsOfLine = parameters.EndOfLine;
        var isBroken = false;
        string? trouble = null;
        while (image.Count < rows)
        {
            if (isBroken && !SkipToEndOfLine(ref bits))
            {
                break;
            }

            var mark = ReadMark(ref bits, parameters, ref hasEndsOfLine);
            if (mark == RowMark.EndOfImage || bits.IsAtEnd)
            {
                break;
            }

            isBroken = !(mark == RowMark.ByAbove ? row.ReadByAbove(ref bits) : row.ReadAlone(ref bits));
            if (isBroken && bits.IsAtEnd && image.Count > 0 && parameters.Rows == 0)
            {
                // Bits that fill the last byte.
                break;
            }

            row.Paint(image.AddRow());
            row.Advance();
            if (isBroken)
            {
                trouble ??= $"row {image.Count} is damaged";
                if (parameters.K < 0 || !hasEndsOfLine)
                {
                    // Without marks of the rows' ends nothing says where the next begins.
                    break;
                }
            }
        }

        if (parameters is { K: < 0, EndOfBlock: true } && image.Count == rows && bits.Peek(2 * EndOfLineBits) == EndOfBlock)
        {
            bits.Skip(2 * EndOfLineBits);
        }

        taken = bits.BytesTaken;
        return trouble;
    }

    /// <summary>Takes what stands before a row: fill, a mark of the row's end, the bit that tells how the next is coded.</summary>
    private static RowMark ReadMark(ref CcittBits bits, CcittParameters parameters, ref bool hasEndsOfLine)
    {
        var isMarked = false;

        // In rows that begin with a byte, fill before a row that begins with zeros looks like a mark.
        if (parameters.EndOfLine || !parameters.EncodedByteAlign)
        {
            while (!bits.IsAtEnd && bits.Peek(EndOfLineBits) == 0)
            {
                bits.Skip(1);
            }

            isMarked = TryTakeEndOfLine(ref bits);
            hasEndsOfLine |= isMarked && parameters.K >= 0;
        }

        if (parameters.EncodedByteAlign && !isMarked)
        {
            bits.SkipToByte();
        }

        var refersToAbove = parameters.K < 0;
        if (parameters.K > 0)
        {
            refersToAbove = bits.Peek(1) == 0;
            bits.Skip(1);
        }

        if (!isMarked && parameters.EncodedByteAlign && bits.Peek(2 * EndOfLineBits) == EndOfBlock)
        {
            isMarked = TryTakeEndOfLine(ref bits);
        }

        // No row is empty: a second mark right after the first ends the image. In group 4 no row is marked.
        var isMarkedTwice = isMarked && bits.Peek(EndOfLineBits) == EndOfLine;
        if (isMarkedTwice || (isMarked && parameters.K < 0))
        {
            if (parameters.EndOfBlock || parameters.Rows == 0 || parameters.K < 0)
            {
                bits.Skip(isMarkedTwice ? EndOfLineBits : 0);
                return RowMark.EndOfImage;
            }

            while (TryTakeEndOfLine(ref bits))
            {
                bits.Skip(parameters.K > 0 ? 1 : 0);
            }
        }

        return refersToAbove ? RowMark.ByAbove : RowMark.Alone;
    }

    private static bool TryTakeEndOfLine(ref CcittBits bits)
    {
        if (bits.Peek(EndOfLineBits) != EndOfLine)
        {
            return false;
        }

        bits.Skip(EndOfLineBits);
        return true;
    }

    private static bool SkipToEndOfLine(ref CcittBits bits)
    {
        while (bits.Peek(EndOfLineBits) != EndOfLine)
        {
            if (bits.IsAtEnd)
            {
                return false;
            }

            bits.Skip(1);
        }

        return true;
    }
}
