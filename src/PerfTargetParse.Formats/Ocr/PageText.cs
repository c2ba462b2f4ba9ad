using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Ocr;

/// <summary>What was recognised of a page.</summary>
/// <param name="Page">The page with the glyphs and lines of its picture.</param>
/// <param name="Words">How many words.</param>
/// <param name="MeanConfidence">How sure tesseract is of them, from 0 to 100.</param>
/// <param name="Unsure">Boxes of the words that it is not sure of, in points.</param>
internal sealed record PageText(PageContent Page, int Words, double MeanConfidence, IReadOnlyList<Box> Unsure);
