using System.Numerics;

namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Reads symbol dictionaries (ITU-T T.88, 6.5 and 7.4.2).</summary>
internal sealed class SymbolDictionaryReader
{
    private const int MostSymbols = 1 << 20;

    private readonly SegmentData _data;
    private readonly Jbig2Budget _budget;
    private readonly SymbolDictionaryFlags _flags;
    private readonly GenericTemplate _template;
    private readonly byte[] _genericContexts;
    private readonly RefinementRegion _refinement;
    private readonly byte[] _refinementContexts;
    private readonly uint _exported;
    private readonly int _symbolCount;
    private readonly List<Bitmap> _symbols;
    private readonly SymbolNumbers _numbers;

    private SymbolDictionaryReader(SegmentData data, Referred referred, Jbig2Budget budget)
    {
        _data = data;
        _budget = budget;
        _flags = new SymbolDictionaryFlags(data.ReadUInt16());
        var moved = _flags.HasPrefixCodes ? [] : data.ReadPlaces(GenericTemplate.MovableCount(_flags.Template));
        _template = new GenericTemplate(_flags.Template, moved);
        _refinement = new RefinementRegion(
            _flags.RefinementTemplate, _flags is { IsAggregate: true, RefinementTemplate: 0 } ? data.ReadPlaces(2) : []);
        _exported = data.ReadUInt32();
        var added = data.ReadUInt32();
        _symbols = referred.Symbols(budget);
        if (added > MostSymbols || _symbols.Count + added > MostSymbols)
        {
            throw new Jbig2Fault("limit");
        }

        _symbolCount = _symbols.Count + (int)added;
        var before = _flags.UsesContexts ? referred.LastDictionary : null;
        _genericContexts = Contexts(before?.GenericContexts, GenericRegion.NewContexts(_template));
        _refinementContexts = Contexts(before?.RefinementContexts, _refinement.NewContexts());
        var symbolBits = SymbolBits(_symbolCount);
        _numbers = _flags.HasPrefixCodes
            ? new PrefixSymbolNumbers(data, _flags, referred.OwnTables, Math.Max(symbolBits, 1), _refinement, _refinementContexts, budget)
            : new ArithmeticSymbolNumbers(data.Rest, symbolBits, _refinement, _refinementContexts, budget);
    }

    public static SymbolDictionary Read(SegmentData data, Referred referred, Jbig2Budget budget) =>
        new SymbolDictionaryReader(data, referred, budget).Read();

    /// <summary>Bits of a symbol's number.</summary>
    public static int SymbolBits(int count) => count <= 1 ? 0 : BitOperations.Log2((uint)count - 1) + 1;

    private SymbolDictionary Read()
    {
        var height = 0L;
        while (_symbols.Count < _symbolCount)
        {
            height += _numbers.ReadHeightStep();
            ReadHeightClass(height);
        }

        var exported = ReadExported();
        return _flags.KeepsContexts
            ? new SymbolDictionary(exported, _genericContexts, _refinementContexts)
            : new SymbolDictionary(exported, null, null);
    }

    /// <summary>Reads the symbols of one height (6.5.5, step 4c).</summary>
    private void ReadHeightClass(long height)
    {
        var widths = new List<long>();
        var width = 0L;
        _budget.Take(Jbig2Budget.StepsOfANumber);
        while (_numbers.ReadWidthStep() is { } step)
        {
            width += step;
            if (_symbols.Count + widths.Count >= _symbolCount)
            {
                throw new Jbig2Fault("more symbols than announced");
            }

            if (_flags is { HasPrefixCodes: true, IsAggregate: false })
            {
                widths.Add(width);
                continue;
            }

            var symbol = Bitmap.Create(width, height, _budget);
            ReadSymbol(symbol);
            _symbols.Add(symbol);
        }

        if (_flags is { HasPrefixCodes: true, IsAggregate: false })
        {
            ReadCollective(widths, height);
        }
    }

    private void ReadSymbol(Bitmap symbol)
    {
        if (!_flags.IsAggregate)
        {
            GenericRegion.Read(_numbers.Decoder, _genericContexts, _template, symbol);
            return;
        }

        var count = _numbers.ReadInstanceCount();
        if (count == 1)
        {
            _numbers.ReadRefinedInto(symbol, _symbols);
        }
        else
        {
            var region = new TextRegion { Count = (uint)Math.Max(count, 0), IsRefined = true };
            region.Read(_numbers.Text, _symbols, symbol, _budget);
        }
    }

    /// <summary>Reads the symbols of a height as one bitmap side by side (6.5.9).</summary>
    private void ReadCollective(List<long> widths, long height)
    {
        var total = widths.Sum();
        var size = _numbers.ReadBitmapSize();
        var bitmap = Bitmap.Create(total, height, _budget);
        if (size == 0)
        {
            bitmap.Unpack(_data.TakeBytes((total + 7) / 8 * height).Span);
        }
        else
        {
            GenericRegion.ReadFacsimile(_data.TakeBytes(size).Span, bitmap, out _);
        }

        var left = 0L;
        foreach (var width in widths)
        {
            _symbols.Add(bitmap.Cut(left, 0, width, height, _budget));
            left += width;
        }
    }

    /// <summary>Reads which symbols others may use, as runs of those that may not and those that may (6.5.10).</summary>
    private List<Bitmap> ReadExported()
    {
        var exported = new List<Bitmap>();
        var isExported = false;
        var emptyRuns = 0;
        for (var index = 0; index < _symbolCount; isExported = !isExported)
        {
            var run = _numbers.ReadExportRun();
            emptyRuns = run == 0 ? emptyRuns + 1 : 0;
            if (run < 0 || run > _symbolCount - index || emptyRuns > 4)
            {
                throw new Jbig2Fault("exported symbols");
            }

            if (isExported)
            {
                exported.AddRange(_symbols.GetRange(index, run));
            }

            index += run;
        }

        return exported.Count == _exported ? exported : throw new Jbig2Fault("exported symbols");
    }

    private static byte[] Contexts(byte[]? kept, byte[] fresh) => kept is not null && kept.Length == fresh.Length ? [.. kept] : fresh;
}
