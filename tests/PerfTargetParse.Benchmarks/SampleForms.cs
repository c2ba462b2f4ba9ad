using System.Globalization;
using System.Text;

namespace PerfTargetParse.Benchmarks;

/// <summary>
/// Makes documents of invented forms. Bodies, sums and sentences are put together from lists by a counter, so that every run measures
/// the same text; the forms are as long, and their cells as varied, as published ones.
/// </summary>
public static class SampleForms
{
    /// <summary>Forms in one copy of a document: enough to hold every indicator of the lists.</summary>
    public const int FormsInCopy = 5;

    private static readonly string[] Places = ["青禾镇", "临溪区", "云岭县", "望川市", "白塔街道"];
    private static readonly string[] Bodies = ["文化服务站", "园林管理所", "公共卫生中心", "职业培训学校", "防汛指挥办公室"];
    private static readonly string[] Subjects = ["社区阅读角建设", "古树名木养护", "慢性病随访服务", "待业青年技能培训", "排涝泵站维护", "老年食堂补助"];

    private static readonly string[] Sentences =
    [
        "按季度组织活动并公开安排和结果，接受居民评议，据此改进下一年度工作。",
        "完成设施更新和日常养护，保证设备完好，减少停用时间。",
        "面向重点人群开展上门服务，做好登记、回访与满意度调查。",
        "加强经费管理，专款专用，按合同节点支付，年底前完成决算。",
        "培养一支稳定的志愿者队伍，形成可推广的工作办法。",
    ];

    private static readonly (string Level1, string Level2, string Name, string Sign, string Value, string Unit)[] Indicators =
    [
        ("成本指标", "经济成本指标", "单次活动成本", "≤", "3,500", "元"),
        ("产出指标", "数量指标", "活动场次", "≥", "12", "场"),
        ("产出指标", "数量指标", "服务人次", "≥", "1.5", "万人次"),
        ("产出指标", "数量指标", "编发简报期数", "=", "24", "期"),
        ("产出指标", "质量指标", "设施完好率", "≥", "98.5", "%"),
        ("产出指标", "质量指标", "验收合格率", "=", "100", "%"),
        ("产出指标", "时效指标", "任务按期完成率", "≥", "95", "%"),
        ("效益指标", "社会效益指标", "居民知晓率", "≥", "90", "%"),
        ("效益指标", "经济效益指标", "带动就业人数", "≥", "60", "人"),
        ("效益指标", "可持续影响指标", "长效管理制度数", "=", "1", "项"),
        ("满意度指标", "服务对象满意度指标", "服务对象满意度", "≥", "92", "%"),
        ("满意度指标", "服务对象满意度指标", "志愿者满意度", "≥", "90", "%"),
    ];

    /// <summary>Indicators in one form.</summary>
    public static int IndicatorsInForm => Indicators.Length;

