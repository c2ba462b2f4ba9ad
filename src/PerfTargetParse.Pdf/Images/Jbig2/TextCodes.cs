namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>The code tables of a text region.</summary>
internal sealed record TextCodes
{
    /// <summary>Those of regions inside a symbol dictionary (ITU-T T.88, table 17).</summary>
    public static TextCodes OfDictionary { get; } = new()
    {
        FirstStep = StandardCodes.Table(6),
        Step = StandardCodes.Table(8),
        StripStep = StandardCodes.Table(11),
        GrowthX = StandardCodes.Table(15),
        GrowthY = StandardCodes.Table(15),
        ShiftX = StandardCodes.Table(15),
        ShiftY = StandardCodes.Table(15),
        RefinementSize = StandardCodes.Table(1),
    };

    public required CodeTable FirstStep { get; init; }

    public required CodeTable Step { get; init; }

    public required CodeTable StripStep { get; init; }

    public required CodeTable GrowthX { get; init; }

    public required CodeTable GrowthY { get; init; }

    public required CodeTable ShiftX { get; init; }

    public required CodeTable ShiftY { get; init; }

    public required CodeTable RefinementSize { get; init; }

    /// <summary>Takes the tables that the flags of a segment name (7.4.3.1.2); those of its own come from the segments that it refers to, in order.</summary>
    public static TextCodes Read(int flags, OwnTables own) => new()
    {
        FirstStep = own.Choose(flags & 3, 6, 7),
        Step = own.Choose((flags >> 2) & 3, 8, 9, 10),
        StripStep = own.Choose((flags >> 4) & 3, 11, 12, 13),
        GrowthX = own.Choose((flags >> 6) & 3, 14, 15),
        GrowthY = own.Choose((flags >> 8) & 3, 14, 15),
        ShiftX = own.Choose((flags >> 10) & 3, 14, 15),
        ShiftY = own.Choose((flags >> 12) & 3, 14, 15),
        RefinementSize = own.Choose(((flags >> 14) & 1) * 3, 1),
    };
}
