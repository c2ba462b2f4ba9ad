using PerfTargetParse.Pdf.Files.Security;

namespace PerfTargetParse.Pdf.Files;

/// <summary>Reads the objects of a file's body. Takes what is damaged as far as it goes: an object ends at the latest where the next begins.</summary>
internal ref struct ObjectParser
{
    private readonly int _nesting;
    private readonly SecurityHandler? _security;
    private Lexer _lexer;

    /// <param name="data">Where to read.</param>
    /// <param name="position">Where it begins.</param>
    /// <param name="nesting">How deep arrays and dictionaries may stand in one another.</param>
    /// <param name="security">Decrypts the strings of numbered objects; null where they are plain.</param>
    public ObjectParser(ReadOnlySpan<byte> data, int position, int nesting, SecurityHandler? security = null)
    {
        _lexer = new Lexer(data, position);
        _nesting = nesting;
        _security = security;
    }

    public readonly int Position => _lexer.Position;

    /// <summary>Whether something was left out because it stood too deep.</summary>
    public bool WasTooDeep { get; private set; }

    /// <summary>Reads <c>n g obj</c> and what follows; false where there is no such thing, or one of another number than is wanted (0: any).</summary>
    public bool TryReadIndirect(int wanted, out IndirectObject found)
    {
        found = default;
        if (!TryReadHeader(out var number, out var generation) || (wanted > 0 && number != wanted))
        {
            return false;
        }

        var value = ReadValue(number, generation);
        var streamStart = value.Kind == PdfKind.Dictionary ? FindStreamStart() : -1;
        found = new IndirectObject(number, generation, value, streamStart, _lexer.Position);
        return true;
    }

    public bool TryReadHeader(out int number, out int generation)
    {
        generation = 0;
        number = 0;
        if (_lexer.Next() != TokenKind.Integer || _lexer.Integer is <= 0 or > int.MaxValue)
        {
            return false;
        }

        number = (int)_lexer.Integer;
        if (_lexer.Next() != TokenKind.Integer || _lexer.Integer is < 0 or > int.MaxValue)
        {
            return false;
        }

        generation = (int)_lexer.Integer;
        if (_lexer.Next() != TokenKind.Keyword || !_lexer.Bytes.StartsWith("obj"u8))
        {
            return false;
        }

        // Some leave out the space before a number or a word.
        _lexer.Position = _lexer.TokenStart + "obj".Length;
        return true;
    }

    /// <summary>Reads a value; null where there is none. Strings of an object with a number are decrypted.</summary>
    public PdfValue ReadValue(int number = 0, int generation = 0)
    {
        var stack = ValueStack.Rent(_nesting);
        do
        {
            var kind = _lexer.Next();
            switch (kind)
            {
                case TokenKind.End:
                    stack.CloseAll();
                    break;
                case TokenKind.Keyword when !TryTakeKeyword(stack):
                    _lexer.Position = _lexer.TokenStart;
                    stack.CloseAll();
                    break;
                case TokenKind.Keyword:
                    break;
                case TokenKind.String when _security is not null && number > 0:
                    stack.Push(PdfValue.String(_security.DecryptString(_lexer.Bytes, number, generation)));
                    break;
                case TokenKind.Integer when stack.Depth == 0:
                    stack.Push(ReadIntegerOrReference());
                    break;
                default:
                    stack.PushToken(kind, ref _lexer);
                    break;
            }
        }
        while (stack.Depth > 0);

        var value = stack.Items.IsEmpty ? PdfValue.Null : stack.Items[0];
        WasTooDeep |= stack.WasTooDeep;
        ValueStack.Return(stack);
        return value;
    }

    /// <summary>Where the bytes of a stream begin, if the next word says that one follows; -1 if not.</summary>
    public int FindStreamStart()
    {
        var before = _lexer.Position;
        if (_lexer.Next() != TokenKind.Keyword || !_lexer.Bytes.StartsWith("stream"u8))
        {
            _lexer.Position = before;
            return -1;
        }

        // Line ends: CR LF or LF by the book (7.3.8.1), CR alone in fact; spaces before them too.
        var position = _lexer.TokenStart + "stream".Length;
        var data = _lexer.Data;
        var lineEnd = position;
        while (lineEnd < data.Length && data[lineEnd] is (byte)' ' or (byte)'\t')
        {
            lineEnd++;
        }

        if (lineEnd < data.Length && data[lineEnd] is (byte)'\r' or (byte)'\n')
        {
            position = lineEnd + 1;
            position += data[lineEnd] == '\r' && position < data.Length && data[position] == '\n' ? 1 : 0;
        }

        return position;
    }

    /// <summary>Takes the keywords that belong into values; false of one that ends the value.</summary>
    private readonly bool TryTakeKeyword(ValueStack stack)
    {
        var word = _lexer.Bytes;
        if (word.SequenceEqual("R"u8))
        {
            stack.PushReference();
            return true;
        }

        if (stack.TryPushConstant(word))
        {
            return true;
        }

        if (stack.Depth == 0 || IsStructure(word))
        {
            return false;
        }

        // Unknown within an array or a dictionary: takes a place, so that names and values stay in step.
        stack.Push(PdfValue.Null);
        return true;
    }

    private static bool IsStructure(ReadOnlySpan<byte> word) =>
        word.StartsWith("endobj"u8) || word.StartsWith("endstream"u8) || word.SequenceEqual("obj"u8) || word.SequenceEqual("stream"u8)
        || word.SequenceEqual("xref"u8) || word.SequenceEqual("trailer"u8) || word.SequenceEqual("startxref"u8);

    /// <summary>An integer by itself, or the first of a reference's two.</summary>
    private PdfValue ReadIntegerOrReference()
    {
        var first = _lexer.Integer;
        var position = _lexer.Position;
        if (first is > 0 and <= int.MaxValue && _lexer.Next() == TokenKind.Integer
            && _lexer.Next() == TokenKind.Keyword && _lexer.Bytes.SequenceEqual("R"u8))
        {
            return PdfValue.Reference((int)first);
        }

        _lexer.Position = position;
        return PdfValue.Integer(first);
    }
}
