using System.Text;
using System.Xml;
using PerfTargetParse.Pdf.Pages;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Svg;

/// <summary>
/// Draws pages as SVG: what the reader saw of them, the cells that it made of that, and the field that took each cell.
/// The text can be selected; a cell tells its field where the pointer rests on it.
/// </summary>
public sealed class PageDrawing
{
    /// <summary>Width of a letter of a field's name, in sizes: enough for every common sans-serif font.</summary>
    private const double WidthOfLetter = 0.6;

    private const double FieldMargin = 1;
    private const double SmallestField = 1;
    private const double LargestField = 3;

    private readonly ILookup<int, DrawnCell> _cells;

    /// <summary>Makes a drawing of a document.</summary>
    /// <param name="inspection">How the document was read.</param>
    public PageDrawing(Inspection inspection) => _cells = DrawnCell.Of(inspection).ToLookup(c => c.Page);

    /// <summary>Draws a page. The same page gives the same bytes.</summary>
    /// <param name="page">What stands on it.</param>
    /// <param name="target">Where the file goes.</param>
    public void Draw(PageContent page, Stream target)
    {
        using var xml = XmlWriter.Create(target, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n", CloseOutput = false });
        var paper = new SvgPaper(xml);
        paper.Begin(page.Width, page.Height + SvgLegend.HeightOf(page.Width));
        paper.Rectangle("page", 0, 0, page.Width, page.Height);
        DrawImages(paper, page);
        var cells = _cells[page.Number].ToList();
        foreach (var cell in cells)
        {
            paper.Rectangle(cell.Style, cell.X0, cell.Y0, cell.X1, cell.Y1, cell.Title);
        }

        DrawRules(paper, page);
        SvgGlyphs.Draw(paper, page.Glyphs, cells);
        DrawFields(paper, cells);
        SvgLegend.Draw(paper, page.Width, page.Height);
        paper.End();
    }

    /// <summary>Names the field in the lower right corner of what it took, small enough to stay in the cell.</summary>
    private static void DrawFields(SvgPaper paper, List<DrawnCell> cells)
    {
        foreach (var cell in cells)
        {
            if (cell is { Use: CellUse.Value, IsCell: true, Field: { Length: > 0 } field })
            {
                var width = WidthOfLetter * field.Length;
                var size = Math.Clamp((cell.X1 - cell.X0 - (2 * FieldMargin)) / width, SmallestField, LargestField);
                paper.Text("field", [(float)(cell.X1 - FieldMargin)], cell.Y1 - FieldMargin, size, field);
            }
        }
    }

    private static void DrawImages(SvgPaper paper, PageContent page)
    {
        foreach (var image in page.Images)
        {
            paper.Rectangle("image", image.X0, image.Y0, image.X1, image.Y1, $"{image.Bitmap.Width} × {image.Bitmap.Height} px");
        }
    }

    private static void DrawRules(SvgPaper paper, PageContent page)
    {
        foreach (var rule in page.Rules)
        {
            paper.Line(StyleOf(rule.Source), rule.X0, rule.Y0, rule.X1, rule.Y1);
        }
    }

    private static string StyleOf(RuleSource source) => source switch
    {
        RuleSource.Stroke => "stroke",
        RuleSource.ThinFill => "thin",
        RuleSource.FillEdge => "fill",
        _ => "clip",
    };
}
