namespace PerfTargetParse.Pdf.Files;

/// <summary>A page of the page tree, with what it inherits.</summary>
/// <param name="Dictionary">Its dictionary; empty where the page is lost.</param>
/// <param name="Resources">Its resources or those above it; null where there are none.</param>
/// <param name="MediaBox">The paper.</param>
/// <param name="CropBox">The part of it that is shown; all of it where the file does not say.</param>
/// <param name="Turn">Quarter turns clockwise from how the page is stored to how it is seen, 0 to 3.</param>
/// <param name="IsLost">Whether the tree names a page that is not in the file.</param>
internal sealed record PdfPageNode(PdfDictionary Dictionary, PdfDictionary? Resources, PdfBox MediaBox, PdfBox CropBox, int Turn, bool IsLost = false);
