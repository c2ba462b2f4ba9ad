namespace PerfTargetParse.Pdf.Files;

/// <summary>The objects of an object stream (ISO 32000-2, 7.5.7): decoded once, each parsed when it is asked for.</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> _data;
    private readonly List<Item> _items;

    private ObjectStream(ReadOnlyMemory<byte> data, List<Item> items, bool hasWrongStart)
    {
        _data = data;
        _items = items;
        HasWrongStart = hasWrongStart;
    }

    /// <summary>Whether the objects begin elsewhere than the dictionary says.</summary>
    public bool HasWrongStart { get; }

    public int Count => _items.Count;

    public int Length => _data.Length;

    /// <param name="data">The decoded stream.</param>
    /// <param name="first">Where the first object begins by the dictionary.</param>
    /// <param name="count">Objects by the dictionary.</param>
    public static ObjectStream Read(ReadOnlyMemory<byte> data, int first, int count)
    {
        var items = new List<Item>();
        var lexer = new Lexer(data.Span);
        while (items.Count < count && lexer.Next() == TokenKind.Integer)
        {
            var number = lexer.Integer;
            if (lexer.Next() != TokenKind.Integer)
            {
                break;
            }

            items.Add(new Item((int)Math.Clamp(number, 0, int.MaxValue), (int)Math.Clamp(lexer.Integer, 0, int.MaxValue)));
        }

        // The objects begin after the pairs: a First within the pairs is wrong, and so is one behind the beginning of something else than a number.
        var end = Characters.SkipSpaces(data.Span, lexer.Position);
        var isWrong = items.Count > 0 && (first < lexer.Position || first > data.Length || data.Span[lexer.Position..first].ContainsAny("<[(/"u8));
        var start = isWrong ? end - items[0].Offset : first;
        return new ObjectStream(start >= 0 && start <= data.Length ? data[start..] : default, items, isWrong);
    }

    public int NumberOf(int index) => _items[index].Number;

    /// <summary>Place of the object; -1 where it is not in here.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="index">Its place by the cross-reference, looked at first.</param>
    public int Find(int number, int index) =>
        index < _items.Count && _items[index].Number == number ? index : _items.FindIndex(item => item.Number == number);

    /// <summary>Reads the object at a place. Its strings are plain: the stream as a whole was encrypted.</summary>
    public PdfValue ReadAt(int index, int nesting, out int length, out bool wasTooDeep)
    {
        var offset = _items[index].Offset;
        length = 0;
        wasTooDeep = false;
        if (offset >= _data.Length)
        {
            return PdfValue.Null;
        }

        var parser = new ObjectParser(_data.Span, offset, nesting);
        var value = parser.ReadValue();
        length = parser.Position - offset;
        wasTooDeep = parser.WasTooDeep;
        return value;
    }

    private readonly record struct Item(int Number, int Offset);
}
