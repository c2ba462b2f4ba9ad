using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <summary>A colour, as far as it matters here: whether it can be seen on white paper.</summary>
/// <param name="Model">How its components are to be understood.</param>
/// <param name="IsWhite">Whether it is white.</param>
internal readonly record struct Paint(ColorModel Model, bool IsWhite)
{
    /// <summary>Components as near to the end of the scale as this are at it: what a screen shows is the same.</summary>
    private const double Tolerance = 0.005;

    /// <summary>The colour a page begins with.</summary>
    public static Paint Black => default;

    public static Paint Of(ColorModel model, ReadOnlySpan<PdfValue> components)
    {
        var isWhite = model != ColorModel.Other && !components.IsEmpty;
        foreach (var component in components)
        {
            isWhite &= component.IsNumber && (model == ColorModel.Light ? component.AsNumber >= 1 - Tolerance : component.AsNumber <= Tolerance);
        }

        return new(model, isWhite);
    }
}
