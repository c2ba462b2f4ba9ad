namespace PerfTargetParse.Formats.Ofd;

/// <summary>How objects are drawn that do not say it themselves (GB/T 33190-2016, 8.2); null is what nobody says.</summary>
/// <param name="LineWidth">Width of lines in millimetres.</param>
/// <param name="IsStrokeSeen">Whether lines have a colour that shows on paper.</param>
/// <param name="IsFillSeen">Whether areas and characters have one.</param>
internal readonly record struct OfdPaint(double? LineWidth, bool? IsStrokeSeen, bool? IsFillSeen)
{
    /// <summary>What a node says itself, and the rest as here.</summary>
    public OfdPaint With(OfdNode node) => new(
        node["LineWidth"] is null ? LineWidth : node.Number("LineWidth", 0),
        IsSeen(node.Child("StrokeColor")) ?? IsStrokeSeen,
        IsSeen(node.Child("FillColor")) ?? IsFillSeen);

    /// <summary>What is said here, and the rest as there.</summary>
    public OfdPaint Over(in OfdPaint other) => new(LineWidth ?? other.LineWidth, IsStrokeSeen ?? other.IsStrokeSeen, IsFillSeen ?? other.IsFillSeen);

    /// <summary>White and clear are not seen: one or three parts of light at their highest, four of ink at their lowest.</summary>
    private static bool? IsSeen(OfdNode? color)
    {
        if (color is null)
        {
            return null;
        }

        var parts = OfdNode.Numbers(color["Value"]);
        var isWhite = parts.Length is 1 or 3 ? parts.All(part => part >= 255) : parts.Length == 4 && parts.All(part => part == 0);
        return !isWhite && color.Number("Alpha", 255) > 0;
    }
}
