using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Ofd;

/// <summary>Draws the objects of a page (GB/T 33190-2016, 7.7): glyphs, lines, images.</summary>
internal sealed class OfdPageBuilder(OfdPackage package, OfdResources resources, Func<bool> mustStop)
{
    private const int MostDepth = 16;
    private const int MostObjects = 1_000_000;
    private const int MostGlyphs = 200_000;
    private const int MostRules = 200_000;

    private readonly List<Glyph> _glyphs = [];
    private readonly List<Rule> _rules = [];
    private readonly List<PageImage> _images = [];
    private int _objects;

    /// <summary>Whether a limit kept objects out.</summary>
    public bool IsFull => _objects >= MostObjects || _glyphs.Count >= MostGlyphs || _rules.Count >= MostRules;

    /// <summary>Draws the objects inside a layer, a block, a unit, an appearance.</summary>
    public void Draw(OfdNode container, in OfdMatrix matrix) => Draw(container, matrix, OfdClip.None, default, 0);

    private void Draw(OfdNode container, in OfdMatrix matrix, OfdClip outerClip, in OfdPaint outerPaint, int depth)
    {
        foreach (var node in container.Children)
        {
            if (++_objects >= MostObjects || mustStop())
            {
                return;
            }

            if (node["Visible"] is "false")
            {
                continue;
            }

            var paint = resources.PaintOf(node, outerPaint);
            var clip = node.Child("Clips") is null ? outerClip : outerClip.Of(node, matrix.Of(node));
            switch (node.Name)
            {
                case "TextObject":
                    OfdText.Read(node, matrix, clip, _glyphs, MostGlyphs);
                    break;
                case "PathObject":
                    OfdPath.Read(node, matrix, paint, _rules, MostRules);
                    break;
                case "ImageObject":
                    DrawImage(node, matrix);
                    break;
                case "CompositeObject" when depth < MostDepth && node["ResourceID"] is { } unit && resources.Units.TryGetValue(unit, out var content):
                    Draw(content, matrix.Of(node), clip, paint, depth + 1);
                    break;
                case "Layer" or "PageBlock" when depth < MostDepth:
                    Draw(node, matrix, clip, paint, depth + 1);
                    break;
            }
        }
    }

    public PageContent ToPage(int number, double width, double height, bool isComplete) => new()
    {
        Number = number,
        Width = width,
        Height = height,
        Glyphs = _glyphs,
        Rules = _rules,
        Images = _images,
        IsComplete = isComplete && !IsFull,
    };

    private void DrawImage(OfdNode node, in OfdMatrix matrix)
    {
        if (node["ResourceID"] is not { } id || !resources.Media.TryGetValue(id, out var path) || !package.Contains(path))
        {
            return;
        }

        // The image is a square of one, which its transformation makes as large as it is; without one it fills its boundary.
        var own = matrix.Of(node);
        var boundary = OfdNode.Numbers(node["Boundary"]);
        var (width, height) = node["CTM"] is null && boundary.Length >= 4 ? (boundary[2], boundary[3]) : (1, 1);
        var (x0, y0, x1, y1) = own.Apply(0, 0, width, height);
        _images.Add(new PageImage(x0, y0, x1, y1, own.Turn, new OfdImage(package, path)));
    }
}
