namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>A range of a code space: codes of one length, each byte of which lies between the bytes of two bounds (ISO 32000, 9.7.6.3).</summary>
/// <param name="Length">Bytes of a code, 1 to 4.</param>
/// <param name="Low">The least value of each byte.</param>
/// <param name="High">The greatest value of each byte.</param>
internal readonly record struct CodeSpace(int Length, uint Low, uint High)
{
    /// <summary>How many bytes at the beginning of a text fit; as many as a code has where it is one of this range.</summary>
    public int MatchedBytes(ReadOnlySpan<byte> text)
    {
        var most = Math.Min(Length, text.Length);
        for (var i = 0; i < most; i++)
        {
            var shift = 8 * (Length - 1 - i);
            if (text[i] < (byte)(Low >> shift) || text[i] > (byte)(High >> shift))
            {
                return i;
            }
        }

        return most;
    }
}
