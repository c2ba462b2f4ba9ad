namespace PerfTargetParse.Pdf.Tests.Files;

/// <summary>Writes LZW data as the format has them, to read them back.</summary>
internal static class LzwWriter
{
    public static byte[] Encode(string text, int earlyChange)
    {
        var bytes = new List<byte>();
        var bits = 0L;
        var bitCount = 0;
        var table = new Dictionary<string, int>();
        var next = 258;
        var width = 9;
        Put(256);

        var current = string.Empty;
        foreach (var character in text)
        {
            var longer = current + character;
            if (longer.Length == 1 || table.ContainsKey(longer))
            {
                current = longer;
                continue;
            }

            Put(Code(current));
            table[longer] = next++;
            if (next + earlyChange > 1 << width)
            {
                width++;
            }

            if (next == 4_095)
            {
                Put(256);
                table.Clear();
                next = 258;
                width = 9;
            }

            current = character.ToString();
        }

        Put(Code(current));
        next++;
        width += next + earlyChange > 1 << width ? 1 : 0;
        Put(257);
        bytes.Add((byte)(bits << (8 - bitCount)));
        return [.. bytes];

        int Code(string entry) => entry.Length == 1 ? entry[0] : table[entry];

        void Put(int code)
        {
            bits = (bits << width) | (long)code;
            bitCount += width;
            while (bitCount >= 8)
            {
                bitCount -= 8;
                bytes.Add((byte)(bits >> bitCount));
            }
        }
    }
}
