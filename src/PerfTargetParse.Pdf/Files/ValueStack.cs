namespace PerfTargetParse.Pdf.Files;

/// <summary>Where values are put together while they are read: what stands open is a frame, so that no depth of nesting costs a call.</summary>
/// <remarks>
/// A stack that is <em>transient</em> puts strings and arrays that stand in no dictionary into buffers used again after <see cref="Clear"/>:
/// the operands of a page's operators then cost no garbage, but must not be kept beyond their operator.
/// </remarks>
internal sealed class ValueStack
{
    /// <summary>Items of one object or one operator. What comes after is left out; no real object has so many.</summary>
    private const int MostItems = 1_000_000;

    /// <summary>Items that a stack kept for the next object may have grown to.</summary>
    private const int MostItemsKept = 16_384;

    [ThreadStatic]
    private static ValueStack? _spare;

    private readonly bool _isTransient;
    private int _nesting;
    private PdfValue[] _items = new PdfValue[64];
    private Frame[] _frames = new Frame[8];
    private PdfValue[] _arrays = [];
    private byte[] _bytes = [];
    private int _count;
    private int _arraysUsed;
    private int _bytesUsed;
    private int _openDictionaries;
    private int _leftOut;

    public ValueStack(int nesting, bool isTransient = false)
    {
        _nesting = nesting;
        _isTransient = isTransient;
    }

    /// <summary>Arrays and dictionaries that are open.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether something was left out because it stood too deep.</summary>
    public bool WasTooDeep { get; private set; }

    /// <summary>What stands on the stack; once nothing is open, the finished values.</summary>
    public ReadOnlySpan<PdfValue> Items => _items.AsSpan(0, _count);

    private int FrameStart => Depth == 0 ? 0 : _frames[Depth - 1].Start;

    /// <summary>An empty stack that is not transient, and this thread's alone until it is returned.</summary>
    public static ValueStack Rent(int nesting)
    {
        var stack = _spare ?? new ValueStack(nesting);
        _spare = null;
        stack._nesting = nesting;
        return stack;
    }

    public static void Return(ValueStack stack)
    {
        stack.Clear();
        _spare = stack._items.Length <= MostItemsKept ? stack : null;
    }

    public void Clear()
    {
        _items.AsSpan(0, _count).Clear();
        _count = 0;
        Depth = 0;
        _openDictionaries = 0;
        _leftOut = 0;
        WasTooDeep = false;
        _arraysUsed = 0;
        _bytesUsed = 0;
    }

    /// <summary>Takes a token that is no keyword.</summary>
    public void PushToken(TokenKind kind, ref Lexer lexer)
    {
        switch (kind)
        {
            case TokenKind.Integer:
                Push(PdfValue.Integer(lexer.Integer));
                break;
            case TokenKind.Real:
                Push(PdfValue.Real(lexer.Number));
                break;
            case TokenKind.Name:
                Push(PdfValue.Name(NamePool.Get(lexer.Bytes)));
                break;
            case TokenKind.String:
                PushString(lexer.Bytes);
                break;
            case TokenKind.ArrayOpen or TokenKind.DictionaryOpen:
                Open(kind == TokenKind.DictionaryOpen);
                break;
            case TokenKind.ArrayClose or TokenKind.DictionaryClose:
                Close(kind == TokenKind.DictionaryClose);
                break;
        }
    }

    /// <summary>Takes <c>true</c>, <c>false</c> and <c>null</c>; false of any other keyword.</summary>
    public bool TryPushConstant(ReadOnlySpan<byte> keyword)
    {
        if (keyword.SequenceEqual("true"u8))
        {
            Push(PdfValue.Boolean(true));
        }
        else if (keyword.SequenceEqual("false"u8))
        {
            Push(PdfValue.Boolean(false));
        }
        else if (keyword.SequenceEqual("null"u8))
        {
            Push(PdfValue.Null);
        }
        else
        {
            return false;
        }

        return true;
    }

