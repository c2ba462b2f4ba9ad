namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Types of segments (ITU-T T.88, 7.3). Of a region there are three: kept for another segment, drawn, drawn without loss.</summary>
internal enum SegmentKind
{
    SymbolDictionary = 0,
    KeptText = 4,
    Text = 6,
    LosslessText = 7,
    PatternDictionary = 16,
    KeptHalftone = 20,
    Halftone = 22,
    LosslessHalftone = 23,
    KeptGeneric = 36,
    Generic = 38,
    LosslessGeneric = 39,
    KeptRefinement = 40,
    Refinement = 42,
    LosslessRefinement = 43,
    PageInformation = 48,
    EndOfPage = 49,
    EndOfStripe = 50,
    EndOfFile = 51,
    Profiles = 52,
    CodeTable = 53,
    Extension = 62,
}
