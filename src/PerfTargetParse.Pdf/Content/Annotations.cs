using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Draws what annotations show on a page: the values of form fields, and texts that were put on it afterwards (ISO 32000-2, 12.5).</summary>
internal static class Annotations
{
    private const int Hidden = 1 << 1;
    private const int NoView = 1 << 5;

    public static void Paint(DocumentContent document, PdfPageNode page, ContentInterpreter interpreter, Resources resources, in GraphicsState state)
    {
        var file = document.File;
        foreach (var item in file.Get(page.Dictionary, "Annots").AsArray)
        {
            if (file.MustStop())
            {
                return;
            }

            if (file.Resolve(item).AsDictionary is { } annotation && IsShown(document, annotation))
            {
                var glyphs = interpreter.GlyphCount;
                var rectangle = RectangleOf(file, annotation);
                if (FindAppearance(file, annotation) is { } appearance)
                {
                    interpreter.PaintForm(appearance, Place(interpreter, rectangle, appearance), resources, state);
                }

                if (glyphs == interpreter.GlyphCount && rectangle is { } place && file.Get(annotation, "Subtype").AsName == "Widget")
                {
                    interpreter.PaintValue(annotation, place, state);
                }
            }
        }
    }

    /// <summary>Whether it is part of what the page says. Links, notes that pop up, marks over the text and attachments are not.</summary>
    private static bool IsShown(DocumentContent document, PdfDictionary annotation)
    {
        var file = document.File;
        return file.Get(annotation, "Subtype").AsName is "Widget" or "FreeText" or "Stamp" or "Watermark" or "Line" or "Square" or "Circle" or "Polygon" or "PolyLine"
            && (file.Get(annotation, "F").AsInteger & (Hidden | NoView)) == 0
            && !document.Layers.IsHidden(annotation["OC"]);
    }

    /// <summary>The normal appearance; of one that has several states, the one it is in.</summary>
    private static PdfStream? FindAppearance(PdfFile file, PdfDictionary annotation)
    {
        var normal = file.Get(file.Get(annotation, "AP").AsDictionary, "N");
        if (normal.AsStream is { } only)
        {
            return only;
        }

        var state = file.Get(annotation, "AS").AsName ?? file.Get(annotation, "V").AsName ?? "Off";
        return file.Get(normal.AsDictionary, state).AsStream;
    }

    private static Box? RectangleOf(PdfFile file, PdfDictionary annotation)
    {
        Span<double> sides = stackalloc double[4];
        return Operands.TryNumbers(file.Get(annotation, "Rect").AsArray, sides) ? Box.Between(sides[0], sides[1], sides[2], sides[3]) : null;
    }

    /// <summary>What brings the appearance's box, turned by its own matrix, into the annotation's rectangle (ISO 32000-2, 12.5.5).</summary>
    private static Matrix Place(ContentInterpreter interpreter, Box? rectangle, PdfStream appearance)
    {
        if (rectangle is not { } target || interpreter.BoxOf(appearance.Dictionary) is not { } box)
        {
            return Matrix.Identity;
        }

        var drawn = interpreter.MatrixOf(appearance.Dictionary).Apply(box);
        var scaleX = drawn.Width > 0 ? target.Width / drawn.Width : 1;
        var scaleY = drawn.Height > 0 ? target.Height / drawn.Height : 1;
        return new(scaleX, 0, 0, scaleY, target.X0 - (drawn.X0 * scaleX), target.Y0 - (drawn.Y0 * scaleY));
    }
}
