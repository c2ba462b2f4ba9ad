namespace PerfTargetParse.Pdf.Files;

/// <summary>Reads the cross-reference sections of a file from the newest to the oldest: tables, streams, both (ISO 32000-2, 7.5.4 and 7.5.8).</summary>
internal sealed class CrossReferenceReader
{
    private const int EntryLength = 20;

    private readonly PdfFile _file;
    private readonly ObjectReader _reader;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly HashSet<long> _seen = [];

    public CrossReferenceReader(PdfFile file, ObjectReader reader, ReadOnlyMemory<byte> bytes)
    {
        _file = file;
        _reader = reader;
        _bytes = bytes;
        Table = new CrossReferenceTable(file.Options.Limits.Objects);
    }

    public CrossReferenceTable Table { get; }

    /// <summary>The newest trailer, and what only older ones say.</summary>
    public PdfDictionary Trailer { get; } = new();

    /// <summary>Whether objects stand behind the newest section: an update that was cut off, or was never finished.</summary>
    public bool HasObjectsAfterEnd { get; private set; }

    /// <summary>Reads what <c>startxref</c> means and all before it; false where something of it is missing or is no such section.</summary>
    public bool Read()
    {
        var data = _bytes.Span;
        var word = data.LastIndexOf("startxref"u8);
        if (word < 0)
        {
            return false;
        }

        var lexer = new Lexer(data, word + "startxref".Length);
        if (lexer.Next() != TokenKind.Integer)
        {
            return false;
        }

        HasObjectsAfterEnd = data[lexer.Position..].IndexOf("endobj"u8) >= 0;

        // Each section is read once, so a chain that runs in a circle ends.
        var offset = lexer.Integer;
        while (_seen.Add(offset))
        {
            if (_file.MustStop() || !TryReadSection(offset, out var dictionary))
            {
                return false;
            }

            foreach (var entry in dictionary.Entries)
            {
                Trailer.Add(entry.Key, entry.Value);
            }

            if (!dictionary.TryGet("Prev", out var previous) || !previous.IsNumber)
            {
                return true;
            }

            offset = previous.AsLong;
        }

        return true;
    }

    private bool TryReadSection(long offset, out PdfDictionary trailer)
    {
        trailer = new PdfDictionary();
        if (offset < 0 || offset >= _bytes.Length)
        {
            return false;
        }

        var lexer = new Lexer(_bytes.Span, (int)offset);
        var kind = lexer.Next();
        return kind == TokenKind.Keyword && lexer.Bytes.SequenceEqual("xref"u8) ? TryReadTable(lexer.Position, out trailer)
            : kind == TokenKind.Integer && TryReadStream((int)offset, isHybrid: false, out trailer);
    }

    private bool TryReadTable(int position, out PdfDictionary trailer)
    {
        trailer = new PdfDictionary();
        if (FindTrailer(position) is not { } found)
        {
            return false;
        }

        // Of a hybrid file the table calls the objects free that only the stream knows, so the stream goes first.
        trailer = found;
        if (found.TryGet("XRefStm", out var hybrid) && hybrid.IsNumber && _seen.Add(hybrid.AsLong)
            && (hybrid.AsLong < 0 || hybrid.AsLong >= _bytes.Length || !TryReadStream((int)hybrid.AsLong, isHybrid: true, out _)))
        {
            return false;
        }

        return ReadSubsections(position) >= 0;
    }

    /// <summary>The trailer behind a table; found by its keyword, as the table is read only after it.</summary>
    private PdfDictionary? FindTrailer(int position)
    {
        var word = _bytes.Span[position..].IndexOf("trailer"u8);
        if (word < 0)
        {
            return null;
        }

        var parser = new ObjectParser(_bytes.Span, position + word + "trailer".Length, _file.Options.Limits.Nesting);
        return parser.ReadValue().AsDictionary;
    }

    /// <summary>Reads subsections up to the trailer.</summary>
    /// <returns>Where the trailer stands; -1 where something else came before it.</returns>
    private int ReadSubsections(int position)
    {
        var lexer = new Lexer(_bytes.Span, position);
        while (true)
        {
            var kind = lexer.Next();
            if (kind == TokenKind.Keyword && lexer.Bytes.StartsWith("trailer"u8))
            {
                return lexer.TokenStart;
            }

            var first = lexer.Integer;
            if (kind != TokenKind.Integer || lexer.Next() != TokenKind.Integer || first < 0 || lexer.Integer < 0)
            {
                return -1;
            }

            if (!ReadEntries(ref lexer, first, lexer.Integer))
            {
                return -1;
            }
        }
    }

