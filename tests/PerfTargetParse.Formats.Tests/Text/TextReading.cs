using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Text;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Text;

/// <summary>A text read, and what the tests look at.</summary>
internal sealed record TextReading(SourceDocument Document, IReadOnlyList<Diagnostic> Findings)
{
    public IEnumerable<string> Codes => Findings.Select(f => f.Code);

    public SourceTable OnlyTable => Assert.Single(Document.Blocks.OfType<SourceTable>());

    public static TextReading Of(string text, Limits? limits = null) => Of(Encoding.UTF8.GetBytes(text), limits);

    public static TextReading Of(byte[] bytes, Limits? limits = null)
    {
        var context = new ReadContext(limits ?? Limits.Default, TestContext.Current.CancellationToken);
        var document = new TextDocumentReader().Read(Input(bytes), context);
        return new TextReading(document, context.Findings.ToList());
    }

    public static DocumentInput Input(byte[] bytes, string path = "form.txt") => new() { Path = path, Content = bytes };

    public IReadOnlyList<SourceTable> Tables() => [.. Document.Blocks.OfType<SourceTable>()];

    /// <summary>The blocks in a readable notation: a paragraph is its text; a row its cells with " ¦ " between; "^" marks what follows a gap; "⏎" a line feed.</summary>
    public string Show(bool gaps = false)
    {
        var shown = new StringBuilder();
        foreach (var block in Document.Blocks)
        {
            switch (block)
            {
                case SourceParagraph paragraph:
                    shown.Append(gaps && paragraph.AfterGap ? "^" : "").Append("P ").Append(paragraph.Text).Append('\n');
                    break;
                case SourceTable table:
                    shown.Append(table.Shape switch { TableShape.Cells => "T cells\n", TableShape.Lines => "T lines\n", _ => "T\n" });
                    foreach (var row in table.Rows)
                    {
                        shown.Append(gaps && row.AfterGap ? "^" : "").Append("  ").AppendJoin(" ¦ ", row.Cells.Select(c => c.Text.Replace("\n", "⏎", StringComparison.Ordinal))).Append('\n');
                    }

                    break;
                default:
                    break;
            }
        }

        return shown.ToString().TrimEnd('\n');
    }
}
