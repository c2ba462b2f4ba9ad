namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>A DICT of a CFF font, its operators with integer operands (Adobe Technical Note 5176, section 4).</summary>
internal sealed class CffDictionary
{
    private const int Escape = 12;
    private const int MostOperands = 48;

    private readonly Dictionary<int, int[]> _entries = [];

    public CffDictionary(FontBytes data)
    {
        var operands = new List<int>();
        for (var offset = 0; offset < data.Length;)
        {
            int first = data.Byte(offset++);
            switch (first)
            {
                case Escape:
                    _entries.TryAdd(EscapedOperator(data.Byte(offset++)), [.. operands]);
                    operands.Clear();
                    break;
                case <= 21:
                    _entries.TryAdd(first, [.. operands]);
                    operands.Clear();
                    break;
                case 30:
                    // A real number: digits of four bits up to an F. None of those is needed.
                    while (offset < data.Length && (data.Byte(offset) & 0x0F) != 0x0F && data.Byte(offset) >> 4 != 0x0F)
                    {
                        offset++;
                    }

                    offset++;
                    operands.Add(0);
                    break;
                default:
                    operands.Add(ReadInteger(data, first, ref offset));
                    break;
            }

            if (operands.Count > MostOperands)
            {
                return;
            }
        }
    }

    public static int EscapedOperator(int second) => (Escape << 8) | second;

    public bool Has(int key) => _entries.ContainsKey(key);

    /// <summary>An operand; the default where there is none.</summary>
    public int Operand(int key, int index = 0, int defaultValue = 0) =>
        _entries.TryGetValue(key, out var operands) && index < operands.Length ? operands[index] : defaultValue;

    private static int ReadInteger(FontBytes data, int first, ref int offset)
    {
        switch (first)
        {
            case 28:
                offset += 2;
                return (short)data.UInt16(offset - 2);
            case 29:
                offset += 4;
                return (int)data.UInt32(offset - 4);
            case >= 32 and <= 246:
                return first - 139;
            case >= 247 and <= 250:
                return ((first - 247) * 256) + data.Byte(offset++) + 108;
            case >= 251 and <= 254:
                return (-(first - 251) * 256) - data.Byte(offset++) - 108;
            default:
                return 0;
        }
    }
}
