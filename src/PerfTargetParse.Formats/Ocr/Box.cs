namespace PerfTargetParse.Formats.Ocr;

/// <summary>A place on a page in points.</summary>
internal readonly record struct Box(double X0, double Y0, double X1, double Y1);
