using System.Collections.Concurrent;
using PerfTargetParse.Pdf.Files.Security;

namespace PerfTargetParse.Pdf.Files;

/// <summary>The objects of a file, each read when it is asked for. May be used on several threads.</summary>
/// <remarks>
/// An object that is not where the cross-reference says is taken from a scan of the whole file, made once; which of the two an object comes from
/// does not depend on what was read before it.
/// </remarks>
internal sealed class PdfFile
{
    private const int MostReferences = 32;

    /// <summary>Set while this thread reads an object stream. Nothing that takes may itself be compressed (7.5.7), so there is no way round in circles.</summary>
    [ThreadStatic]
    private static bool s_isInObjectStream;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly ConcurrentDictionary<int, PdfValue> _objects = new();
    private readonly ConcurrentDictionary<int, ObjectStream> _objectStreams = new();
    private readonly StreamDecoder _decoder;
    private readonly StreamBounds _bounds;
    private readonly FileRepair _repair;
    private CrossReferenceTable _table;
    private long _parseAllowance;

    private PdfFile(ReadOnlyMemory<byte> bytes, PdfOptions options, PdfNotices notices)
    {
        _bytes = bytes;
        Options = options;
        Notices = notices;
        _decoder = new StreamDecoder(this);
        _bounds = new StreamBounds(bytes);
        _repair = new FileRepair(this, bytes);
        _table = new CrossReferenceTable(0);
        _parseAllowance = (2L * bytes.Length) + (8 << 20);
    }

    public PdfOptions Options { get; }

    public PdfNotices Notices { get; }

    public PdfDictionary Trailer { get; private set; } = new();

    /// <summary>Null where the file is not encrypted.</summary>
    public SecurityHandler? Security { get; private set; }

    /// <summary>Opens a file; null where that cannot be done.</summary>
    public static PdfFile? Open(ReadOnlyMemory<byte> bytes, PdfOptions options, PdfNotices notices, out PdfOpenFailure? failure)
    {
        var header = FindHeader(bytes.Span);
        var file = new PdfFile(header > 0 ? bytes[header..] : bytes, options, notices);
        if (header > 0)
        {
            notices.Add(PdfNoticeKind.Repaired, "bytes before the header");
        }

        failure = null;
        if (file.TryOpenByTable(out failure) || (failure is null && file.TryOpenByScan(header >= 0, out failure)))
        {
            return file;
        }

        return null;
    }

    /// <summary>The value itself, or what a reference means; a loop of references is null.</summary>
    public PdfValue Resolve(PdfValue value)
    {
        for (var count = 0; value.Kind == PdfKind.Reference; count++)
        {
            if (count == MostReferences)
            {
                return PdfValue.Null;
            }

            value = Load(value.ReferenceNumber);
        }

        return value;
    }

    /// <summary>An entry of a dictionary, resolved.</summary>
    public PdfValue Get(PdfDictionary? dictionary, string key) => dictionary is null ? PdfValue.Null : Resolve(dictionary[key]);

    /// <summary>
    /// The bytes of a stream after decryption and all its filters; after a filter of images (DCT, JPX, CCITT, JBIG2) the bytes before it.
    /// What a damaged stream gives before the error counts. Never more than the limit allows.
    /// </summary>
    public ReadOnlyMemory<byte> Decode(PdfStream stream) => _decoder.Decode(stream);

    /// <summary>The same, added to a buffer.</summary>
    public void Decode(PdfStream stream, PooledBuffer target) => _decoder.Decode(stream, target);

    /// <summary>The filter of images that <see cref="Decode(PdfStream)"/> leaves in place, with its parameters; null where there is none.</summary>
    public StreamFilter? FindImageFilter(PdfStream stream) => _decoder.FindImageFilter(stream);

    /// <summary>Whether reading is to end.</summary>
    public bool MustStop() => Options.MustStop();

    /// <summary>An object by its number; null where there is none.</summary>
    public PdfValue Load(int number)
    {
        if (_objects.TryGetValue(number, out var known))
        {
            return known;
        }

        var value = Read(number);
        return value.IsNull ? value : _objects.GetOrAdd(number, value);
    }

