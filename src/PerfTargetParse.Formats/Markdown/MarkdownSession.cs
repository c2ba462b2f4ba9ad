using System.Globalization;
using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Markdown;

/// <summary>Documents as headings and tables.</summary>
internal sealed class MarkdownSession : IWriteSession
{
    private readonly StreamWriter _file;
    private readonly MarkdownOutput _output;
    private bool _isFollowing;

    public MarkdownSession(Stream stream)
    {
        _file = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        _output = new MarkdownOutput(_file);
    }

    public void Add(DocumentResult document)
    {
        if (_isFollowing)
        {
            _output.Block("---");
        }

        _isFollowing = true;
        _output.Block("# " + MarkdownText.Inline(document.Title ?? document.Source.Path));
        WriteRecord(
            ("来源文件", document.Source.Path),
            ("文件格式", document.Source.Format),
            ("页数", Invariant(document.Source.Pages)),
            ("读取状态", MarkdownLabels.Of(document.Status)),
            ("项目数", document.Projects.Count == 0 ? null : Invariant(document.Projects.Count)),
            ("单元格", Cells(document.Coverage)));
        var projects = new MarkdownProject(_output);
        for (var index = 0; index < document.Projects.Count; index++)
        {
            projects.Write(index + 1, document.Projects[index]);
        }

        WriteFindings(document.Diagnostics);
        WriteUnclaimed(document.Coverage.Unclaimed);
        _file.Flush();
    }

    public void Complete() => Dispose();

    public void Dispose() => _file.Dispose();

    private void WriteRecord(params IReadOnlyList<(string Label, string? Value)> lines)
    {
        var printed = lines.Where(line => !string.IsNullOrEmpty(line.Value)).ToList();
        _output.Table(printed, ("栏目", line => line.Label), ("内容", line => line.Value));
    }

    private void WriteFindings(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        _output.Block("## 提示");
        _output.Table(
            findings,
            ("级别", finding => MarkdownLabels.Of(finding.Severity)),
            ("代码", finding => finding.Code),
            ("说明", finding => finding.Message.Zh),
            ("字段", finding => finding.Field),
            ("位置", finding => MarkdownLabels.Of(finding.Origin)));
    }

    private void WriteUnclaimed(IReadOnlyList<UnclaimedText> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        _output.Block("## 未识别内容");
        _output.Table(texts, ("内容", text => text.Text), ("位置", text => MarkdownLabels.Of(text.Origin)));
    }

    private static string? Cells(Coverage coverage) => coverage.Cells == 0
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"共 {coverage.Cells}：已识别 {coverage.Claimed}，固定文字 {coverage.Boilerplate}，未识别 {coverage.Unclaimed.Count}");

    private static string? Invariant(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
