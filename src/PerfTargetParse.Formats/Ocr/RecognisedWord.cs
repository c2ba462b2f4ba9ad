namespace PerfTargetParse.Formats.Ocr;

/// <summary>A word as tesseract gives it; places in pixels of its picture.</summary>
/// <param name="Picture">Index of the picture.</param>
/// <param name="Line">Number of the line: words of one line have the same.</param>
/// <param name="X0">Left edge.</param>
/// <param name="X1">Right edge.</param>
/// <param name="LineTop">Upper edge of the line.</param>
/// <param name="LineBottom">Lower edge of the line.</param>
/// <param name="Confidence">How sure tesseract is, from 0 to 100.</param>
/// <param name="Text">The word.</param>
internal readonly record struct RecognisedWord(int Picture, int Line, int X0, int X1, int LineTop, int LineBottom, double Confidence, string Text);
