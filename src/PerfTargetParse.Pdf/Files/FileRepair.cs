namespace PerfTargetParse.Pdf.Files;

/// <summary>The scan of a file, made once and only when something is not where it should be.</summary>
internal sealed class FileRepair
{
    private readonly Lock _lock = new();
    private readonly PdfFile _file;
    private readonly ObjectReader _reader;
    private readonly ReadOnlyMemory<byte> _bytes;
    private FileScan? _scan;
    private CrossReferenceTable? _table;

    public FileRepair(PdfFile file, ObjectReader reader, ReadOnlyMemory<byte> bytes)
    {
        _file = file;
        _reader = reader;
        _bytes = bytes;
    }

    public FileScan Scan
    {
        get
        {
            lock (_lock)
            {
                return _scan ??= FileScan.Run(_file, _bytes);
            }
        }
    }

    /// <summary>
    /// Where everything is by the scan, what is in object streams included. While this very table is made, what stands in the file by itself:
    /// nothing else may be needed for that.
    /// </summary>
    public CrossReferenceTable Table
    {
        get
        {
            lock (_lock)
            {
                if (_table is null)
                {
                    _table = Scan.Table;
                    _table = AddObjectStreams();
                }

                return _table;
            }
        }
    }

    /// <summary>Forgets what object streams gave: before the file's key was known, that was nothing.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _table = null;
        }
    }

    /// <summary>A trailer of all that were found, of which the last counts most; only the entries that opening needs.</summary>
    /// <param name="catalogs">Catalogs in the order of the file, where no trailer leads to one.</param>
    public PdfDictionary MakeTrailer(IReadOnlyList<int>? catalogs = null)
    {
        var made = new PdfDictionary();
        if (catalogs is [.., var last])
        {
            made.Add("Root", PdfValue.Reference(last));
        }

        foreach (var key in (ReadOnlySpan<string>)["Root", "Encrypt", "ID"])
        {
            var value = Scan.Trailers.FindLast(trailer => IsPresent(trailer[key]))?[key] ?? PdfValue.Null;
            if (!value.IsNull)
            {
                made.Add(key, value);
            }
        }

        return made;
    }

    /// <summary>Of a file with object streams the root may well be in one, which is not known yet.</summary>
    private bool IsPresent(PdfValue value) =>
        !value.IsNull && (value.Kind != PdfKind.Reference || Scan.Table[value.ReferenceNumber].Kind != CrossReferenceKind.None || Scan.Objects.Exists(static item => item.IsObjectStream));

    private CrossReferenceTable AddObjectStreams()
    {
        var table = new CrossReferenceTable(_file.Options.Limits.Objects);
        foreach (var item in Scan.Objects)
        {
            table.Set(item.Number, CrossReferenceEntry.At(item.Offset));
            if (!item.IsObjectStream || _file.MustStop() || _reader.ReadObjectStreamAt(item.Offset, item.Number) is not { } stream)
            {
                continue;
            }

            for (var index = 0; index < stream.Count; index++)
            {
                table.Set(stream.NumberOf(index), CrossReferenceEntry.InStream(item.Number, index));
            }
        }

        return table;
    }
}
