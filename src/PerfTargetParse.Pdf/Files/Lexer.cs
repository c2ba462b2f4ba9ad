namespace PerfTargetParse.Pdf.Files;

/// <summary>Cuts bytes into tokens: of a file, of a page's content, of a CMap. Takes whatever comes and always moves on.</summary>
/// <remarks>
/// What a token is made of is given in <see cref="Bytes"/> until the next one is read; mostly a slice of the data, so that nothing is copied.
/// All kinds of tokens stay in one type because they share one position and one buffer, and a ref struct cannot be cut into parts that each hold them.
/// </remarks>
internal ref struct Lexer
{
    private const long MostMantissa = 100_000_000_000_000_000;

    private readonly ReadOnlySpan<byte> _data;
    private byte[] _scratch;

    public Lexer(ReadOnlySpan<byte> data, int position = 0)
    {
        _data = data;
        _scratch = [];
        Position = position;
    }

    public readonly ReadOnlySpan<byte> Data => _data;

    /// <summary>Where the next token is looked for: after the last one.</summary>
    public int Position { get; set; }

    /// <summary>Where the last token begins.</summary>
    public int TokenStart { get; private set; }

    /// <summary>Bytes of a name without its slash, of a string without its brackets, escapes resolved; of a keyword.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>The last integer.</summary>
    public long Integer { get; private set; }

    /// <summary>The last number, integer or real.</summary>
    public double Number { get; private set; }

    /// <summary>Shortens the last token, a keyword, by its last bytes, which are read again.</summary>
    public void TakeBack(int length)
    {
        Bytes = Bytes[..^length];
        Position -= length;
    }

    public TokenKind Next()
    {
        while (true)
        {
            SkipSpacesAndComments();
            TokenStart = Position;
            if (Position >= _data.Length)
            {
                return TokenKind.End;
            }

            switch (_data[Position])
            {
                case (byte)'/':
                    return ReadName();
                case (byte)'(':
                    return ReadLiteralString();
                case (byte)'<':
                    return NextIs((byte)'<') ? Take(2, TokenKind.DictionaryOpen) : ReadHexString();
                case (byte)'>' when NextIs((byte)'>'):
                    return Take(2, TokenKind.DictionaryClose);
                case (byte)'[':
                    return Take(1, TokenKind.ArrayOpen);
                case (byte)']':
                    return Take(1, TokenKind.ArrayClose);
                case (byte)'{' or (byte)'}':
                    return Take(1, TokenKind.Keyword);
                case (byte)')' or (byte)'>':
                    // Closes nothing: left over from a damaged string.
                    Position++;
                    continue;
                case (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9'):
                    return ReadNumber();
                default:
                    return Take(RegularEnd(Position) - Position, TokenKind.Keyword);
            }
        }
    }

    private readonly bool NextIs(byte value) => Position + 1 < _data.Length && _data[Position + 1] == value;

    private TokenKind Take(int length, TokenKind kind)
    {
        Bytes = _data.Slice(Position, length);
        Position += length;
        return kind;
    }

    private readonly int RegularEnd(int position)
    {
        while (position < _data.Length && Characters.IsRegular(_data[position]))
        {
            position++;
        }

        return position;
    }

    private void SkipSpacesAndComments()
    {
        while (true)
        {
            Position = Characters.SkipSpaces(_data, Position);
            if (Position >= _data.Length || _data[Position] != '%')
            {
                return;
            }

            var length = _data[Position..].IndexOfAny((byte)'\r', (byte)'\n');
            Position = length < 0 ? _data.Length : Position + length;
        }
    }

    /// <summary>
    /// Numbers as other readers take them: signs may be doubled, a minus sign within is passed over, a second point ends the value but not
    /// the token, a lone sign or point is 0. An exponent is not allowed but written by some.
    /// </summary>
    private TokenKind ReadNumber()
    {
        var position = Position;
        var isNegative = false;
        while (position < _data.Length && _data[position] is (byte)'-' or (byte)'+')
        {
            isNegative |= _data[position] == '-';
            position++;
        }

        var mantissa = 0L;
        var scale = 0;
        var points = 0;
        for (; position < _data.Length; position++)
        {
            var value = _data[position];
            if (Characters.IsDigit(value))
            {
                if (points > 1)
                {
                    continue;
                }

                if (mantissa < MostMantissa)
                {
                    mantissa = (mantissa * 10) + (value - '0');
                    scale -= points;
                }
                else if (points == 0)
                {
                    scale++;
                }
            }
            else if (value == '.')
            {
                points++;
            }
            else if (value != '-')
            {
                break;
            }
        }

        var exponent = ReadExponent(ref position);
        Position = position;
        var signed = isNegative ? -mantissa : mantissa;
        if (points == 0 && scale == 0 && exponent == 0)
        {
            Integer = signed;
            Number = signed;
            return TokenKind.Integer;
        }

        Number = Scale(signed, scale + exponent);
        Integer = 0;
        return TokenKind.Real;
    }

    private readonly int ReadExponent(ref int position)
    {
        var next = position + 1;
        if (next >= _data.Length || _data[position] is not ((byte)'e' or (byte)'E'))
        {
            return 0;
        }

        var isNegative = _data[next] == '-';
        if (_data[next] is (byte)'-' or (byte)'+')
        {
            next++;
        }

        if (next >= _data.Length || !Characters.IsDigit(_data[next]))
        {
            return 0;
        }

        var exponent = 0;
        for (; next < _data.Length && Characters.IsDigit(_data[next]); next++)
        {
            exponent = Math.Min((exponent * 10) + (_data[next] - '0'), 1_000);
        }

        position = next;
        return isNegative ? -exponent : exponent;
    }

    private static ReadOnlySpan<double> Powers => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18];

    private static double Scale(long mantissa, int power)
    {
        if (power <= 0 && -power < Powers.Length)
        {
            return mantissa / Powers[-power];
        }

        var value = mantissa * Math.Pow(10, power);
        return double.IsFinite(value) ? value : 0;
    }

    private TokenKind ReadName()
    {
        var start = Position + 1;
        var end = RegularEnd(start);
        var bytes = _data[start..end];
        Position = end;
        Bytes = bytes.Contains((byte)'#') ? Unescape(bytes) : bytes;
        return TokenKind.Name;
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> name)
    {
        var target = Scratch(name.Length);
        var length = 0;
        for (var index = 0; index < name.Length; index++)
        {
            var value = name[index];
            if (value == '#' && index + 2 < name.Length && Characters.HexValue(name[index + 1]) >= 0 && Characters.HexValue(name[index + 2]) >= 0)
            {
                value = (byte)((Characters.HexValue(name[index + 1]) << 4) | Characters.HexValue(name[index + 2]));
                index += 2;
            }

            target[length++] = value;
        }

        return target.AsSpan(0, length);
    }

    private TokenKind ReadHexString()
    {
        var start = Position + 1;
        var length = _data[start..].IndexOf((byte)'>');
        var digits = length < 0 ? _data[start..] : _data.Slice(start, length);
        Position = length < 0 ? _data.Length : start + length + 1;

        var target = Scratch((digits.Length / 2) + 1);
        var count = 0;
        var high = -1;
        foreach (var digit in digits)
        {
            var value = Characters.HexValue(digit);
            if (value < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = value;
            }
            else
            {
                target[count++] = (byte)((high << 4) | value);
                high = -1;
            }
        }

        if (high >= 0)
        {
            target[count++] = (byte)(high << 4);
        }

        Bytes = target.AsSpan(0, count);
        return TokenKind.String;
    }

    private TokenKind ReadLiteralString()
    {
        var start = Position + 1;
        var plain = _data[start..].IndexOfAny(")(\\\r"u8);
        if (plain >= 0 && _data[start + plain] == ')')
        {
            Bytes = _data.Slice(start, plain);
            Position = start + plain + 1;
            return TokenKind.String;
        }

        var end = LiteralString.FindEnd(_data, start);
        var target = Scratch(end - start);
        Bytes = target.AsSpan(0, LiteralString.Unescape(_data[start..end], target));
        Position = Math.Min(end + 1, _data.Length);
        return TokenKind.String;
    }

    private byte[] Scratch(int length)
    {
        if (_scratch.Length < length)
        {
            _scratch = new byte[Math.Max(length, Math.Max(64, _scratch.Length * 2))];
        }

        return _scratch;
    }
}
