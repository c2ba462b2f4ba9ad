namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>A stretch of a level or an upright line.</summary>
/// <param name="At">Where the line lies: from the top for level ones, from the left for upright ones.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Segment(float At, float From, float To)
{
    public float Length => To - From;
}
