using System.Text;

namespace PerfTargetParse.Pdf.Files;

/// <summary>Gives names as strings, the same one for the same bytes while it is remembered: a page says the names of its fonts thousands of times.</summary>
/// <remarks>
/// One character a byte, whatever the bytes mean. Each place holds the name that came last, and whoever writes last wins: references are
/// written whole, so threads cannot harm one another.
/// </remarks>
internal static class NamePool
{
    private const int LongestRemembered = 32;
    private const int Places = 2_048;

    private static readonly string?[] Names = new string?[Places];

    public static string Get(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestRemembered)
        {
            return Encoding.Latin1.GetString(bytes);
        }

        var hash = 2_166_136_261u;
        foreach (var value in bytes)
        {
            hash = (hash ^ value) * 16_777_619;
        }

        ref var place = ref Names[(hash ^ (hash >> 15)) & (Places - 1)];
        var known = place;
        if (known is not null && IsSame(known, bytes))
        {
            return known;
        }

        var name = Encoding.Latin1.GetString(bytes);
        place = name;
        return name;
    }

    private static bool IsSame(string name, ReadOnlySpan<byte> bytes)
    {
        if (name.Length != bytes.Length)
        {
            return false;
        }

        for (var index = 0; index < bytes.Length; index++)
        {
            if (name[index] != bytes[index])
            {
                return false;
            }
        }

        return true;
    }
}
