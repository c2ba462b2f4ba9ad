namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>What a token of a CMap is.</summary>
internal enum CMapTokenKind : byte
{
    End,
    Number,
    HexString,
    Name,
    ArrayBegin,
    ArrayEnd,
    Operator,
}