    private bool ReadEntries(ref Lexer lexer, long first, long count)
    {
        for (var index = 0L; index < count; index++)
        {
            if (!TryReadFixed(ref lexer, out var offset, out var type) && !TryReadLoose(ref lexer, out offset, out type))
            {
                return false;
            }

            Table.SetIfNone(first + index, type == 'n' ? At(offset) : CrossReferenceEntry.Free);
        }

        return true;
    }

    /// <summary>The form by the book: ten digits, five digits, a letter, two bytes of line end.</summary>
    private static bool TryReadFixed(ref Lexer lexer, out long offset, out byte type)
    {
        offset = 0;
        type = 0;
        var position = Characters.SkipSpaces(lexer.Data, lexer.Position);
        if (position + EntryLength > lexer.Data.Length)
        {
            return false;
        }

        var entry = lexer.Data.Slice(position, EntryLength);
        if (entry[10] != ' ' || entry[16] != ' ' || !Characters.IsSpace(entry[18]) || entry[17] is not ((byte)'n' or (byte)'f'))
        {
            return false;
        }

        foreach (var digit in entry[..10])
        {
            if (!Characters.IsDigit(digit))
            {
                return false;
            }

            offset = (offset * 10) + (digit - '0');
        }

        type = entry[17];
        lexer.Position = position + 18;
        return true;
    }

    private static bool TryReadLoose(ref Lexer lexer, out long offset, out byte type)
    {
        type = 0;
        var kind = lexer.Next();
        offset = lexer.Integer;
        if (kind != TokenKind.Integer || lexer.Next() != TokenKind.Integer
            || lexer.Next() != TokenKind.Keyword || lexer.Bytes.Length != 1 || lexer.Bytes[0] is not ((byte)'n' or (byte)'f'))
        {
            return false;
        }

        type = lexer.Bytes[0];
        return true;
    }

    private bool TryReadStream(int offset, bool isHybrid, out PdfDictionary dictionary)
    {
        dictionary = new PdfDictionary();
        if (_reader.ReadStreamAt(offset) is not { } stream)
        {
            return false;
        }

        dictionary = stream.Dictionary;
        var widths = _file.Get(dictionary, "W").AsArray;
        if (widths.Length < 3)
        {
            return false;
        }

        Span<int> fields = [widths[0].AsInteger, widths[1].AsInteger, widths[2].AsInteger];
        foreach (var width in fields)
        {
            if (width is < 0 or > 8)
            {
                return false;
            }
        }

        if (fields[0] + fields[1] + fields[2] == 0)
        {
            return false;
        }

        // A cross-reference stream is never encrypted.
        using var rows = new PooledBuffer();
        _file.Decode(stream with { ObjectNumber = 0 }, rows);
        ReadRows(rows.Span, fields, isHybrid, dictionary);
        return true;
    }

    private void ReadRows(ReadOnlySpan<byte> rows, ReadOnlySpan<int> fields, bool isHybrid, PdfDictionary dictionary)
    {
        var rowLength = fields[0] + fields[1] + fields[2];
        var index = _file.Get(dictionary, "Index").AsArray;
        ReadOnlySpan<PdfValue> sections = index.Length >= 2 ? index : [PdfValue.Integer(0), PdfValue.Integer(_file.Get(dictionary, "Size").AsLong)];
        for (var section = 0; section + 1 < sections.Length; section += 2)
        {
            var first = sections[section].AsLong;
            var count = Math.Min(sections[section + 1].AsLong, rows.Length / rowLength);
            for (var item = 0; item < count; item++)
            {
                var entry = ReadRow(rows, fields);
                if (!isHybrid || entry.Kind != CrossReferenceKind.Free)
                {
                    // What the stream of a hybrid calls free may be in the table beside it.
                    Table.SetIfNone(first + item, entry);
                }

                rows = rows[rowLength..];
            }
        }
    }

    private CrossReferenceEntry ReadRow(ReadOnlySpan<byte> row, ReadOnlySpan<int> fields)
    {
        var type = fields[0] == 0 ? 1 : Field(row, fields[0]);
        var second = Field(row[fields[0]..], fields[1]);
        var third = Field(row[(fields[0] + fields[1])..], fields[2]);
        return type switch
        {
            1 => At(second),
            2 => CrossReferenceEntry.InStream((int)Math.Clamp(second, 0, int.MaxValue), (int)Math.Clamp(third, 0, int.MaxValue)),
            _ => CrossReferenceEntry.Free,
        };
    }

    /// <summary>A place beyond the file is kept as its end: an entry that leads nowhere, not none.</summary>
    private CrossReferenceEntry At(long offset) => CrossReferenceEntry.At((int)Math.Clamp(offset, 0, _bytes.Length));

    private static long Field(ReadOnlySpan<byte> bytes, int width)
    {
        var value = 0L;
        foreach (var part in bytes[..width])
        {
            value = (value << 8) | part;
        }

        return value;
    }
}
