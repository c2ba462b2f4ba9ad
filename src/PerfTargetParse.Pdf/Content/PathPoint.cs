namespace PerfTargetParse.Pdf.Content;

/// <summary>A point of a path on the page as it is seen.</summary>
internal readonly record struct PathPoint(double X, double Y, PathVerb Verb);
