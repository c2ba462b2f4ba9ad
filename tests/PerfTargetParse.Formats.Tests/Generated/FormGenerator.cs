using System.Globalization;
using System.Text;

namespace PerfTargetParse.Formats.Tests.Generated;

/// <summary>
/// Builds a form and what it says at the same time: columns, levels, targets and damage are drawn by chance from a seed,
/// and each damage is one that the rest of the form still tells.
/// </summary>
internal sealed class FormGenerator
{
    private static readonly (string Level1, string[] Level2)[] Levels =
    [
        ("成本指标", ["经济成本指标", "社会成本指标", "生态环境成本指标"]),
        ("产出指标", ["数量指标", "质量指标", "时效指标"]),
        ("效益指标", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]),
        ("满意度指标", ["服务对象满意度指标"]),
    ];

    private static readonly string[] Subjects = ["画展", "画室", "画架", "讲座", "展柜", "导览", "临摹课", "画册", "采光窗", "布展"];

    private static readonly string[] Aspects = ["数量", "完成率", "参与人次", "更新比例", "费用", "覆盖面", "及时率", "开放天数"];

    private static readonly (string Printed, string? Operator)[] Signs = [("≥", "≥"), ("≤", "≤"), ("=", "="), (">", ">"), ("<", "<"), ("", null)];

    private static readonly string[] Units = ["场", "人次", "%", "间", "元/人", "平方米"];

    private static readonly string[] Qualities = ["有效提升", "明显改善", "覆盖全市", "按时完成"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly List<string> _expected = [];
    private readonly bool _hasBlockLabel;
    private readonly bool _hasTwoTargets;
    private readonly bool _hasDescription;
    private readonly bool _hasSignColumn;
    private readonly int _trailing;

    public FormGenerator(int seed)
    {
        _random = new Random(seed);
        _hasBlockLabel = Chance(2);
        _hasTwoTargets = Chance(4);
        _hasSignColumn = !_hasTwoTargets && Chance(3);
        _hasDescription = !_hasTwoTargets && Chance(4);
        _trailing = _random.Next(4);
    }

    /// <summary>The text of the form, and its indicators as "level1|level2|name|description|scope raw operator value unit;…".</summary>
    public (string Text, IReadOnlyList<string> Expected) Build(int number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"项目支出绩效目标表\n({2020 + _random.Next(8)}年度)\n");
        Line("项目名称", "第" + number.ToString(CultureInfo.InvariantCulture) + "号项目", "实施单位", "某某市美术馆");
        Line("年度总体目标", "办好画展，修好画室。");
        WriteHeadings();
        foreach (var (level1, level2) in Levels)
        {
            WriteLevel1(level1, level2);
        }

        return (_text.ToString(), _expected);
    }

    private void WriteHeadings() =>
        Line([.. BlockLabel("绩效指标"), "一级指标", "二级指标", "三级指标", .. _hasDescription ? ["绩效指标描述"] : Array.Empty<string>(), .. TargetHeadings()]);

    private void WriteLevel1(string level1, string[] classes)
    {
        var printed = level1;
        foreach (var level2 in classes.Where(_ => Chance(2)).DefaultIfEmpty(classes[0]))
        {
            var shown = level2;
            for (var rows = 1 + _random.Next(3); rows > 0; rows--)
            {
                WriteIndicator(level1, level2, printed, shown);
                shown = Chance(4) ? level2 : "";
                printed = shown.Length > 0 && Chance(3) ? level1 : "";
            }
        }
    }

    private void WriteIndicator(string level1, string level2, string printed1, string printed2)
    {
        var name = Pick(Subjects) + Pick(Aspects) + _expected.Count.ToString(CultureInfo.InvariantCulture);
        var description = _hasDescription ? (Chance(2) ? name : Pick(Subjects) + "的" + Pick(Aspects)) : null;
        var targets = Enumerable.Range(0, _hasTwoTargets ? 2 : 1).Select(i => NewTarget(_hasTwoTargets && i == 0 ? "Period" : "Annual")).ToList();
        _expected.Add($"{level1}|{level2}|{name}|{description}|{string.Join(';', targets.Select(t => t.Expected))}");

        string[] cells = [name, .. description is null ? Array.Empty<string>() : [description], .. targets.SelectMany(t => t.Cells)];
        // A page break, with or without the headings again.
        if (Chance(8))
        {
            _text.Append('\n');
            if (Chance(2))
            {
                WriteHeadings();
            }
        }

        switch (_random.Next(10))
        {
            // The page break took the level-1 column away, or a row lost both levels.
            case 0 when printed1.Length == 0 && printed2.Length > 0:
                Line([.. BlockLabel(""), printed2, .. cells]);
                break;
            // A level-2 word fills both level columns.
            case 1 when printed1.Length == 0 && printed2.Length > 0:
                Line([.. BlockLabel(""), printed2, printed2, .. cells]);
                break;
            // A row that lost both levels begins with its name.
            case 2 when printed1.Length == 0 && printed2.Length == 0:
                Line([cells[0], .. BlockLabel(""), "", "", .. cells[1..]]);
                break;
            // An empty column more before the values, as where a table was cut in two of different widths.
            case 3 when _hasTwoTargets:
                Line([.. BlockLabel(""), printed1, printed2, cells[0], "", .. cells[1..]]);
                break;
            default:
                Line([.. BlockLabel(""), printed1, printed2, .. cells]);
                break;
        }
    }

    private (string[] Cells, string Expected) NewTarget(string scope)
    {
        if (Chance(5))
        {
            var quality = Pick(Qualities);
            return (_hasSignColumn ? ["", quality, ""] : [quality], $"{scope} {quality}   ");
        }

        var (sign, op) = Pick(Signs);
        var unit = Pick(Units);
        var value = Chance(3)
            ? (_random.Next(10000) / 100m).ToString("0.00", CultureInfo.InvariantCulture)
            : _random.Next(1, 5000).ToString(CultureInfo.InvariantCulture);
        var raw = sign + value + (!_hasSignColumn && Chance(3) ? $"({unit})" : unit);
        return (_hasSignColumn ? [sign, value, unit] : [raw], $"{scope} {raw} {op} {value} {unit}");
    }

    private string[] BlockLabel(string text) => _hasBlockLabel ? [text] : [];

    private string[] TargetHeadings() => this switch
    {
        { _hasTwoTargets: true } => ["实施周期指标值", "年度指标值"],
        { _hasSignColumn: true } => ["运算符", "指标值", "单位"],
        _ => ["指标值"],
    };

    private void Line(params string[] cells) => _text.AppendJoin('\t', cells).Append('\t', _trailing).Append('\n');

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(IReadOnlyList<T> among) => among[_random.Next(among.Count)];
}
