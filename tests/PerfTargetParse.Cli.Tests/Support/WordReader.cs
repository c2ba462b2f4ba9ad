using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Cli.Tests.Support;

/// <summary>
/// A reader that does what the words of the document say: "failed", "limited", "warning", "info", "defect"; "form" is a filled form
/// that leaves nothing to be said, without which a document has the finding that there is none.
/// </summary>
internal sealed class WordReader : IDocumentReader
{
    public ReaderInfo Info { get; } = new()
    {
        Name = "words",
        Description = new LocalizedText("Words", "词语"),
        Extensions = [".txt"],
    };

    public RecognitionLevel Recognise(DocumentInput input) =>
        Encoding.UTF8.GetString(input.Content.Span).StartsWith("unknown", StringComparison.Ordinal) ? RecognitionLevel.None : RecognitionLevel.Possible;

    public SourceDocument Read(DocumentInput input, ReadContext context)
    {
        var words = Encoding.UTF8.GetString(input.Content.Span).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var (index, word) in words.Index())
        {
            var origin = new Origin { Line = index + 1 };
            switch (word)
            {
                case "warning":
                    context.Findings.Add(DiagnosticCodes.UndecodableBytes, origin, args: [("count", "1"), ("encoding", "UTF-8"), ("line", "1")]);
                    break;
                case "info":
                    context.Findings.Add(DiagnosticCodes.EncodingGuessed, origin, args: ("encoding", "UTF-8"));
                    break;
                case "defect":
                    throw new InvalidOperationException("a defect");
                default:
                    break;
            }
        }

        return new SourceDocument
        {
            Blocks = words.Contains("form") ? [Form()] : [.. words.Select((w, i) => new SourceParagraph { Text = w, Origin = new Origin { Line = i + 1 } })],
            Failure = words.Contains("failed") ? DocumentStatus.Failed : words.Contains("encrypted") ? DocumentStatus.Encrypted : null,
            IsComplete = !words.Contains("limited"),
        };
    }

    private static SourceTable Form()
    {
        string[][] rows =
        [
            ["项目支出绩效目标表（2025年度）"],
            ["项目名称", "社区阅读角建设"],
            ["年度资金总额（万元）", "28.60"],
            ["一级指标", "二级指标", "三级指标", "指标值"],
            ["产出指标", "数量指标", "阅读活动场次", "≥12场"],
        ];
        return new SourceTable { Rows = [.. rows.Select((cells, row) => new SourceRow { Cells = [.. cells.Select((text, column) => Cell(text, row, column))] })] };
    }

    private static SourceCell Cell(string text, int row, int column) =>
        new() { Text = text, Origin = new Origin { Line = row + 1, Table = 1, Row = row + 1, Column = column + 1 } };
}
