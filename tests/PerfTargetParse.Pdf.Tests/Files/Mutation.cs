namespace PerfTargetParse.Pdf.Tests.Files;

/// <summary>Damages a file by chance, the same way for the same seed.</summary>
internal static class Mutation
{
    private static readonly string[] Words =
    [
        "0", "-1", "1", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "0.0000001", "1e308", "<<", ">>", "[", "]", "(", ")", "<", ">", "%", "/",
        " obj ", " endobj ", " stream\n", " endstream ", " R ", "xref", "trailer", "startxref", "null", "true", "/Length", "/Kids", "/Prev", "/Filter", "/Type",
        "/ObjStm", "/XRef", "/FlateDecode", "/LZWDecode", "BT", "ET", "q ", "Q ", " Do ", " Tf ", "BI ", " ID ", " EI ", "\0", "\u00FF\u00FF\u00FF\u00FF",
    ];

    /// <param name="file">The file; it is not changed.</param>
    /// <param name="other">Another, of which parts are taken.</param>
    /// <param name="seed">What decides.</param>
    public static byte[] Of(byte[] file, byte[] other, int seed)
    {
        var random = new Random(seed);
        var bytes = new List<byte>(file);
        for (var count = random.Next(1, 9); count > 0 && bytes.Count > 0; count--)
        {
            Change(bytes, other, random);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, byte[] other, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, 1 << random.Next(1, 10)), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 3:
                bytes[at] = (byte)random.Next(256);
                break;
            case 4:
                var from = random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(length, other.Length - from)).ToArray());
                break;
            case 5:
                var part = bytes.GetRange(at, length);
                for (var count = random.Next(1, 20); count > 0; count--)
                {
                    bytes.InsertRange(at, part);
                }

                break;
            case 6:
                bytes.InsertRange(at, PdfBuilder.ToBytes(Words[random.Next(Words.Length)]));
                break;
            default:
                ReplaceNumber(bytes, at, random);
                break;
        }
    }

    /// <summary>Puts another number in place of the next one: most of what holds a file together are numbers.</summary>
    private static void ReplaceNumber(List<byte> bytes, int at, Random random)
    {
        var start = bytes.FindIndex(at, static value => value is >= (byte)'0' and <= (byte)'9');
        if (start < 0)
        {
            return;
        }

        var end = start;
        while (end < bytes.Count && bytes[end] is >= (byte)'0' and <= (byte)'9')
        {
            end++;
        }

        bytes.RemoveRange(start, end - start);
        bytes.InsertRange(start, PdfBuilder.ToBytes(random.Next(3) == 0 ? Words[random.Next(8)] : $"{random.Next(40)}"));
    }
}
