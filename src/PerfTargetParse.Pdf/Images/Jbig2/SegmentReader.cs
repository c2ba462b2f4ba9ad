namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Reads segments one after the other, keeps what others refer to, and draws regions on the page.</summary>
internal sealed class SegmentReader(Jbig2Budget budget)
{
    private readonly Dictionary<uint, object> _results = [];
    private readonly List<string> _troubles = [];

    public Page? Page { get; private set; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<string> Troubles => _troubles;

    /// <summary>Reads the segments of a stream. Damage costs the segment in which it is, and those that need it.</summary>
    public void ReadAll(ReadOnlyMemory<byte> stream)
    {
        while (!stream.IsEmpty)
        {
            Segment? segment = null;
            try
            {
                segment = Segment.Read(ref stream);
                if (!segment.IsWhole)
                {
                    _troubles.Add("data end early");
                }

                Read(segment);
            }
            catch (Jbig2Fault fault)
            {
                _troubles.Add(segment is null ? fault.Message : $"segment {segment.Number}: {fault.Message}");
                if (segment is null)
                {
                    return;
                }
            }

            if (segment.Kind is SegmentKind.EndOfPage or SegmentKind.EndOfFile)
            {
                return;
            }
        }
    }

    private void Read(Segment segment)
    {
        var data = new SegmentData(segment.Data);
        switch (segment.Kind)
        {
            case SegmentKind.PageInformation:
                Page ??= Page.Read(data, budget);
                break;
            case SegmentKind.EndOfStripe:
                Page?.EndStripe(data.ReadUInt32());
                break;
            case SegmentKind.SymbolDictionary:
                _results[segment.Number] = SymbolDictionaryReader.Read(data, ReferredOf(segment), budget);
                break;
            case SegmentKind.PatternDictionary:
                _results[segment.Number] = PatternDictionary.Read(data, budget);
                break;
            case SegmentKind.CodeTable:
                _results[segment.Number] = CodeTable.ReadTable(data);
                break;
            case SegmentKind.KeptText or SegmentKind.Text or SegmentKind.LosslessText:
                ReadRegion(segment, data, (bitmap, _) => ReadText(data, ReferredOf(segment), bitmap));
                break;
            case SegmentKind.KeptHalftone or SegmentKind.Halftone or SegmentKind.LosslessHalftone:
                ReadRegion(segment, data, (bitmap, _) => HalftoneRegion.Read(data, ReferredOf(segment).Patterns, bitmap, budget));
                break;
            case SegmentKind.KeptGeneric or SegmentKind.Generic or SegmentKind.LosslessGeneric:
                ReadRegion(segment, data, (bitmap, _) => ReadGeneric(data, bitmap));
                break;
            case SegmentKind.KeptRefinement or SegmentKind.Refinement or SegmentKind.LosslessRefinement:
                ReadRegion(segment, data, (bitmap, place) => ReadRefinement(data, ReferredOf(segment).Region, bitmap, place));
                break;
            case SegmentKind.EndOfPage or SegmentKind.EndOfFile or SegmentKind.Profiles or SegmentKind.Extension:
                break;
            default:
                throw new Jbig2Fault($"type {(int)segment.Kind}");
        }
    }

    private Referred ReferredOf(Segment segment) =>
        new([.. segment.References.Select(number => _results.GetValueOrDefault(number)).OfType<object>()]);

    /// <summary>Reads a region and draws or keeps it; of a damaged one, what was read before.</summary>
    private void ReadRegion(Segment segment, SegmentData data, Action<Bitmap, RegionInformation> read)
    {
        var place = RegionInformation.Read(data);
        var bitmap = Bitmap.Create(place.Width, segment.Rows ?? place.Height, budget);
        try
        {
            read(bitmap, place);
        }
        finally
        {
            if (segment.Kind is SegmentKind.KeptText or SegmentKind.KeptHalftone or SegmentKind.KeptGeneric or SegmentKind.KeptRefinement)
            {
                _results[segment.Number] = bitmap;
            }
            else
            {
                Page?.Draw(bitmap, place);
            }
        }
    }

    private static void ReadGeneric(SegmentData data, Bitmap bitmap)
    {
        var flags = data.ReadByte();
        if ((flags & 1) != 0)
        {
            GenericRegion.ReadFacsimile(data.Rest.Span, bitmap, out _);
            return;
        }

        if ((flags & 0x10) != 0)
        {
            throw new Jbig2Fault("template of twelve movable pixels");
        }

        var number = (flags >> 1) & 3;
        var template = new GenericTemplate(number, data.ReadPlaces(GenericTemplate.MovableCount(number)));
        var rowsMayRepeat = (flags & 8) != 0;
        GenericRegion.Read(new ArithmeticDecoder(data.Rest), GenericRegion.NewContexts(template), template, bitmap, rowsMayRepeat);
    }

    private void ReadText(SegmentData data, Referred referred, Bitmap bitmap)
    {
        var flags = data.ReadUInt16();
        var hasPrefixCodes = (flags & 1) != 0;
        var codes = hasPrefixCodes ? TextCodes.Read(data.ReadUInt16(), referred.OwnTables) : null;
        var refinementTemplate = (flags >> 15) & 1;
        var isRefined = (flags & 2) != 0;
        var refinement = new RefinementRegion(refinementTemplate, isRefined && refinementTemplate == 0 ? data.ReadPlaces(2) : []);
        var region = TextRegion.FromFlags(flags, count: data.ReadUInt32());
        var symbols = referred.Symbols(budget);
        if ((flags & 0x200) != 0)
        {
            bitmap.Fill(1);
        }

        var contexts = refinement.NewContexts();
        TextCoder coder = codes is null
            ? new ArithmeticTextCoder(new ArithmeticDecoder(data.Rest), SymbolDictionaryReader.SymbolBits(symbols.Count), refinement, contexts, budget)
            : new PrefixTextCoder(data, codes, SymbolCodes.Read(data, symbols.Count), 0, refinement, contexts, budget);
        region.Read(coder, symbols, bitmap, budget);
    }

    private void ReadRefinement(SegmentData data, Bitmap? reference, Bitmap bitmap, RegionInformation place)
    {
        var flags = data.ReadByte();
        var template = flags & 1;
        var refinement = new RefinementRegion(template, template == 0 ? data.ReadPlaces(2) : []);

        // Without a region to refine it is the page that is refined (7.4.7.5).
        reference ??= Page?.Bitmap.Cut(place.Left, place.Top, bitmap.Width, bitmap.Height, budget) ?? throw new Jbig2Fault("nothing to refine");
        refinement.Read(new ArithmeticDecoder(data.Rest), refinement.NewContexts(), bitmap, reference, 0, 0, (flags & 2) != 0);
    }
}
