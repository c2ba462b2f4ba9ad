using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Collects the rules of a page, each cut to the part of it that the clip leaves.</summary>
internal sealed class RuleList(Box page, int most) : IDisposable
{
    /// <summary>Shorter is no line that anybody sees; dots come as <see cref="DotRun"/>.</summary>
    private const double Shortest = 0.1;

    /// <summary>So near to the edge of the page a filled area or a clip is one about the whole page, and no table's.</summary>
    private const double PageMargin = 2;

    private readonly PooledList<Rule> _rules = new(256);

    public int Count => _rules.Count;

    /// <summary>Whether the limit was reached, so that no more are taken.</summary>
    public bool IsFull { get; private set; }

    public void AddLevel(in Box clip, double x0, double x1, double y, double thickness, RuleSource source)
    {
        if (y < clip.Y0 - Subpath.Tilt || y > clip.Y1 + Subpath.Tilt || (IsOfArea(source) && IsAtEnd(y, page.Y0, page.Y1)))
        {
            return;
        }

        x0 = Math.Max(x0, clip.X0);
        x1 = Math.Min(x1, clip.X1);
        if (x1 - x0 >= Shortest)
        {
            Add(new((float)x0, (float)y, (float)x1, (float)y, (float)thickness, source));
        }
    }

    public void AddUpright(in Box clip, double x, double y0, double y1, double thickness, RuleSource source)
    {
        if (x < clip.X0 - Subpath.Tilt || x > clip.X1 + Subpath.Tilt || (IsOfArea(source) && IsAtEnd(x, page.X0, page.X1)))
        {
            return;
        }

        y0 = Math.Max(y0, clip.Y0);
        y1 = Math.Min(y1, clip.Y1);
        if (y1 - y0 >= Shortest)
        {
            Add(new((float)x, (float)y0, (float)x, (float)y1, (float)thickness, source));
        }
    }

    public void AddEdges(in Box clip, in Box box, RuleSource source)
    {
        AddLevel(clip, box.X0, box.X1, box.Y0, 0, source);
        AddLevel(clip, box.X0, box.X1, box.Y1, 0, source);
        AddUpright(clip, box.X0, box.Y0, box.Y1, 0, source);
        AddUpright(clip, box.X1, box.Y0, box.Y1, 0, source);
    }

    public Rule[] ToArray() => _rules.Items.ToArray();

    public void Dispose() => _rules.Dispose();

    private static bool IsOfArea(RuleSource source) => source is RuleSource.FillEdge or RuleSource.ClipEdge;

    private static bool IsAtEnd(double value, double first, double last) => value < first + PageMargin || value > last - PageMargin;

    private void Add(in Rule rule)
    {
        if (_rules.Count >= most)
        {
            IsFull = true;
            return;
        }

        _rules.Add(rule);
    }
}
