using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Finds where the data of an inline image end, which nothing in the file says (ISO 32000-2, 8.9.7).</summary>
internal static class InlineImageEnd
{
    /// <summary>So many bytes behind an EI must look like content: in compressed data that does not happen by chance.</summary>
    private const int Probe = 16;

    /// <summary>How far a mark is looked for that may be missing. Inline images are small; many without one must not be looked through many times.</summary>
    private const int Farthest = 1 << 16;

    /// <summary>Finds the end.</summary>
    /// <param name="bytes">The content from the first byte of the data.</param>
    /// <param name="length">How long the data are, where that is known; -1 otherwise.</param>
    /// <param name="terminator">What ends the data in their coding; empty where nothing does.</param>
    /// <param name="skip">Bytes of the mark behind the data.</param>
    /// <returns>The length of the data; all that is left where no mark is found.</returns>
    public static int Find(ReadOnlySpan<byte> bytes, long length, ReadOnlySpan<byte> terminator, out int skip)
    {
        var from = 0;
        var searched = bytes;
        if (length >= 0 && length <= bytes.Length)
        {
            from = (int)length;
            if (TryMark(bytes, from, out skip))
            {
                return from;
            }

            // The size lies, as it does in some files: then the mark decides.
            from = 0;
            searched = bytes[..(int)Math.Min(bytes.Length, length + Farthest)];
        }
        else if (!terminator.IsEmpty)
        {
            var end = bytes[..Math.Min(bytes.Length, Farthest)].IndexOf(terminator);
            from = end < 0 ? 0 : end + terminator.Length;
        }

        for (var position = from; ;)
        {
            var step = searched[position..].IndexOf("EI"u8);
            if (step < 0)
            {
                break;
            }

            position += step;
            if (IsMark(bytes, position))
            {
                skip = 2;
                return position;
            }

            position += 2;
        }

        skip = 0;
        return length >= 0 && length <= bytes.Length ? (int)length : bytes.Length;
    }

    /// <summary>Whether the mark stands here, white space before it left aside.</summary>
    private static bool TryMark(ReadOnlySpan<byte> bytes, int position, out int skip)
    {
        var start = position;
        while (position < bytes.Length && position - start < 4 && Characters.IsSpace(bytes[position]))
        {
            position++;
        }

        skip = position + 2 - start;
        return position + 2 <= bytes.Length && bytes.Slice(position, 2).SequenceEqual("EI"u8) && IsMark(bytes, position);
    }

    private static bool IsMark(ReadOnlySpan<byte> bytes, int position)
    {
        var behind = bytes[(position + 2)..];
        if (behind.IsEmpty)
        {
            return true;
        }

        if (!Characters.IsSpace(behind[0]))
        {
            return false;
        }

        foreach (var value in behind[..Math.Min(Probe, behind.Length)])
        {
            if (value is >= 0x7F or (< 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0)))
            {
                return false;
            }
        }

        return true;
    }
}
