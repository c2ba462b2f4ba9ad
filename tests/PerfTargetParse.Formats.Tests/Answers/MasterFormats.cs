using System.Globalization;
using System.Net;
using System.Text;
using PerfTargetParse.Formats.Tests.Docx;

namespace PerfTargetParse.Formats.Tests.Answers;

/// <summary>The formats that a master is written in. A format joins by a line.</summary>
internal static class MasterFormats
{
    public static IReadOnlyDictionary<string, Func<Master, byte[]>> All { get; } = new SortedDictionary<string, Func<Master, byte[]>>(StringComparer.Ordinal)
    {
        ["docx"] = master => new WordFile { Body = MasterDocument.Body(master.Name) }.Build(),
        ["strict.docx"] = master => new WordFile { Body = MasterDocument.Body(master.Name), IsStrict = true }.Build(),
        ["html"] = master => Encoding.UTF8.GetBytes(Page(master, "utf-8")),
        ["gbk.htm"] = master => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Page(master, "gb2312")),
    };

    private static string Page(Master master, string charset)
    {
        var page = new StringBuilder($"<!DOCTYPE html><html><head><meta charset=\"{charset}\"><title>首页</title></head><body><nav><ul><li><a href=\"/\">首页</a></li></ul></nav><div>");
        foreach (var block in master.Blocks)
        {
            if (block.IsTable)
            {
                AppendTable(page, block);
            }
            else
            {
                page.Append("<p>").Append(block.Text.Length == 0 ? "&nbsp;" : WebUtility.HtmlEncode(block.Text)).Append("</p>\n");
            }
        }

        return page.Append("</div></body></html>").ToString();
    }

    private static void AppendTable(StringBuilder page, MasterBlock table)
    {
        page.Append("<table border=1>\n");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            page.Append("<tr>");
            for (var column = 0; column < table.Rows[row].Length; column++)
            {
                if (table.Rows[row][column] is not ("<" or "^") and var text)
                {
                    var (columns, rows) = table.SpanOf(row, column);
                    page.Append(CultureInfo.InvariantCulture, $"<td colspan={columns} rowspan=\"{rows}\">\n  {WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal)}</td>");
                }
            }

            page.Append("</tr>\n");
        }

        page.Append("</table>\n");
    }
}
