using PerfTargetParse.Formats.Docx;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Docx;

/// <summary>A document as its reader gives it.</summary>
internal sealed class WordReading
{
    private WordReading(byte[] content, Limits? limits)
    {
        Context = new ReadContext(limits ?? Limits.Default, TestContext.Current.CancellationToken);
        Document = new DocxDocumentReader().Read(new DocumentInput { Path = "form.docx", Content = content }, Context);
    }

    public ReadContext Context { get; }

    public SourceDocument Document { get; }

    public IEnumerable<string> Codes => Context.Findings.ToList().Select(f => f.Code);

    public IEnumerable<string> Paragraphs => Document.Blocks.OfType<SourceParagraph>().Where(p => !p.IsPageFurniture).Select(p => p.Text);

    public IEnumerable<string> Furniture => Document.Blocks.OfType<SourceParagraph>().Where(p => p.IsPageFurniture).Select(p => p.Text);

    public SourceTable Table => Document.Blocks.OfType<SourceTable>().First();

    /// <summary>Cells of the first table: row, column and spans, and text.</summary>
    public IEnumerable<string> Cells => CellsOf(Table);

    public static WordReading Of(byte[] content, Limits? limits = null) => new(content, limits);

    public static WordReading Of(string body) => Of(new WordFile { Body = body }.Build());

    public static IEnumerable<string> CellsOf(SourceTable table) =>
        table.Rows.SelectMany(r => r.Cells).Select(c => $"{c.Origin.Row},{c.Origin.Column} {c.RowSpan}x{c.ColumnSpan} {c.Text.Replace('\n', '/')}");
}
