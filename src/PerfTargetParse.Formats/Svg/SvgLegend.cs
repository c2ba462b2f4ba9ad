namespace PerfTargetParse.Formats.Svg;

/// <summary>What the colours and lines mean, under the page; in both languages, for files do not depend on the locale.</summary>
internal static class SvgLegend
{
    private const double RowHeight = 15;
    private const double Step = 108;
    private const double Size = 8;
    private const double Margin = 4;

    private static readonly (string Style, bool IsLine, string Text)[] Entries =
    [
        ("label", false, "label 标签"), ("value", false, "value 取值"), ("withheld", false, "withheld 不输出"), ("boilerplate", false, "boilerplate 套话"),
        ("unclaimed", false, "unclaimed 未识别"), ("empty cell", false, "cell of a table 单元格"), ("empty line", false, "line of text 文本行"),
        ("stroke", true, "stroked line 描线"), ("thin", true, "thin fill 细填充"), ("fill", true, "edge of a fill 填充边"), ("clip", true, "edge of a clip 裁剪边"),
    ];

    /// <summary>How high it is under a page of a width.</summary>
    public static double HeightOf(double width) => Margin + (RowHeight * Math.Ceiling((double)Entries.Length / InRow(width)));

    public static void Draw(SvgPaper paper, double width, double top)
    {
        var inRow = InRow(width);
        for (var i = 0; i < Entries.Length; i++)
        {
            var (style, isLine, text) = Entries[i];
            var (x, y) = (Margin + (i % inRow * Step), top + Margin + (i / inRow * RowHeight));
            if (isLine)
            {
                paper.Line(style, x, y + 5, x + 12, y + 5);
            }
            else
            {
                paper.Rectangle(style, x, y, x + 12, y + 10);
            }

            paper.Text(string.Empty, [(float)(x + 16)], y + 8, Size, text);
        }
    }

    private static int InRow(double width) => Math.Clamp((int)((width - Margin) / Step), 1, Entries.Length);
}
