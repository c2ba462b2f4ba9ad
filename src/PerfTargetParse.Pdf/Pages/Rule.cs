namespace PerfTargetParse.Pdf.Pages;

/// <summary>A straight line along the page's edges, as its middle line: either <c>X0 == X1</c> (upright) or <c>Y0 == Y1</c> (level).</summary>
/// <param name="X0">Left end in points from the left edge of the page.</param>
/// <param name="Y0">Upper end in points from the upper edge of the page.</param>
/// <param name="X1">Right end, not less than <paramref name="X0"/>.</param>
/// <param name="Y1">Lower end, not less than <paramref name="Y0"/>.</param>
/// <param name="Thickness">Thickness in points; 0 for the thinnest line and for edges.</param>
/// <param name="Source">What it was drawn as.</param>
public readonly record struct Rule(float X0, float Y0, float X1, float Y1, float Thickness, RuleSource Source)
{
    /// <summary>Whether it runs from left to right.</summary>
    public bool IsLevel => Y0 == Y1;

    /// <summary>Its length in points.</summary>
    public float Length => IsLevel ? X1 - X0 : Y1 - Y0;
}
