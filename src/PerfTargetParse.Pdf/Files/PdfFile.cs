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

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly ConcurrentDictionary<int, PdfValue> _objects = new();
    private readonly ObjectReader _reader;
    private readonly StreamDecoder _decoder;
    private CrossReferenceTable _table = new(0);
    private bool _isScanned;

    private PdfFile(ReadOnlyMemory<byte> bytes, PdfOptions options, PdfNotices notices)
    {
        _bytes = bytes;
        Options = options;
        Notices = notices;
        _reader = new ObjectReader(this, bytes);
        _decoder = new StreamDecoder(this);
        Repair = new FileRepair(this, _reader, bytes);
    }

    public PdfOptions Options { get; }

    public PdfNotices Notices { get; }

    public PdfDictionary Trailer { get; private set; } = new();

    /// <summary>Null where the file is not encrypted.</summary>
    public SecurityHandler? Security { get; private set; }

    public FileRepair Repair { get; }

    /// <summary>Opens a file; null where that cannot be done.</summary>
    public static PdfFile? Open(ReadOnlyMemory<byte> bytes, PdfOptions options, PdfNotices notices, out PdfOpenFailure? failure)
    {
        var header = FindHeader(bytes.Span);
        var file = new PdfFile(header > 0 ? bytes[header..] : bytes, options, notices);
        if (header > 0)
        {
            notices.Add(PdfNoticeKind.Repaired, "bytes before the header");
        }

        if (file.TryOpenByTable(out failure) || (failure is null && file.TryOpenByScan(out failure)))
        {
            return file;
        }

        failure ??= header < 0 ? PdfOpenFailure.NotPdf : PdfOpenFailure.NoPages;
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

    /// <summary>What the cross-reference says of an object.</summary>
    public CrossReferenceEntry Find(int number) => _table[number];

    /// <summary>Numbers of all dictionaries of a type, ascending. Reads the whole file.</summary>
    public List<int> FindByType(string type)
    {
        var found = new List<int>();
        var highest = Math.Max(_table.HighestNumber, Repair.Table.HighestNumber);
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

    /// <summary>Opens the file anew by what looking through it finds; false where that has been done already or helps nothing.</summary>
    public bool TryReopenByScan() => !_isScanned && TryOpenByScan(out _);

    private static int FindHeader(ReadOnlySpan<byte> data)
    {
        const int Usual = 1_024;
        var header = data[..Math.Min(data.Length, Usual)].IndexOf("%PDF-"u8);
        return header >= 0 ? header : data.IndexOf("%PDF-"u8);
    }

    private bool TryOpenByTable(out PdfOpenFailure? failure)
    {
        failure = null;
        var reader = new CrossReferenceReader(this, _reader, _bytes);
        _table = reader.Table;
        var isWhole = reader.Read();
        if (reader.Table.WasTooLarge)
        {
            Notices.Add(PdfNoticeKind.LimitReached, nameof(PdfLimits.Objects));
        }

        Trailer = reader.Trailer;
        if (Trailer["Root"].IsNull || !TryUnlock(out failure) || Get(Trailer, "Root").Kind != PdfKind.Dictionary)
        {
            return false;
        }

        if (!isWhole)
        {
            Notices.Add(PdfNoticeKind.Repaired, "an older section of the cross-reference is missing");
        }

        if (reader.HasObjectsAfterEnd)
        {
            Notices.Add(PdfNoticeKind.Truncated, "an update at the end of the file has no cross-reference");
        }

        return true;
    }

    private bool TryOpenByScan(out PdfOpenFailure? failure)
    {
        failure = null;
        _isScanned = true;
        _objects.Clear();
        _reader.Clear();
        Security = null;
        _table = Repair.Scan.Table;
        Trailer = Repair.MakeTrailer();
        if (Repair.Scan.Objects.Count == 0)
        {
            return false;
        }

        Notices.Add(PdfNoticeKind.CrossReferenceRebuilt, "the whole file was looked through");
        if (!Repair.Scan.HasEndMark)
        {
            Notices.Add(PdfNoticeKind.Truncated, "the file has no end mark");
        }

        if (!TryUnlock(out failure))
        {
            return false;
        }

        _table = Repair.Table;
        if (Get(Trailer, "Root").Kind != PdfKind.Dictionary)
        {
            Trailer = Repair.MakeTrailer(FindByType("Catalog"));
        }

        return true;
    }

    /// <summary>Sets up decryption; false where the file is encrypted and cannot be read.</summary>
    private bool TryUnlock(out PdfOpenFailure? failure)
    {
        failure = null;
        if (Get(Trailer, "Encrypt").AsDictionary is not { } encrypt)
        {
            return true;
        }

        Security = SecurityReader.Read(this, encrypt, out failure);
        Repair.Forget();
        return Security is not null;
    }

    private PdfValue Read(int number)
    {
        var entry = _table[number];
        if (entry.Kind == CrossReferenceKind.Free)
        {
            return PdfValue.Null;
        }

        if (_reader.TryRead(number, entry, out var value))
        {
            return value;
        }

        var scanned = Repair.Table[number];
        if (scanned == entry || !_reader.TryRead(number, scanned, out value))
        {
            return PdfValue.Null;
        }

        Notices.Add(PdfNoticeKind.CrossReferenceRebuilt, "objects that were not where the table says");
        return value;
    }
}
