namespace PerfTargetParse.Pdf;

/// <summary>A repair, a damage, a limit.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="PageNumber">The page, 1-based; null where it is about the file.</param>
/// <param name="Detail">What exactly, in few words for a person: the object, the filter, the font.</param>
public sealed record PdfNotice(PdfNoticeKind Kind, int? PageNumber, string Detail);
