using PerfTargetParse.Formats.Archives;
using PerfTargetParse.Formats.Csv;
using PerfTargetParse.Formats.Docx;
using PerfTargetParse.Formats.Html;
using PerfTargetParse.Formats.Json;
using PerfTargetParse.Formats.Markdown;
using PerfTargetParse.Formats.Ofd;
using PerfTargetParse.Formats.Pdf;
using PerfTargetParse.Formats.Tables;
using PerfTargetParse.Formats.Text;
using PerfTargetParse.Formats.Xlsx;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats;

/// <summary>The formats of this library, registered as anybody else's would be.</summary>
public static class FormatsRegistration
{
    /// <summary>Adds every reader and writer of this library. Add your own before it to come first, after it to come last.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="options">What the readers are told; nothing by default.</param>
    /// <returns>The same builder.</returns>
    public static PipelineBuilder AddFormats(this PipelineBuilder builder, FormatsOptions? options = null)
    {
        options ??= FormatsOptions.Default;

        // Readers, in the order that decides among equal fits.
        builder.Readers.Add(new PdfDocumentReader(options.Password, options.Ocr));
        builder.Readers.Add(new DocxDocumentReader());
        builder.Readers.Add(new XlsxDocumentReader());
        builder.Readers.Add(new OfdDocumentReader(options.Ocr));
        builder.Readers.Add(new HtmlDocumentReader());
        builder.Readers.Add(new TextDocumentReader());

        builder.Archives.Add(new ZipArchiveReader());

        // Writers, in the order of the list of formats.
        builder.Writers.Add(new JsonResultWriter());
        builder.Writers.Add(new JsonlResultWriter());
        builder.Writers.Add(new CsvResultWriter());
        builder.Writers.Add(new CsvExcelResultWriter());
        builder.Writers.Add(new TablesResultWriter());
        builder.Writers.Add(new MarkdownResultWriter());
        return builder;
    }
}
