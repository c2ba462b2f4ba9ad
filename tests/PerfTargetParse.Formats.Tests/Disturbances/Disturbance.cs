using System.Text;
using System.Text.RegularExpressions;

namespace PerfTargetParse.Formats.Tests.Disturbances;

/// <summary>A change of a file that leaves what it says alone.</summary>
internal sealed partial record Disturbance(string Name, Func<string, byte[]> Apply, bool ChangesLabels = false)
{
    public static IReadOnlyList<Disturbance> All { get; } =
    [
        new("empty lines dropped", Lines(lines => lines.Where(line => line.Length > 0))),
        new("empty line after every line", Lines(lines => lines.SelectMany(line => new[] { line, "" }))),
        new("more empty lines", Text(text => text.Replace("\n\n", "\n\n\n\n", StringComparison.Ordinal))),
        new("form feeds on empty lines", Text(text => text.Replace("\n\n", "\n\f\n", StringComparison.Ordinal))),
        new("blanks on empty lines", Text(text => text.Replace("\n\n", "\n   \n", StringComparison.Ordinal))),
        new("blanks at line ends", Text(text => text.Replace("\n", " \n", StringComparison.Ordinal))),
        new("no-break spaces behind cells", Text(text => text.Replace("\t", "\u00A0\t", StringComparison.Ordinal))),
        new("zero-width spaces in labels", Text(text => text.Replace("项目名称", "项目\u200B名称", StringComparison.Ordinal).Replace("三级指标", "三级\u200B指标", StringComparison.Ordinal))),
        new("no line end at the end", Text(text => text.TrimEnd('\n'))),
        new("prose before", Text(text => "某某市文化局部门预算公开\n\n第一部分 概况\n本单位负责群众文化工作。\n\n" + text)),
        new("prose after", Text(text => text + "\n\n第四部分 名词解释\n\n一、财政拨款收入：指本级财政拨付的资金。\n二、绩效目标：指预算资金计划达到的产出和效果。\n")),
        new("number of a page at a page break", Text(text => AtPageBreak(text, "- 3 -"))),
        new("number of a page in words at a page break", Text(text => AtPageBreak(text, "第 3 页 共 9 页"))),
        new("tabs to pipes", Text(text => text.Replace("\t", " | ", StringComparison.Ordinal))),
        new("trailing tabs cut", Lines(lines => lines.Select(line => line.TrimEnd('\t')))),
        new("trailing tabs added", Lines(lines => lines.Select(line => line.Contains('\t', StringComparison.Ordinal) && line.Trim().Length > 0 ? line + "\t\t\t" : line))),
        new("GB18030", text => Encode(text, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!)),
        new("UTF-8 with mark", text => Encode(text, new UTF8Encoding(true))),
        new("UTF-16 LE", text => Encode(text, new UnicodeEncoding(false, true))),
        new("UTF-16 BE", text => Encode(text, new UnicodeEncoding(true, true))),
        new("UTF-16 LE without mark", text => Encode(text, new UnicodeEncoding(false, false))),
        new("CRLF", Text(text => text.Replace("\n", "\r\n", StringComparison.Ordinal))),
        new("CR", Text(text => text.Replace('\n', '\r'))),
        new("NUL at line ends", Text(text => text.Replace("\n", "\0\n", StringComparison.Ordinal))),
        new("wide brackets and colons in labels", Text(WidenLabels), ChangesLabels: true),
        new("narrow brackets and colons in labels", Text(NarrowLabels), ChangesLabels: true),
    ];

    public static byte[] Encode(string text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    private static Func<string, byte[]> Text(Func<string, string> change) => text => Encode(change(text), new UTF8Encoding(false));

    private static Func<string, byte[]> Lines(Func<IEnumerable<string>, IEnumerable<string>> change) =>
        Text(text => string.Join('\n', change(text.Split('\n'))));

    /// <summary>Puts a line at the first gap behind the headings.</summary>
    private static string AtPageBreak(string text, string line)
    {
        var headings = text.IndexOf("三级指标", StringComparison.Ordinal);
        var gap = headings < 0 ? -1 : text.IndexOf("\n\n", headings, StringComparison.Ordinal);
        return gap < 0 ? text : text.Insert(gap + 1, $"\n{line}\n");
    }

    private static string WidenLabels(string text) =>
        LabelBracket().Replace(LabelColon().Replace(text, "$1："), "（$1）");

    private static string NarrowLabels(string text) =>
        LabelBracket().Replace(LabelColon().Replace(text, "$1:"), "($1)");

    /// <summary>The unit of money behind a money label, the year below a title, and one column's heading.</summary>
    [GeneratedRegex(@"(?<=[金额出况请][ ]?|^)[(（](万?元|/项目|\d{4}年度)[)）](?=[\t|\n<]|指标值|[ ]\|)", RegexOptions.Multiline)]
    private static partial Regex LabelBracket();

    [GeneratedRegex("(其中|总额|拨款|其他|单位)[:：]")]
    private static partial Regex LabelColon();
}
