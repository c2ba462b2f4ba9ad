namespace PerfTargetParse.Pdf.Content;

/// <summary>How a <see cref="PathPoint"/> is reached.</summary>
internal enum PathVerb : byte
{
    Move,
    Line,

    /// <summary>By a curve, of which only the end is kept: no rule is one.</summary>
    Curve,
}
