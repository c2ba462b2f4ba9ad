namespace PerfTargetParse.Pdf.Files;

/// <summary>The classes of bytes: white space, delimiters, everything else (ISO 32000-2, 7.2.3).</summary>
internal static class Characters
{
    private const ulong Spaces = (1UL << 0) | (1UL << 9) | (1UL << 10) | (1UL << 12) | (1UL << 13) | (1UL << 32);
    private const ulong LowDelimiters = (1UL << '%') | (1UL << '(') | (1UL << ')') | (1UL << '/') | (1UL << '<') | (1UL << '>');
    private const ulong HighDelimiters = (1UL << ('[' - 64)) | (1UL << (']' - 64)) | (1UL << ('{' - 64)) | (1UL << ('}' - 64));

    public static bool IsSpace(byte value) => value < 64 && ((Spaces >> value) & 1) != 0;

    public static bool IsRegular(byte value) => value switch
    {
        < 64 => (((Spaces | LowDelimiters) >> value) & 1) == 0,
        < 128 => ((HighDelimiters >> (value - 64)) & 1) == 0,
        _ => true,
    };

    public static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    /// <summary>Value of a hexadecimal digit; -1 of anything else.</summary>
    public static int HexValue(byte value) => value switch
    {
        >= (byte)'0' and <= (byte)'9' => value - '0',
        >= (byte)'A' and <= (byte)'F' => value - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => value - 'a' + 10,
        _ => -1,
    };

    /// <summary>Position of the first byte from <paramref name="position"/> on that is no white space.</summary>
    public static int SkipSpaces(ReadOnlySpan<byte> data, int position)
    {
        while (position < data.Length && IsSpace(data[position]))
        {
            position++;
        }

        return position;
    }
}
