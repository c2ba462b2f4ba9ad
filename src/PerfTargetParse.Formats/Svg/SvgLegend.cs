namespace PerfTargetParse.Formats.Svg;

/// <summary>What the colours and lines mean, under the page; in both languages, for files do not depend on the locale.</summary>
internal static class SvgLegend
{
    public const double Height = 34;

    private const double RowHeight = 15;
    private const double Step = 108;
    private const double Size = 8;

    private static readonly (string Style, string Text)[] Cells =
    [
        ("label", "label 标签"), ("value", "value 取值"), ("withheld", "withheld 不输出"), ("boilerplate", "boilerplate 套话"), ("unclaimed", "unclaimed 未识别"),
    ];

    private static readonly (string Style, string Text)[] Rules =
    [
        ("stroke", "stroked line 描线"), ("thin", "thin fill 细填充"), ("fill", "edge of a fill 填充边"), ("clip", "edge of a clip 裁剪边"),
    ];

    public static void Draw(SvgPaper paper, double top)
    {
        for (var i = 0; i < Cells.Length; i++)
        {
            paper.Rectangle(Cells[i].Style, 4 + (i * Step), top + 4, 16 + (i * Step), top + 14);
            paper.Text(string.Empty, [(float)(20 + (i * Step))], top + 12, Size, Cells[i].Text);
        }

        for (var i = 0; i < Rules.Length; i++)
        {
            paper.Line(Rules[i].Style, 4 + (i * Step), top + RowHeight + 9, 16 + (i * Step), top + RowHeight + 9);
            paper.Text(string.Empty, [(float)(20 + (i * Step))], top + RowHeight + 12, Size, Rules[i].Text);
        }
    }
}
