using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Json;
using PerfTargetParse.Formats.Sheets;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Markdown;

/// <summary>The codes of the model in the words of the forms. What has no word here (a later code, a third party's) shows as its code.</summary>
internal static class MarkdownLabels
{
    public static string Of(DocumentStatus status) => status switch
    {
        DocumentStatus.Ok => "完整读取",
        DocumentStatus.Findings => "完整读取，有提示",
        DocumentStatus.Partial => "部分读取",
        DocumentStatus.Limited => "因超出限制而未读完",
        DocumentStatus.NoForm => "未含已填表单",
        DocumentStatus.Unsupported => "格式不受支持",
        DocumentStatus.Encrypted => "文件已加密",
        DocumentStatus.Failed => "读取失败",
        DocumentStatus.Timeout => "读取超时",
        DocumentStatus.Crashed => "程序缺陷导致中断",
        _ => EnumCode.Of(status),
    };

    public static string Of(ProjectKind kind) => kind switch
    {
        ProjectKind.Declaration => "绩效目标申报表",
        ProjectKind.Approval => "绩效目标批复表",
        ProjectKind.SelfEvaluation => "绩效自评表",
        ProjectKind.Monitoring => "绩效监控表",
        ProjectKind.Summary => "绩效目标汇总表",
        ProjectKind.DepartmentWide => "部门整体支出绩效目标表",
        ProjectKind.Transfer => "转移支付绩效目标表",
        _ => EnumCode.Of(kind),
    };

    public static string Of(Scope scope) => scope switch
    {
        Scope.Annual => "年度",
        Scope.Period => "实施周期",
        Scope.Project => "项目",
        Scope.Overall => "总体",
        Scope.Result => "实际完成情况",
        _ => EnumCode.Of(scope),
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "提示",
        Severity.Warning => "警告",
        Severity.Error => "错误",
        _ => EnumCode.Of(severity),
    };

    /// <summary>Null for what stands in the form plainly: only the rest needs a look.</summary>
    public static string? Of(Confidence confidence) => confidence switch
    {
        Confidence.Printed => null,
        Confidence.Carried => "沿用上格",
        Confidence.Inferred => "推断",
        Confidence.Aligned => "移列对齐",
        Confidence.Guessed => "存疑",
        _ => EnumCode.Of(confidence),
    };

    public static string Stage(string? stage) => stage switch
    {
        null => "",
        "initial" => "年初预算数",
        "adjusted" => "全年预算数",
        "executed" => "执行数",
        _ => stage,
    };

    /// <summary>A place as a reader of the source would look it up.</summary>
    public static string Of(Origin? origin)
    {
        if (origin is null)
        {
            return "";
        }

        if (origin.Sheet is { } sheet)
        {
            return origin is { Row: { } row, Column: { } column } ? CellPlace.Of(sheet, row, column) : sheet;
        }

        IEnumerable<(int? Number, string Format)> parts =
        [
            (origin.Page, "第{0}页"), (origin.Paragraph, "第{0}段"), (origin.Line, "第{0}行"), (origin.Table, "表{0}"), (origin.Row, "表格行{0}"), (origin.Column, "列{0}"),
        ];
        return string.Join(' ', parts.Where(part => part.Number is not null).Select(part => part.Format.Replace("{0}", part.Number!.Value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
    }
}
