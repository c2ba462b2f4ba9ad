namespace PerfTargetParse.Formats.Tests.Text;

/// <summary>Invented forms in the shapes that text dumps have. Tabs are written as →.</summary>
internal static class Fixtures
{
    /// <summary>Rows of cells, their number changing, with blank lines in the table, titles as rows, and markup in cells.</summary>
    public static string Rows { get; } = Tabs("""


        某市图书中心2031年度项目目标

        项目目标表→→→→
        (2031年度)→→→→
        项目名称→读书推广→项目性质→经常性→
        资金(元)→总额→120,000.00→年度→120,000.00
        →→→结转→0.00
        目标→总目标→→年度目标→
        →<p>办好读书节。</p> <p>服务读者。</p>→→<p>办好读书节。</p>→
        指标→成本→单价→讲座费→≤300(元/人)
        →→→场地费→<24(万元)
        →时效→完成率→=100%→

        →效益→知晓率→≥3<5
        →→到馆人次→≥1万人次

        项目目标表

        项目名称→→修缮→→性质→→一次性
        主管→→某局→→→→
        """);

    public static string RowsShown { get; } = """
        ^P 某市图书中心2031年度项目目标
        T
        ^  项目目标表
          (2031年度)
          项目名称 ¦ 读书推广 ¦ 项目性质 ¦ 经常性
          资金(元) ¦ 总额 ¦ 120,000.00 ¦ 年度 ¦ 120,000.00
           ¦  ¦  ¦ 结转 ¦ 0.00
          目标 ¦ 总目标 ¦  ¦ 年度目标
           ¦ 办好读书节。⏎服务读者。 ¦  ¦ 办好读书节。
          指标 ¦ 成本 ¦ 单价 ¦ 讲座费 ¦ ≤300(元/人)
           ¦  ¦  ¦ 场地费 ¦ <24(万元)
           ¦ 时效 ¦ 完成率 ¦ =100%
        ^   ¦ 效益 ¦ 知晓率 ¦ ≥3<5
           ¦  ¦ 到馆人次 ¦ ≥1万人次
        ^P 项目目标表
        T
        ^  项目名称 ¦  ¦ 修缮 ¦  ¦ 性质 ¦  ¦ 一次性
          主管 ¦  ¦ 某局
        """;

    /// <summary>One cell a line; lines of blanks outside tables are written as ·.</summary>
    public static string Dump { get; } = Tabs("""
         [bookmark: _Toc200001]1.读书推广目标表
        →900100某市图书中心
        →单位：万元

        →项目名称
        →读书推广

        →资金用途
        →预算数
        →5.00
        →其他
        →·

        →
        →用于读书节

        →目标
        →1.办好读书节。
        2.服务读者。


        ·
        →一级
        →二级
        →三级
        →描述
        →值

        →产出
        →数量
        →
        讲座场次
        →
        讲座场次
        →≥26场

        →
        →质量
        →合格率
        →合格率
        →≥95%

        →
        →时效
        →完成时间
        →完成时间
        →6月底前



        ·
        [bookmark: _Toc200002][bookmark: _GoBack]2.修缮目标表
        →900101某市图书分馆
        →单位：万元

        →项目名称
        →]馆舍修缮

        """).Replace('·', ' ');

    public static string DumpShown { get; } = """
        P 1.读书推广目标表
        T
          900100某市图书中心 ¦ 单位：万元
        ^  项目名称 ¦ 读书推广
        ^  资金用途 ¦ 预算数 ¦ 5.00 ¦ 其他 ¦ 
        ^   ¦ 用于读书节
        ^  目标 ¦ 1.办好读书节。⏎2.服务读者。
        ^  一级 ¦ 二级 ¦ 三级 ¦ 描述 ¦ 值
        ^  产出 ¦ 数量 ¦ 讲座场次 ¦ 讲座场次 ¦ ≥26场
        ^   ¦ 质量 ¦ 合格率 ¦ 合格率 ¦ ≥95%
        ^   ¦ 时效 ¦ 完成时间 ¦ 完成时间 ¦ 6月底前
        ^P 2.修缮目标表
        T
          900101某市图书分馆 ¦ 单位：万元
        ^  项目名称 ¦ 馆舍修缮
        """.Replace(" ¦ 其他 ¦ \n", " ¦ 其他\n", StringComparison.Ordinal);

    /// <summary>Writes → as tabs.</summary>
    /// <param name="text">The text.</param>
    public static string Tabs(string text) => text.Replace('→', '\t');

    /// <summary>Changes each line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">The change.</param>
    public static string EachLine(string text, Func<string, string> change) => string.Join('\n', text.Split('\n').Select(change));

    /// <summary>Drops every line without a character.</summary>
    /// <param name="text">The text.</param>
    public static string WithoutEmptyLines(string text) => string.Join('\n', text.Split('\n').Where(line => line.Length > 0));
}
