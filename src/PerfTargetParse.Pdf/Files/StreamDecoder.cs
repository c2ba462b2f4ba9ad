using PerfTargetParse.Pdf.Files.Filters;

namespace PerfTargetParse.Pdf.Files;

/// <summary>Undoes the encryption and the filters of streams, within the limits of the file.</summary>
internal sealed class StreamDecoder
{
    /// <summary>Filters of one stream. Nobody needs more than three; each may blow up what the one before gave.</summary>
    private const int MostFilters = 8;

    private readonly PdfFile _file;
    private long _inflated;

    public StreamDecoder(PdfFile file) => _file = file;

    /// <summary>The first filter that is one of images; null where there is none.</summary>
    public StreamFilter? FindImageFilter(PdfStream stream) => ReadFilters(stream.Dictionary).Find(static filter => filter.IsOfImages);

    public ReadOnlyMemory<byte> Decode(PdfStream stream)
    {
        var filters = ReadFilters(stream.Dictionary);
        if (!filters.Exists(static filter => !filter.IsOfImages))
        {
            return Decrypt(stream, filters);
        }

        using var buffer = new PooledBuffer();
        Decode(stream, filters, buffer);
        return buffer.Span.ToArray();
    }

    public void Decode(PdfStream stream, PooledBuffer target) => Decode(stream, ReadFilters(stream.Dictionary), target);

    private void Decode(PdfStream stream, List<StreamFilter> filters, PooledBuffer target)
    {
        var data = Decrypt(stream, filters);
        PooledBuffer? before = null;
        try
        {
            var last = filters.FindIndex(static filter => filter.IsOfImages);
            last = last < 0 ? filters.Count : last;
            for (var index = 0; index < last; index++)
            {
                var output = index == last - 1 ? target : new PooledBuffer();
                var isKnown = Apply(filters[index], stream, data, output);
                before?.Dispose();
                before = index == last - 1 ? null : output;
                if (!isKnown)
                {
                    return;
                }

                data = output.Memory;
            }

            if (last == 0)
            {
                target.Add(data.Span);
            }
        }
        finally
        {
            before?.Dispose();
        }
    }

    private ReadOnlyMemory<byte> Decrypt(PdfStream stream, List<StreamFilter> filters)
    {
        if (_file.Security is not { } security || stream.ObjectNumber == 0)
        {
            filters.RemoveAll(static filter => filter.Name == "Crypt");
            return stream.Raw;
        }

        // A Crypt filter must come first (7.4.10); its name says how this very stream is encrypted.
        var crypt = filters.Find(static filter => filter.Name == "Crypt");
        filters.RemoveAll(static filter => filter.Name == "Crypt");
        var method = crypt is not null
            ? security.FindMethod(_file.Get(crypt.Parameters, "Name").AsName ?? "Identity")
            : security.MethodOf(_file.Get(stream.Dictionary, "Type").AsName);
        return security.Decrypt(stream.Raw, method, stream.ObjectNumber, stream.Generation);
    }

    /// <summary>Applies one filter; false where it is not known.</summary>
    private bool Apply(StreamFilter filter, PdfStream stream, ReadOnlyMemory<byte> data, PooledBuffer output)
    {
        var limits = _file.Options.Limits;
        var left = limits.InflatedBytes - Interlocked.Read(ref _inflated);
        var most = Math.Max(0, Math.Min(limits.StreamBytes, left));
        var start = output.Length;
        FilterOutcome outcome;
        switch (filter.Name)
        {
            case "FlateDecode":
                outcome = FlateFilter.Decode(data.Span, output, most);
                break;
            case "LZWDecode":
                outcome = LzwFilter.Decode(data.Span, output, most, Parameter(filter, "EarlyChange", 1) == 0 ? 0 : 1);
                break;
            case "ASCII85Decode":
                outcome = AsciiFilters.Decode85(data.Span, output, most);
                break;
            case "ASCIIHexDecode":
                outcome = AsciiFilters.DecodeHex(data.Span, output);
                break;
            case "RunLengthDecode":
                outcome = RunLengthFilter.Decode(data.Span, output, most);
                break;
            default:
                _file.Notices.Add(PdfNoticeKind.FilterUnsupported, Shorten(filter.Name));
                return false;
        }

        Interlocked.Add(ref _inflated, output.Length - start);
        if (outcome == FilterOutcome.TooLong)
        {
            _file.Notices.Add(PdfNoticeKind.LimitReached, left < limits.StreamBytes ? nameof(PdfLimits.InflatedBytes) : nameof(PdfLimits.StreamBytes));
        }
        else if (outcome == FilterOutcome.Damaged)
        {
            _file.Notices.Add(PdfNoticeKind.StreamDamaged, $"{filter.Name} of {Describe(stream)}");
        }

        if (filter.Name is "FlateDecode" or "LZWDecode")
        {
            UndoPrediction(filter, stream, output, start);
        }

        return true;
    }

    private void UndoPrediction(StreamFilter filter, PdfStream stream, PooledBuffer output, int start)
    {
        var predictor = new Predictor(
            Parameter(filter, "Predictor", 1), Parameter(filter, "Colors", 1), Parameter(filter, "BitsPerComponent", 8), Parameter(filter, "Columns", 1));
        if (!predictor.IsNone && !predictor.Undo(output, start))
        {
            _file.Notices.Add(PdfNoticeKind.StreamDamaged, $"predictor of {Describe(stream)}");
        }
    }

    private int Parameter(StreamFilter filter, string key, int otherwise)
    {
        var value = _file.Get(filter.Parameters, key);
        return value.IsNumber ? value.AsInteger : otherwise;
    }

    /// <summary>The filters in their order: a name or an array of names, beside it the parameters in the same way.</summary>
    private List<StreamFilter> ReadFilters(PdfDictionary dictionary)
    {
        var names = GetEither(dictionary, "Filter", "F");
        var parameters = GetEither(dictionary, "DecodeParms", "DP");
        var filters = new List<StreamFilter>(1);
        if (names.AsName is { } single)
        {
            var own = parameters.Kind == PdfKind.Array && parameters.AsArray.Length > 0 ? _file.Resolve(parameters.AsArray[0]) : parameters;
            filters.Add(new StreamFilter(StreamFilter.FullName(single), own.AsDictionary));
            return filters;
        }

        var items = names.AsArray;
        for (var index = 0; index < items.Length && index < MostFilters; index++)
        {
            var own = parameters.Kind == PdfKind.Array && index < parameters.AsArray.Length ? _file.Resolve(parameters.AsArray[index])
                : parameters.Kind == PdfKind.Dictionary && items.Length == 1 ? parameters : PdfValue.Null;
            if (_file.Resolve(items[index]).AsName is { } name)
            {
                filters.Add(new StreamFilter(StreamFilter.FullName(name), own.AsDictionary));
            }
        }

        return filters;
    }

    private PdfValue GetEither(PdfDictionary dictionary, string key, string abbreviation)
    {
        var value = _file.Get(dictionary, key);
        return value.IsNull ? _file.Get(dictionary, abbreviation) : value;
    }

    private static string Describe(PdfStream stream) => stream.ObjectNumber > 0 ? $"object {stream.ObjectNumber}" : "a stream without a number";

    private static string Shorten(string name) => name.Length <= 40 ? name : name[..40];
}
