namespace PerfTargetParse.Formats.Ocr;

/// <summary>How tesseract looks for text in a picture, by its own numbers.</summary>
internal enum Segmentation
{
    /// <summary>One block of lines, as in a cell.</summary>
    Block = 6,

    /// <summary>Text anywhere.</summary>
    Sparse = 11,
}
