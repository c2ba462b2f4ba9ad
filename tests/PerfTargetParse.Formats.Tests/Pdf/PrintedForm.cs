using System.Globalization;
using System.Text;
using PerfTargetParse.Pdf.Tests.Files;

namespace PerfTargetParse.Formats.Tests.Pdf;

/// <summary>Prints pages with lines of text and a ruled table, in a Chinese font that is not embedded.</summary>
internal sealed class PrintedForm
{
    private const int PageHeight = 842;
    private const int RowHeight = 20;
    private const int ColumnWidth = 110;
    private const int Left = 40;

    private readonly PdfBuilder _builder = new();
    private readonly int _font;

    public PrintedForm()
    {
        var descendant = _builder.Add("<</Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 2>> /DW 1000 /W [1 95 500]>>");
        _font = _builder.Add($"<</Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [{descendant} 0 R]>>");
    }

    /// <summary>The rows of a small form with two indicators.</summary>
    public static string[][] SmallForm { get; } =
    [
        ["项目名称", "社区阅读角建设", "主管部门", "青禾镇"],
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "阅读活动场次", "≥12场"],
        ["效益指标", "社会效益指标", "居民知晓率", "≥90%"],
    ];

    /// <summary>Adds a page with a table, and a title above it where there is one.</summary>
    public PrintedForm AddTable(string? title, string[][] rows, string further = "")
    {
        var content = new StringBuilder();
        if (title is not null)
        {
            Text(content, Left, 60, title);
        }

        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                var (x, top) = (Left + (column * ColumnWidth), 80 + (row * RowHeight));
                content.Append(CultureInfo.InvariantCulture, $"{x} {PageHeight - top - RowHeight} {ColumnWidth} {RowHeight} re S\n");
                Text(content, x + 4, top + 14, rows[row][column]);
            }
        }

        return AddPage(content + further);
    }

    /// <summary>Adds a page of that content, the font's name being F.</summary>
    public PrintedForm AddPage(string content, string resources = "", string fonts = "")
    {
        _builder.AddPage(content, $" /Resources <</Font <</F {_font} 0 R{fonts}>>{resources}>>");
        return this;
    }

    /// <summary>Adds an object; gives its number.</summary>
    public int Add(string body) => _builder.Add(body);

    public byte[] Build() => _builder.Build();

    /// <summary>The operators that write a text, its baseline so far from the top.</summary>
    public static string TextAt(int x, int fromTop, string text)
    {
        var content = new StringBuilder();
        Text(content, x, fromTop, text);
        return content.ToString();
    }

    private static void Text(StringBuilder content, int x, int fromTop, string text) =>
        content.Append(CultureInfo.InvariantCulture, $"BT /F 10 Tf {x} {PageHeight - fromTop} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");
}
