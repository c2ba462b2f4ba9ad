using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Reads what stands on a page: its own content, then what annotations show upon it.</summary>
internal static class PageReader
{
    /// <summary>Side of a page in points that anybody can mean; UserUnit may not make one larger.</summary>
    private const double LongestSide = 1_000_000;

    public static PageContent Read(DocumentContent document, PdfPageNode page, int number)
    {
        var unit = UnitOf(document.File, page);
        var toPage = ToPage(page, unit);
        var (width, height) = page.Turn % 2 == 0 ? (page.CropBox.Width, page.CropBox.Height) : (page.CropBox.Height, page.CropBox.Width);
        var paper = new Box(0, 0, width * unit, height * unit);
        using var interpreter = new ContentInterpreter(document, number, paper);
        var resources = new Resources(page.Resources, null, document);
        var state = GraphicsState.Initial(toPage, paper);
        using (var content = new PooledBuffer())
        {
            ReadStreams(document.File, page.Dictionary["Contents"], content);
            interpreter.Run(content.Span, resources, state);
        }

        Annotations.Paint(document, page, interpreter, resources, state);
        var (glyphs, rules) = interpreter.Finish();
        return new()
        {
            Number = number,
            Width = paper.Width,
            Height = paper.Height,
            Glyphs = glyphs,
            Rules = rules,
            Images = interpreter.Images,
            IsComplete = interpreter.IsComplete && !page.IsLost,
        };
    }

    /// <summary>A page of which nothing could be read.</summary>
    public static PageContent Empty(PdfPageNode page, int number) => new()
    {
        Number = number,
        Width = page.Turn % 2 == 0 ? page.CropBox.Width : page.CropBox.Height,
        Height = page.Turn % 2 == 0 ? page.CropBox.Height : page.CropBox.Width,
        Glyphs = [],
        Rules = [],
        IsComplete = false,
    };

    /// <summary>The streams of a page are one, except that no word runs over from one into the next (ISO 32000-2, 7.8.2).</summary>
    private static void ReadStreams(PdfFile file, PdfValue contents, PooledBuffer content)
    {
        contents = file.Resolve(contents);
        if (contents.AsStream is { } single)
        {
            file.Decode(single, content);
        }

        foreach (var item in contents.AsArray)
        {
            if (file.MustStop())
            {
                return;
            }

            if (file.Resolve(item).AsStream is { } stream)
            {
                file.Decode(stream, content);
                content.Add((byte)'\n');
            }
        }
    }

    private static double UnitOf(PdfFile file, PdfPageNode page)
    {
        var unit = file.Get(page.Dictionary, "UserUnit").AsNumber;
        return unit > 0 && unit * Math.Max(page.CropBox.Width, page.CropBox.Height) < LongestSide ? unit : 1;
    }

    /// <summary>From the page's own coordinates to points from the upper left corner of the page as it is seen.</summary>
    private static Matrix ToPage(PdfPageNode page, double unit)
    {
        var box = page.CropBox;
        return page.Turn switch
        {
            1 => new(0, unit, unit, 0, -box.Bottom * unit, -box.Left * unit),
            2 => new(-unit, 0, 0, unit, box.Right * unit, -box.Bottom * unit),
            3 => new(0, -unit, -unit, 0, box.Top * unit, box.Right * unit),
            _ => new(unit, 0, 0, -unit, -box.Left * unit, box.Top * unit),
        };
    }
}