    /// <summary>A document of copies of the same forms, in UTF-8.</summary>
    /// <param name="layout">Its shape.</param>
    /// <param name="copies">How many copies.</param>
    public static byte[] Document(FormLayout layout, int copies)
    {
        var text = new StringBuilder();
        for (var copy = 0; copy < copies; copy++)
        {
            AddCopy(text, layout);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AddCopy(StringBuilder text, FormLayout layout)
    {
        if (layout == FormLayout.Summary)
        {
            AddSummary(text);
            return;
        }

        for (var form = 0; form < FormsInCopy; form++)
        {
            switch (layout)
            {
                case FormLayout.Rows:
                    AddRows(text, form);
                    break;
                case FormLayout.TwoTerms:
                    AddTwoTerms(text, form);
                    break;
                case FormLayout.Cells:
                    AddCells(text, form);
                    break;
                default:
                    AddWords(text, form);
                    break;
            }
        }
    }

    private static void AddRows(StringBuilder text, int form)
    {
        text.Append("财政项目支出绩效目标申报表\n\n(2025年度)\n\n");
        Line(text, '\t', "项目名称", Name(form), "项目性质", "经常性项目", "项目类别", "特定目标类");
        Line(text, '\t', "主管部门", Department(form), "实施单位", Unit(form));
        Line(text, '\t', "计划开始日期", "2025-01-01", "计划完成日期", "2025-12-31");
        Line(text, '\t', "项目资金 (元)", "项目资金总额", Money(form), "年度资金申请总额", Money(form));
        Line(text, '\t', string.Empty, "其中：财政资金", Money(form), "其中：当年财政拨款", Money(form));
        Line(text, '\t', string.Empty, "其他资金", "0.00", "其他资金", "0.00");
        Line(text, '\t', "项目 绩效 目标", "项目总目标", string.Empty, "年度总体目标");
        Line(text, '\t', string.Empty, "<p>" + Goal(form, 5) + "</p>", string.Empty, "<p>" + Goal(form + 1, 4) + "</p>");
        Line(text, '\t', string.Empty, "一级指标", "二级指标", "三级指标", "年度(/项目)指标值");
        var (before1, before2) = (string.Empty, string.Empty);
        foreach (var row in Indicators)
        {
            var (level1, level2) = (row.Level1 == before1 ? string.Empty : row.Level1, row.Level2 == before2 ? string.Empty : row.Level2);
            Line(text, '\t', before1.Length == 0 ? "绩效 指标" : string.Empty, level1, level2, row.Name, row.Sign + Value(row.Value) + "(" + row.Unit + ")");
            (before1, before2) = (row.Level1, row.Level2);
        }

        text.Append('\n');
    }

    private static void AddTwoTerms(StringBuilder text, int form)
    {
        text.Append("项目绩效目标表\n\n");
        Line(text, '\t', "项目名称", Name(form), string.Empty, string.Empty);
        Line(text, '\t', "项目等级", "二级项目", string.Empty, string.Empty);
        Line(text, '\t', "主管部门", Department(form), string.Empty, string.Empty);
        Line(text, '\t', "用款单位", Unit(form), string.Empty, string.Empty);
        Line(text, '\t', "实施周期", "起始年度", "2024", "到期年度", "2026");
        Line(text, '\t', "2025年预算金额(元)", Money(form), string.Empty, string.Empty);
        Line(text, '\t', "总体绩效目标", "实施周期总目标", string.Empty, string.Empty);
        Line(text, '\t', string.Empty, Goal(form, 6), string.Empty, string.Empty);
        Line(text, '\t', string.Empty, "2025年度目标", string.Empty, string.Empty);
        Line(text, '\t', string.Empty, Goal(form + 2, 4), string.Empty, string.Empty);
        Line(text, '\t', "一级指标", "二级指标", "三级指标", "实施周期指标值", "年度指标值");
        foreach (var row in Indicators)
        {
            Line(text, '\t', row.Level1, row.Level2, row.Name, row.Sign + row.Value + row.Unit, row.Sign + row.Value + row.Unit);
        }

        text.Append('\n');
    }

    private static void AddCells(StringBuilder text, int form)
    {
        text.Append(CultureInfo.InvariantCulture, $"{form + 1}.{Name(form)}绩效目标表\n\t{560127 + form}{Unit(form)}\n\t单位：万元\n\n");
        CellLines(text, "项目名称", Name(form));
        CellLines(text, "预算规模及资金用途", "预算数", "12.50", "其中：财政    资金", "12.50", "其他资金", " ");
        CellLines(text, "绩效目标", Goal(form, 6));
        CellLines(text, "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值");
        foreach (var row in Indicators)
        {
            CellLines(text, row.Level1, row.Level2, row.Name, row.Name + "的完成情况", row.Sign + row.Value + row.Unit);
        }
    }

    private static void AddSummary(StringBuilder text)
    {
        text.Append("项目绩效目标汇总表\n\n（2025年度）\n\n");
        Line(text, '\t', "序号", "项目名称", "项目概况", "预算金额(万元)", "年度绩效目标", "核心绩效指标", string.Empty, string.Empty, string.Empty);
        Line(text, '\t', string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, "指标名称", "运算符", "年度目标值", "单位");
        for (var form = 0; form < FormsInCopy; form++)
        {
            var lead = new[] { (form + 1).ToString(CultureInfo.InvariantCulture), Name(form), Goal(form, 2), "26.33", Goal(form + 1, 3) };
            foreach (var row in Indicators)
            {
                Line(text, '\t', [.. lead, row.Name, row.Sign, row.Value, row.Unit]);
                lead = [string.Empty, string.Empty, string.Empty, string.Empty, string.Empty];
            }
        }

        text.Append('\n');
    }

    private static void AddWords(StringBuilder text, int form)
    {
        text.Append("项目支出绩效目标表\n（2025年度）\n");
        Line(text, ' ', "项目名称", Name(form));
        Line(text, ' ', "主管部门", Department(form), "实施单位", Unit(form));
        Line(text, ' ', "资金情况(万元)", "年度资金总额:", "12.50");
        Line(text, ' ', "其中:财政拨款", "12.50");
        text.Append("年度目标\n").Append(Goal(form, 5)).Append('\n');
        Line(text, ' ', "一级指标", "二级指标", "三级指标", "指标值");
        var (before1, before2) = (string.Empty, string.Empty);
        foreach (var row in Indicators)
        {
            if (row.Level1 != before1)
            {
                text.Append(row.Level1).Append(' ');
            }

            if (row.Level2 != before2)
            {
                text.Append(row.Level2).Append(' ');
            }

            Line(text, ' ', row.Name, row.Sign + row.Value + row.Unit);
            (before1, before2) = (row.Level1, row.Level2);
        }

        text.Append('\n');
    }

    private static void Line(StringBuilder text, char separator, params string[] cells) => text.AppendJoin(separator, cells).Append('\n');

    private static void CellLines(StringBuilder text, params string[] cells)
    {
        foreach (var cell in cells)
        {
            text.Append('\t').Append(cell).Append('\n');
        }

        text.Append('\n');
    }

    private static string Name(int form) => Places[form % Places.Length] + Subjects[form % Subjects.Length] + "经费";

    private static string Department(int form) => Places[form % Places.Length] + "人民政府";

    private static string Unit(int form) => Places[form % Places.Length] + Bodies[form % Bodies.Length];

    private static string Money(int form) => (1_286_000m + (form * 57_300m)).ToString("N2", CultureInfo.InvariantCulture);

    private static string Value(string value) => value.Contains('.', StringComparison.Ordinal) ? value : value + ".00";

    private static string Goal(int first, int sentences) =>
        string.Concat(Enumerable.Range(first, sentences).Select(i => Sentences[i % Sentences.Length]));
}