    /// <summary>Whether the cross-reference says that there is no such object.</summary>
    public bool IsFree(int number) => _table[number].Kind == CrossReferenceKind.Free;

    /// <summary>Numbers of all dictionaries of a type, ascending. Reads the whole file.</summary>
    public List<int> FindByType(string type)
    {
        var found = new List<int>();
        var highest = Math.Max(_table.HighestNumber, _repair.Table.HighestNumber);
        for (var number = 1; number <= highest; number++)
        {
            if (Get(Load(number).AsDictionary, "Type").AsName == type)
            {
                found.Add(number);
            }

            if ((number & 0xFF) == 0 && MustStop())
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The stream at an offset; null where there is none.</summary>
    public PdfStream? ReadStreamAt(int offset) => TryReadAt(offset, 0, out var value) ? value.AsStream : null;

    /// <summary>The object stream that a scan came across; null where it cannot be read.</summary>
    public ObjectStream? ReadScannedStreamAt(ScannedObject item) =>
        TryReadAt(item.Offset, item.Number, out var value) && value.AsStream is { } stream ? ReadObjectStream(stream) : null;

    private ObjectStream? ReadObjectStream(PdfStream stream)
    {
        if (s_isInObjectStream)
        {
            return null;
        }

        s_isInObjectStream = true;
        try
        {
            var first = Get(stream.Dictionary, "First");
            var count = Get(stream.Dictionary, "N");
            if (!first.IsNumber || !count.IsNumber)
            {
                return null;
            }

            var read = ObjectStream.Read(Decode(stream), first.AsInteger, Math.Min(count.AsInteger, Options.Limits.Objects));
            Interlocked.Add(ref _parseAllowance, 2L * read.Length);
            return read;
        }
        finally
        {
            s_isInObjectStream = false;
        }
    }

    private static int FindHeader(ReadOnlySpan<byte> data)
    {
        const int Usual = 1_024;
        var header = data[..Math.Min(data.Length, Usual)].IndexOf("%PDF-"u8);
        return header >= 0 ? header : data.IndexOf("%PDF-"u8);
    }

    private bool TryOpenByTable(out PdfOpenFailure? failure)
    {
        failure = null;
        var reader = new CrossReferenceReader(this, _bytes);
        _table = reader.Table;
        var isWhole = reader.Read();
        if (reader.Table.WasTooLarge)
        {
            Notices.Add(PdfNoticeKind.LimitReached, nameof(PdfLimits.Objects));
        }

        if (reader.Trailer is null || reader.Trailer["Root"].IsNull)
        {
            return false;
        }

        Trailer = reader.Trailer;
        if (!isWhole)
        {
            Notices.Add(PdfNoticeKind.Repaired, "a section of the cross-reference");
        }

        return TryUnlock(out failure) && Get(Trailer, "Root").Kind == PdfKind.Dictionary;
    }

    private bool TryOpenByScan(bool hasHeader, out PdfOpenFailure? failure)
    {
        failure = null;
        _objects.Clear();
        _objectStreams.Clear();
        Security = null;
        _table = _repair.Scan.Table;
        Trailer = _repair.MakeTrailer();
        if (_repair.Scan.Objects.Count == 0)
        {
            failure = hasHeader ? PdfOpenFailure.NoPages : PdfOpenFailure.NotPdf;
            return false;
        }

        Notices.Add(PdfNoticeKind.CrossReferenceRebuilt, "the whole file was looked through");
        if (!TryUnlock(out failure))
        {
            return false;
        }

        _table = _repair.Table;
        if (Get(Trailer, "Root").Kind != PdfKind.Dictionary)
        {
            Trailer = _repair.MakeTrailerOf(FindByType("Catalog"));
        }

        return true;
    }

    /// <summary>Sets up decryption; false where the file is encrypted and cannot be read.</summary>
    private bool TryUnlock(out PdfOpenFailure? failure)
    {
        failure = null;
        if (Trailer["Encrypt"].IsNull || Get(Trailer, "Encrypt").AsDictionary is not { } encrypt)
        {
            return true;
        }

        Security = SecurityReader.Read(this, encrypt, out failure);
        return Security is not null;
    }

    private PdfValue Read(int number)
    {
        var entry = _table[number];
        if (entry.Kind == CrossReferenceKind.Free)
        {
            return PdfValue.Null;
        }

        if (TryRead(number, entry, out var value))
        {
            return value;
        }

        var scanned = _repair.Find(number);
        if (scanned == entry || !TryRead(number, scanned, out value))
        {
            return PdfValue.Null;
        }

        Notices.Add(PdfNoticeKind.CrossReferenceRebuilt, "objects that were not where the table says");
        return value;
    }

    private bool TryRead(int number, CrossReferenceEntry entry, out PdfValue value)
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

    private bool TryReadCompressed(int number, CrossReferenceEntry entry, out PdfValue value)
    {
        value = default;
        if (FindObjectStream(entry.Place) is not { } stream || stream.Find(number, entry.Index) is not (>= 0 and var index))
        {
            return false;
        }

        value = stream.ReadAt(index, Options.Limits.Nesting, out var length);
        return TryAllow(length);
    }

    private ObjectStream? FindObjectStream(int number)
    {
        if (_objectStreams.TryGetValue(number, out var known))
        {
            return known;
        }

        var read = !s_isInObjectStream && Load(number).AsStream is { } stream ? ReadObjectStream(stream) : null;
        return read is null ? null : _objectStreams.GetOrAdd(number, read);
    }

    /// <summary>Reads the object at an offset; false where there is none, or one of another number than is wanted (0: any).</summary>
    private bool TryReadAt(int offset, int wanted, out PdfValue value)
    {
        value = default;
        var parser = new ObjectParser(_bytes.Span, offset, Options.Limits.Nesting, wanted > 0 ? Security : null);
        if (!parser.TryReadIndirect(wanted, out var found))
        {
            return false;
        }

        if (parser.WasTooDeep)
        {
            Notices.Add(PdfNoticeKind.LimitReached, nameof(PdfLimits.Nesting));
        }

        if (!TryAllow(found.End - offset))
        {
            return false;
        }

        value = found.StreamStart < 0 ? found.Value
            : PdfValue.Stream(new PdfStream(found.Value.AsDictionary!, RawBytes(found), found.Number, found.Generation));
        return true;
    }

    /// <summary>
    /// An object is parsed once, so all of them together are not longer than the file, unless they are made to overlap: then each byte could be
    /// read as often as there are objects.
    /// </summary>
    private bool TryAllow(int length)
    {
        if (Interlocked.Add(ref _parseAllowance, -length) >= 0)
        {
            return true;
        }

        Notices.Add(PdfNoticeKind.Repaired, "objects that overlap are left out");
        return false;
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
        Notices.Add(repaired < 0 ? PdfNoticeKind.Truncated : PdfNoticeKind.Repaired, repaired < 0 ? "a stream without an end" : "the length of a stream");
        return repaired < 0 ? _bytes[start..] : _bytes.Slice(start, repaired);
    }

    /// <summary>A length that stands elsewhere is read without <see cref="Load"/> where it can be, so that it may even mean its own stream.</summary>
    private long ReadLength(PdfValue length)
    {
        if (length.Kind != PdfKind.Reference)
        {
            return length.IsNumber ? length.AsLong : -1;
        }

        var number = length.ReferenceNumber;
        var entry = _table[number];
        if (entry.Kind == CrossReferenceKind.Compressed)
        {
            return Load(number) is { IsNumber: true } value ? value.AsLong : -1;
        }

        return TryReadIntegerAt(entry, number, out var read) || TryReadIntegerAt(_repair.Find(number), number, out read) ? read : -1;
    }

    private bool TryReadIntegerAt(CrossReferenceEntry entry, int number, out long value)
    {
        value = 0;
        if (entry.Kind != CrossReferenceKind.InFile)
        {
            return false;
        }

        var parser = new ObjectParser(_bytes.Span, entry.Place, 1);
        if (!parser.TryReadHeader(out var found, out _) || found != number)
        {
            return false;
        }

        var read = parser.ReadValue();
        value = read.AsLong;
        return read.IsNumber;
    }
}
