using System.Collections.Concurrent;

namespace PerfTargetParse.Pdf.Files;

/// <summary>Reads objects from where a cross-reference says they are, and says so where they are not.</summary>
internal sealed class ObjectReader
{
    /// <summary>What the parsing of objects may cost beyond the length of the file.</summary>
    private const long SpareParseBytes = 8 << 20;

    /// <summary>Set while this thread reads an object stream. Nothing that this takes may itself be compressed (7.5.7), so it cannot go round in circles.</summary>
    [ThreadStatic]
    private static bool _isInObjectStream;

    private readonly PdfFile _file;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly StreamBounds _bounds;
    private readonly ConcurrentDictionary<int, ObjectStream> _objectStreams = new();
    private long _parseAllowance;

    public ObjectReader(PdfFile file, ReadOnlyMemory<byte> bytes)
    {
        _file = file;
        _bytes = bytes;
        _bounds = new StreamBounds(bytes);
        _parseAllowance = (2L * bytes.Length) + SpareParseBytes;
    }

    /// <summary>Reads an object; false where the entry does not lead to it.</summary>
    public bool TryRead(int number, CrossReferenceEntry entry, out PdfValue value)
    {
        switch (entry.Kind)
        {
            case CrossReferenceKind.InFile:
                return TryReadAt(entry.Place, number, out value);
            case CrossReferenceKind.Compressed:
                return TryReadCompressed(number, entry, out value);
            default:
                value = default;
                return false;
        }
    }

    /// <summary>The stream at an offset, be its number what it may; null where there is none.</summary>
    public PdfStream? ReadStreamAt(int offset) => TryReadAt(offset, 0, out var value) ? value.AsStream : null;

    /// <summary>The object stream at an offset; null where it cannot be read.</summary>
    public ObjectStream? ReadObjectStreamAt(int offset, int number) =>
        ReadWithoutCompressed(() => TryReadAt(offset, number, out var value) ? value : PdfValue.Null);

    /// <summary>Forgets the object streams that were read by another cross-reference.</summary>
    public void Clear() => _objectStreams.Clear();

    /// <summary>Reads the object at an offset; false where there is none, or one of another number than is wanted (0: any).</summary>
    private bool TryReadAt(int offset, int wanted, out PdfValue value)
    {
        value = default;
        var parser = new ObjectParser(_bytes.Span, offset, _file.Options.Limits.Nesting, wanted > 0 ? _file.Security : null);
        if (!IsAllowed() || !parser.TryReadIndirect(wanted, out var found) || !TryAllow(found.End - offset))
        {
            return false;
        }

        NoticeDepth(parser.WasTooDeep);
        value = found.StreamStart < 0 ? found.Value
            : PdfValue.Stream(new PdfStream(found.Value.AsDictionary!, RawBytes(found), found.Number, found.Generation));
        return true;
    }

    private bool TryReadCompressed(int number, CrossReferenceEntry entry, out PdfValue value)
    {
        value = default;
        if (!IsAllowed() || FindObjectStream(entry.Place) is not { } stream || stream.Find(number, entry.Index) is not (>= 0 and var index))
        {
            return false;
        }

        value = stream.ReadAt(index, _file.Options.Limits.Nesting, out var length, out var wasTooDeep);
        NoticeDepth(wasTooDeep);
        return TryAllow(length);
    }

    private ObjectStream? FindObjectStream(int number)
    {
        if (_objectStreams.TryGetValue(number, out var known))
        {
            return known;
        }

        var read = _isInObjectStream ? null : ReadWithoutCompressed(() => _file.Load(number));
        return read is null ? null : _objectStreams.GetOrAdd(number, read);
    }

    private ObjectStream? ReadWithoutCompressed(Func<PdfValue> load)
    {
        var before = _isInObjectStream;
        _isInObjectStream = true;
        try
        {
            return load().AsStream is { } stream ? ReadObjectStream(stream) : null;
        }
        finally
        {
            _isInObjectStream = before;
        }
    }

    private ObjectStream? ReadObjectStream(PdfStream stream)
    {
        var first = _file.Get(stream.Dictionary, "First");
        var count = _file.Get(stream.Dictionary, "N");
        if (!first.IsNumber || !count.IsNumber)
        {
            return null;
        }

        var read = ObjectStream.Read(_file.Decode(stream), first.AsInteger, Math.Min(count.AsInteger, _file.Options.Limits.Objects));
        if (read.HasWrongStart)
        {
            _file.Notices.Add(PdfNoticeKind.Repaired, "where the objects of an object stream begin");
        }

        Interlocked.Add(ref _parseAllowance, 2L * read.Length);
        return read;
    }

    /// <summary>
    /// An object is parsed once, so all of them together are not longer than the file, unless they are made to overlap: then each byte could be
    /// read as often as there are objects.
    /// </summary>
    private bool TryAllow(int length)
    {
        Interlocked.Add(ref _parseAllowance, -length);
        return IsAllowed();
    }

    private bool IsAllowed()
    {
        if (Interlocked.Read(ref _parseAllowance) >= 0)
        {
            return true;
        }

        _file.Notices.Add(PdfNoticeKind.Repaired, "objects that overlap are left out");
        return false;
    }

    private void NoticeDepth(bool wasTooDeep)
    {
        if (wasTooDeep)
        {
            _file.Notices.Add(PdfNoticeKind.LimitReached, nameof(PdfLimits.Nesting));
        }
    }

    private ReadOnlyMemory<byte> RawBytes(IndirectObject found)
    {
        var start = found.StreamStart;
        var length = ReadLength(found.Value.AsDictionary!["Length"]);
        if (StreamBounds.IsEnd(_bytes.Span, start, length))
        {
            return _bytes.Slice(start, (int)length);
        }

        var repaired = _bounds.FindLength(start);
        if (repaired < 0)
        {
            _file.Notices.Add(PdfNoticeKind.Truncated, "a stream without an end");
            return _bytes[start..];
        }

        _file.Notices.Add(PdfNoticeKind.Repaired, "the length of a stream");
        return _bytes.Slice(start, repaired);
    }

    /// <summary>A length that stands elsewhere is read without <see cref="PdfFile.Load"/> where it can be, so that it may even mean its own stream.</summary>
    private long ReadLength(PdfValue length)
    {
        if (length.Kind != PdfKind.Reference)
        {
            return length.IsNumber ? length.AsLong : -1;
        }

        var number = length.ReferenceNumber;
        var entry = _file.Find(number);
        if (entry.Kind == CrossReferenceKind.Compressed)
        {
            return _file.Load(number) is { IsNumber: true } value ? value.AsLong : -1;
        }

        return TryReadIntegerAt(entry, number, out var read) || TryReadIntegerAt(_file.Repair.Table[number], number, out read) ? read : -1;
    }

    private bool TryReadIntegerAt(CrossReferenceEntry entry, int number, out long value)
    {
        value = 0;
        if (entry.Kind != CrossReferenceKind.InFile)
        {
            return false;
        }

        var parser = new ObjectParser(_bytes.Span, entry.Place, nesting: 1);
        if (!parser.TryReadHeader(out var found, out _) || found != number)
        {
            return false;
        }

        var read = parser.ReadValue();
        value = read.AsLong;
        return read.IsNumber;
    }
}
