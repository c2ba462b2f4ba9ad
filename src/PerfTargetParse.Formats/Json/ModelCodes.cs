using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Json;

/// <summary>Members of enumerations as the JSON writes them; spelled out, since every value written has one or two of them.</summary>
internal static class ModelCodes
{
    public static ReadOnlySpan<byte> Of(DocumentStatus status) => status switch
    {
        DocumentStatus.Ok => "ok"u8,
        DocumentStatus.Findings => "findings"u8,
        DocumentStatus.Partial => "partial"u8,
        DocumentStatus.Limited => "limited"u8,
        DocumentStatus.NoForm => "noForm"u8,
        DocumentStatus.Unsupported => "unsupported"u8,
        DocumentStatus.Encrypted => "encrypted"u8,
        DocumentStatus.Failed => "failed"u8,
        DocumentStatus.Timeout => "timeout"u8,
        DocumentStatus.Crashed => "crashed"u8,
        _ => throw Unknown(nameof(status), status),
    };

    public static ReadOnlySpan<byte> Of(ProjectKind kind) => kind switch
    {
        ProjectKind.Declaration => "declaration"u8,
        ProjectKind.Approval => "approval"u8,
        ProjectKind.SelfEvaluation => "selfEvaluation"u8,
        ProjectKind.Monitoring => "monitoring"u8,
        ProjectKind.Summary => "summary"u8,
        ProjectKind.DepartmentWide => "departmentWide"u8,
        ProjectKind.Transfer => "transfer"u8,
        _ => throw Unknown(nameof(kind), kind),
    };

    public static ReadOnlySpan<byte> Of(Scope scope) => scope switch
    {
        Scope.Annual => "annual"u8,
        Scope.Period => "period"u8,
        Scope.Project => "project"u8,
        Scope.Overall => "overall"u8,
        Scope.Result => "result"u8,
        _ => throw Unknown(nameof(scope), scope),
    };

    public static ReadOnlySpan<byte> Of(TargetKind kind) => kind switch
    {
        TargetKind.Number => "number"u8,
        TargetKind.Range => "range"u8,
        TargetKind.Date => "date"u8,
        TargetKind.Text => "text"u8,
        _ => throw Unknown(nameof(kind), kind),
    };

    public static ReadOnlySpan<byte> Of(Confidence confidence) => confidence switch
    {
        Confidence.Printed => "printed"u8,
        Confidence.Carried => "carried"u8,
        Confidence.Inferred => "inferred"u8,
        Confidence.Aligned => "aligned"u8,
        Confidence.Guessed => "guessed"u8,
        _ => throw Unknown(nameof(confidence), confidence),
    };

    public static ReadOnlySpan<byte> Of(ScaleSource source) => source switch
    {
        ScaleSource.Label => "label"u8,
        ScaleSource.Column => "column"u8,
        ScaleSource.Caption => "caption"u8,
        ScaleSource.Cell => "cell"u8,
        ScaleSource.Default => "default"u8,
        _ => throw Unknown(nameof(source), source),
    };

    public static ReadOnlySpan<byte> Of(Severity severity) => severity switch
    {
        Severity.Info => "info"u8,
        Severity.Warning => "warning"u8,
        Severity.Error => "error"u8,
        _ => throw Unknown(nameof(severity), severity),
    };

    private static ArgumentOutOfRangeException Unknown(string parameter, object value) => new(parameter, value, "The model has no such code.");
}
