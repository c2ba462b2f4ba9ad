namespace PerfTargetParse.Pdf.Files;

/// <summary>What looking through a whole file finds, where its cross-reference is no use: every <c>n g obj</c>, every trailer.</summary>
internal sealed class FileScan
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly PdfFile _file;
    private readonly List<Header> _headers = [];

    private FileScan(PdfFile file, ReadOnlyMemory<byte> bytes)
    {
        _file = file;
        _bytes = bytes;
        Table = new CrossReferenceTable(file.Options.Limits.Objects);
    }

    /// <summary>The objects that stand in the file by themselves; of a number that comes twice the later.</summary>
    public CrossReferenceTable Table { get; }

    /// <summary>The same objects in the order of the file, also those replaced later.</summary>
    public List<ScannedObject> Objects { get; } = [];

    /// <summary>Trailers and the dictionaries of cross-reference streams, in the order of the file.</summary>
    public List<PdfDictionary> Trailers { get; } = [];

    /// <summary>Whether the file ends as it should.</summary>
    public bool HasEndMark => _bytes.Span.LastIndexOf("%%EOF"u8) >= 0;

    public static FileScan Run(PdfFile file, ReadOnlyMemory<byte> bytes)
    {
        var scan = new FileScan(file, bytes);
        scan.FindHeaders();
        scan.ReadObjects();
        return scan;
    }

    private void FindHeaders()
    {
        var data = _bytes.Span;
        var most = _file.Options.Limits.Objects;
        var position = 0;
        while (_headers.Count <= most)
        {
            var step = data[position..].IndexOf("obj"u8);
            if (step < 0)
            {
                return;
            }

            if (TryReadHeaderBefore(data, position + step, out var header))
            {
                _headers.Add(header);
                if ((_headers.Count & 0x3FF) == 0 && _file.MustStop())
                {
                    return;
                }
            }

            position += step + "obj".Length;
        }

        _file.Notices.Add(PdfNoticeKind.LimitReached, nameof(PdfLimits.Objects));
    }

    /// <summary>Reads the two numbers that stand before <c>obj</c>, backwards.</summary>
    private static bool TryReadHeaderBefore(ReadOnlySpan<byte> data, int position, out Header header)
    {
        var content = position + "obj".Length;
        header = default;
        if (!TryReadNumberBefore(data, ref position, out _) || !TryReadNumberBefore(data, ref position, out var number) || number == 0)
        {
            return false;
        }

        header = new Header(number, position, content);
        return true;
    }

    private static bool TryReadNumberBefore(ReadOnlySpan<byte> data, ref int position, out int number)
    {
        number = 0;
        var end = position;
        while (end > 0 && Characters.IsSpace(data[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < 10 && Characters.IsDigit(data[start - 1]))
        {
            start--;
        }

        if (end == position || start == end)
        {
            return false;
        }

        var value = 0L;
        foreach (var digit in data[start..end])
        {
            value = (value * 10) + (digit - '0');
        }

        number = (int)Math.Min(value, int.MaxValue);
        position = start;
        return true;
    }

    /// <summary>
    /// Looks at the dictionary of each stream, up to the next header, so that all of it is one way through the file. What stands inside a stream
    /// whose length is right is no object.
    /// </summary>
    private void ReadObjects()
    {
        var contents = new Dictionary<int, int>(_headers.Count);
        foreach (var header in _headers)
        {
            contents[header.Number] = header.Content;
        }

        var after = 0;
        for (var index = 0; index < _headers.Count; index++)
        {
            var header = _headers[index];
            if (header.Start >= after)
            {
                AddTrailers(after, header.Start);
                after = ReadObject(header, index + 1 < _headers.Count ? _headers[index + 1].Start : _bytes.Length, contents);
            }

            if ((index & 0x3FF) == 0x3FF && _file.MustStop())
            {
                return;
            }
        }

        AddTrailers(after, _bytes.Length);
    }

    /// <summary>Reads an object as far as the scan needs it.</summary>
    /// <returns>Where it ends as far as that is known.</returns>
    private int ReadObject(Header header, int end, Dictionary<int, int> contents)
    {
        var data = _bytes.Span[..end];
        var after = header.Content;
        var isObjectStream = false;
        if (data[after..].IndexOf("stream"u8) >= 0)
        {
            var parser = new ObjectParser(data, after, _file.Options.Limits.Nesting);
            if (parser.ReadValue().AsDictionary is { } dictionary && parser.FindStreamStart() is >= 0 and var start)
            {
                after = StreamEnd(dictionary, start, contents);
                var type = dictionary["Type"].AsName;
                isObjectStream = type == "ObjStm";
                if (type == "XRef")
                {
                    Trailers.Add(dictionary);
                }
            }
        }

        Objects.Add(new ScannedObject(header.Number, header.Start, isObjectStream));
        Table.Set(header.Number, CrossReferenceEntry.At(header.Start));
        return after;
    }

    private int StreamEnd(PdfDictionary dictionary, int start, Dictionary<int, int> contents)
    {
        var length = dictionary["Length"];
        if (length.ReferenceNumber > 0 && contents.TryGetValue(length.ReferenceNumber, out var content))
        {
            var lexer = new Lexer(_bytes.Span, content);
            length = lexer.Next() == TokenKind.Integer ? PdfValue.Integer(lexer.Integer) : PdfValue.Null;
        }

        return StreamBounds.IsEnd(_bytes.Span, start, length.AsLong) ? start + (int)length.AsLong : start;
    }

    private void AddTrailers(int from, int to)
    {
        var position = from;
        while (position < to)
        {
            var step = _bytes.Span[position..to].IndexOf("trailer"u8);
            if (step < 0)
            {
                return;
            }

            var parser = new ObjectParser(_bytes.Span[..to], position + step + "trailer".Length, _file.Options.Limits.Nesting);
            if (parser.ReadValue().AsDictionary is { } trailer)
            {
                Trailers.Add(trailer);
            }

            position = Math.Max(parser.Position, position + step + "trailer".Length);
        }
    }

    private readonly record struct Header(int Number, int Start, int Content);
}
