using System.Text;

namespace PerfTargetParse.Cli.Tests.Support;

/// <summary>Documents that no sound program writes, by name. They are made when they are needed: none is kept.</summary>
internal static class HostileInputs
{
    private const int Megabyte = 1 << 20;

    private const string Title = "项目支出绩效目标表\n";

    private const string Headed = Title + "项目名称\t阅读角\n一级指标\t二级指标\t三级指标\t指标值\n";

    public static byte[] Make(string name) => name switch
    {
        "empty" => [],
        "blanks" => Utf8(Repeated(" \t\r\n", 4000)),
        "mark of order only" => [0xEF, 0xBB, 0xBF],
        "random" => Random(Megabyte, []),
        "random, 50 MB" => Random(50 * Megabyte, []),
        "zip" => Random(5000, [.. "PK\u0003\u0004\u0014\0\u0006\0"u8]),
        "pdf" => Random(5000, [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']),
        "png" => Random(5000, [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13]),
        "no form, 50 MB" => Filled("本年度各部门按照工作部署推进各项任务，群众反映良好。\n", 50 * Megabyte),
        "title without form, 50 MB" => [.. Utf8(Title), .. Filled("本年度各部门按照工作部署推进各项任务，群众反映良好。\n", 50 * Megabyte)],
        "titles and labels" => Filled(Title + "（2025年度）\n项目名称\n主管部门\n项目资金总额（万元）\n年度绩效目标\n", 5 * Megabyte),
        "lines like labels" => Filled("产出指标\n数量指标\n指标值\n一级指标\n三级指标\n成本指标\n项目名称\n其他资金\n", 5 * Megabyte),
        "cells like labels" => Filled("\t产出指标\n\t数量指标\n\t指标值\n\t一级指标\n\t项目名称\n\t其他资金\n\n", 5 * Megabyte),
        "headings" => Filled("一级指标\t二级指标\t三级指标\t指标值\n", 5 * Megabyte),
        "line of 10 MB" => [.. Utf8(Title), .. Filled("长", 10 * Megabyte)],
        "line over the limit" => [.. Utf8(Title), .. Filled("x", 10_000_001)],
        "million tabs" => Utf8(Headed + "产出指标" + new string('\t', 1_000_000) + "x\n"),
        "empty tables" => Utf8(Repeated("\t\t\n\t\t\n\n一\n\n", 100_000)),
        "empty tables of tags" => Utf8(Repeated("<table><tr><td></td></tr></table>\n", 100_000)),
        "tables in tables" => Utf8("项目名称\n" + Repeated("<table><tr><td>", 10_000) + "x" + Repeated("</td></tr></table>", 10_000)),
        "tables never closed" => Utf8("项目名称\n" + Repeated("<table>\n<tr>\n<td>\n", 10_000)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such input"),
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeated(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>Whole repetitions up to a size: no character is cut.</summary>
    private static byte[] Filled(string text, int size)
    {
        var unit = Utf8(text);
        var bytes = new byte[size / unit.Length * unit.Length];
        for (var i = 0; i < bytes.Length; i += unit.Length)
        {
            unit.CopyTo(bytes, i);
        }

        return bytes;
    }

    private static byte[] Random(int size, byte[] head)
    {
        var bytes = new byte[size];
#pragma warning disable CA5394 // The same bytes in every run; nothing is kept secret by them.
        new Random(20250101).NextBytes(bytes);
#pragma warning restore CA5394
        head.CopyTo(bytes, 0);
        return bytes;
    }
}
