namespace PerfTargetParse.Formats.Ocr;

/// <summary>Dark pixels in one row.</summary>
/// <param name="Y">The row.</param>
/// <param name="X0">The first of them.</param>
/// <param name="X1">The one behind the last.</param>
internal readonly record struct RuleRun(int Y, int X0, int X1);
