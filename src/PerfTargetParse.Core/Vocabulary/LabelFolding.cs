using PerfTargetParse.Wording;

namespace PerfTargetParse.Vocabulary;

/// <summary>
/// Takes off what a label may carry without changing its meaning: marks, numbering, "其中:", colons, and brackets at the end
/// whose content is known ((万元), (90分), (必填), (A), (2024年-2026年), …).
/// </summary>
internal static class LabelFolding
{
    /// <summary>No label is longer, folded.</summary>
    public const int LongestLabel = 40;

    private static readonly string[] Instructions =
        ["必填", "字内", "字以内", "盖章", "公章", "文字", "签字", "如20", "填", "A", "B", "B/A", "A/B", "C", "定量", "定性", "正向", "请", "长期", "中期", "年度", "当年", "至少", "选填", "硬性"];

    /// <summary>Folds a cell; marks at its beginning and the colon at its end are off.</summary>
    public static string Fold(string text)
    {
        var key = Folding.Key(text);
        var bare = key.AsSpan().TrimEnd(":：").TrimStart("*★☆▲、");
        return bare.Length == key.Length ? key : bare.ToString();
    }

    /// <summary>The label without numbering and without "其中:", or itself.</summary>
    public static string WithoutLead(string key)
    {
        var start = 0;
        if (key.Length > 2 && key[0] == '(' && key.IndexOf(')') is var close and > 1 and <= 3)
        {
            start = close + 1;
        }
        else
        {
            while (start < key.Length && start < 3 && (char.IsAsciiDigit(key[start]) || IsChineseDigit(key[start])))
            {
                start++;
            }

            start = start > 0 && start < key.Length && key[start] is '.' or '、' or '．' ? start + 1 : 0;
        }

        var rest = key[start..];
        return rest.StartsWith("其中", StringComparison.Ordinal) && rest.Length > 2 ? rest[2..].TrimStart(':', '、') : rest;
    }

    /// <summary>Replaces the first year of the label by {year}.</summary>
    public static string WithoutYear(string key, out int? year)
    {
        year = null;
        for (var i = 0; i + 4 < key.Length; i++)
        {
            if (key[i] == '2' && key[i + 1] == '0' && char.IsAsciiDigit(key[i + 2]) && char.IsAsciiDigit(key[i + 3]) && key[i + 4] == '年')
            {
                year = int.Parse(key.AsSpan(i, 4), System.Globalization.CultureInfo.InvariantCulture);
                return string.Concat(key.AsSpan(0, i), "{year}", key.AsSpan(i + 4));
            }
        }

        return key;
    }

    /// <summary>Splits a bracket off the end; false where there is none.</summary>
    public static bool TrySplitBracket(string key, out string head, out string inside)
    {
        head = inside = string.Empty;
        var text = key.EndsWith(")分", StringComparison.Ordinal) ? key[..^1] + "分" : key;
        var close = text.LastIndexOf(')');
        if (close < 0 || close < text.Length - 2 || (close == text.Length - 2 && text[^1] != '分'))
        {
            return false;
        }

        var open = text.LastIndexOf('(', close);
        if (open <= 0)
        {
            return false;
        }

        head = text[..open];
        inside = text[(open + 1)..close] + (close == text.Length - 2 ? "分" : string.Empty);
        return true;
    }

    /// <summary>Whether a bracket's content says nothing of the label's meaning.</summary>
    public static bool IsInstruction(string inside) =>
        IsYears(inside) || Array.Exists(Instructions, i => i.Length == 1 || i.Contains('/') ? inside == i : inside.Contains(i, StringComparison.Ordinal));

    /// <summary>Whether a bracket holds points: 90分, 0-20分, 20分*执行率.</summary>
    public static bool IsPoints(string inside) => inside.Length > 0 && char.IsAsciiDigit(inside[0]) && inside.Contains('分');

    /// <summary>The factor to yuan of a bracket that holds a unit of money.</summary>
    public static decimal? MoneyFactor(string inside) => inside switch
    {
        "元" or "人民币元" or "单位:元" or "人民币:元" => 1m,
        "千元" or "单位:千元" => 1_000m,
        "万元" or "人民币万元" or "单位:万元" or "人民币:万元" or "万" => 10_000m,
        "亿元" or "单位:亿元" => 100_000_000m,
        _ => null,
    };

    private static bool IsYears(string inside) =>
        inside.Length >= 4 && inside.All(c => char.IsAsciiDigit(c) || c is '年' or '-' or '—' or '~' or '至' or '度' or 'X' or '×' or '+' or 'n' or '—');

    private static bool IsChineseDigit(char c) => "一二三四五六七八九十".Contains(c, StringComparison.Ordinal);
}