    public void Push(PdfValue value)
    {
        if (_leftOut > 0 || _count >= MostItems)
        {
            return;
        }

        if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        _items[_count++] = value;
    }

    public void PushString(ReadOnlySpan<byte> bytes)
    {
        if (_leftOut > 0)
        {
            return;
        }

        if (!_isTransient || _openDictionaries > 0)
        {
            Push(PdfValue.String(bytes.ToArray()));
            return;
        }

        if (_bytes.Length - _bytesUsed < bytes.Length)
        {
            // The old buffer lives on in the values that point into it.
            _bytes = new byte[Math.Max(1_024, Math.Max(bytes.Length, _bytes.Length * 2))];
            _bytesUsed = 0;
        }

        bytes.CopyTo(_bytes.AsSpan(_bytesUsed));
        Push(PdfValue.String(_bytes, _bytesUsed, bytes.Length));
        _bytesUsed += bytes.Length;
    }

    /// <summary>Makes a reference of the two integers pushed last; anything else stays as it is.</summary>
    public void PushReference()
    {
        if (_count - FrameStart < 2 || _items[_count - 1].Kind != PdfKind.Integer || _items[_count - 2].Kind != PdfKind.Integer)
        {
            return;
        }

        var number = _items[_count - 2].AsLong;
        _count -= 2;
        Push(number is > 0 and <= int.MaxValue ? PdfValue.Reference((int)number) : PdfValue.Null);
    }

    private void Open(bool isDictionary)
    {
        if (Depth >= _nesting || _leftOut > 0)
        {
            _leftOut++;
            WasTooDeep = true;
            return;
        }

        if (Depth == _frames.Length)
        {
            Array.Resize(ref _frames, Depth * 2);
        }

        _frames[Depth++] = new Frame(_count, isDictionary);
        _openDictionaries += isDictionary ? 1 : 0;
    }

    /// <summary>Closes the innermost array or dictionary and what is left open within it; nothing where none is open.</summary>
    private void Close(bool isDictionary)
    {
        if (_leftOut > 0)
        {
            _leftOut--;
            return;
        }

        var depth = Depth;
        while (depth > 0 && _frames[depth - 1].IsDictionary != isDictionary)
        {
            depth--;
        }

        while (depth > 0 && Depth >= depth)
        {
            CloseFrame();
        }
    }

    public void CloseAll()
    {
        _leftOut = 0;
        while (Depth > 0)
        {
            CloseFrame();
        }
    }

    private void CloseFrame()
    {
        var frame = _frames[--Depth];
        var items = _items.AsSpan(frame.Start, _count - frame.Start);
        _openDictionaries -= frame.IsDictionary ? 1 : 0;
        var value = frame.IsDictionary ? PdfValue.Dictionary(ToDictionary(items)) : ToArray(items);
        items.Clear();
        _count = frame.Start;
        Push(value);
    }

    private PdfValue ToArray(ReadOnlySpan<PdfValue> items)
    {
        if (!_isTransient || _openDictionaries > 0)
        {
            return PdfValue.Array(items.ToArray());
        }

        if (_arrays.Length - _arraysUsed < items.Length)
        {
            _arrays = new PdfValue[Math.Max(256, Math.Max(items.Length, _arrays.Length * 2))];
            _arraysUsed = 0;
        }

        items.CopyTo(_arrays.AsSpan(_arraysUsed));
        var value = PdfValue.Array(_arrays, _arraysUsed, items.Length);
        _arraysUsed += items.Length;
        return value;
    }

    /// <summary>Pairs of name and value; what should be a name and is none is passed over.</summary>
    private static PdfDictionary ToDictionary(ReadOnlySpan<PdfValue> items)
    {
        var dictionary = new PdfDictionary(items.Length / 2);
        for (var index = 0; index < items.Length; index++)
        {
            if (items[index].AsName is { } key && index + 1 < items.Length)
            {
                dictionary.Add(key, items[++index]);
            }
        }

        return dictionary;
    }

    private readonly record struct Frame(int Start, bool IsDictionary);
}
