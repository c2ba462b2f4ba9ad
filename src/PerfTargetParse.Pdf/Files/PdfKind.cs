namespace PerfTargetParse.Pdf.Files;

/// <summary>What a <see cref="PdfValue"/> is.</summary>
internal enum PdfKind : byte
{
    Null,
    Boolean,
    Integer,
    Real,
    Name,
    String,
    Array,
    Dictionary,
    Stream,
    Reference,
}
