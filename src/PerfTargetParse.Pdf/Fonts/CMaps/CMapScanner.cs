using System.Buffers;
using System.Buffers.Text;

namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>
/// The tokens of a CMap file (Adobe Technical Note 5014): as much of PostScript as those use, one after the other, without allocations.
/// Literal strings, procedures and the marks of dictionaries say nothing that is needed and are passed over.
/// </summary>
internal ref struct CMapScanner(ReadOnlySpan<byte> bytes)
{
    private static readonly SearchValues<byte> EndOfWord = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;

    /// <summary>The digits of a hexadecimal string; of the rest the word, of a name without its slash.</summary>
    public ReadOnlySpan<byte> Word { get; private set; }

    /// <summary>The value of a number, or of the last four bytes of a hexadecimal string.</summary>
    public uint Value { get; private set; }

    /// <summary>Bytes of a hexadecimal string.</summary>
    public int ByteCount { get; private set; }

    public CMapTokenKind Next()
    {
        while (_position < _bytes.Length)
        {
            var start = _position++;
            switch (_bytes[start])
            {
                case (byte)'%':
                    _position = IndexOrEnd(_bytes[start..].IndexOfAny((byte)'\r', (byte)'\n'), start);
                    break;
                case (byte)'(':
                    SkipString();
                    break;
                case (byte)'<' when _position < _bytes.Length && _bytes[_position] == '<':
                    _position++;
                    break;
                case (byte)'<':
                    ReadHexString();
                    return CMapTokenKind.HexString;
                case (byte)'[':
                    return CMapTokenKind.ArrayBegin;
                case (byte)']':
                    return CMapTokenKind.ArrayEnd;
                case (byte)'/':
                    ReadWord(_position);
                    return CMapTokenKind.Name;
                case var other when EndOfWord.Contains(other):
                    break;
                default:
                    ReadWord(start);
                    return ReadNumber() ? CMapTokenKind.Number : CMapTokenKind.Operator;
            }
        }

        return CMapTokenKind.End;
    }

    /// <summary>Adds the UTF-16 text that the hexadecimal string is; one byte alone is a character too.</summary>
    public readonly void AppendText(List<char> target)
    {
        var unit = 0;
        var digits = 0;
        foreach (var letter in Word)
        {
            if (DigitOf(letter) is var digit and >= 0)
            {
                unit = (unit << 4) | digit;
                if (++digits % 4 == 0)
                {
                    target.Add((char)unit);
                    unit = 0;
                }
            }
        }

        if (digits % 4 != 0)
        {
            target.Add((char)unit);
        }
    }

    private static int DigitOf(byte letter) => letter switch
    {
        >= (byte)'0' and <= (byte)'9' => letter - '0',
        >= (byte)'A' and <= (byte)'F' => letter - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => letter - 'a' + 10,
        _ => -1,
    };

    private readonly int IndexOrEnd(int offset, int start) => offset < 0 ? _bytes.Length : start + offset;

    private void ReadHexString()
    {
        var start = _position;
        _position = IndexOrEnd(_bytes[start..].IndexOf((byte)'>'), start);
        Word = _bytes[start.._position];
        _position++;
        Value = 0;
        var digits = 0;
        foreach (var letter in Word)
        {
            if (DigitOf(letter) is var digit and >= 0)
            {
                Value = (Value << 4) | (uint)digit;
                digits++;
            }
        }

        // A missing last digit is 0 (ISO 32000, 7.3.4.3).
        if (digits % 2 != 0)
        {
            Value <<= 4;
        }

        ByteCount = (digits + 1) / 2;
    }

    private void SkipString()
    {
        for (var depth = 1; depth > 0 && _position < _bytes.Length; _position++)
        {
            switch (_bytes[_position])
            {
                case (byte)'\\':
                    _position++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')':
                    depth--;
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadWord(int start)
    {
        _position = IndexOrEnd(_bytes[start..].IndexOfAny(EndOfWord), start);
        Word = _bytes[start.._position];
    }

    private bool ReadNumber()
    {
        if (!Utf8Parser.TryParse(Word, out int value, out var length) || length != Word.Length)
        {
            return false;
        }

        Value = (uint)Math.Max(value, 0);
        return true;
    }
}
