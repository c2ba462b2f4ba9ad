using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Docx;
using PerfTargetParse.Formats.Sheets;
using PerfTargetParse.Formats.Text;
using PerfTargetParse.Formats.Zip;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Xlsx;

/// <summary>Reads Office Open XML workbooks, each part as a stream: all sheets, what is hidden included.</summary>
public sealed class XlsxDocumentReader : IDocumentReader
{
    private const string BinaryWorkbook = "xl/workbook.bin";

    private static readonly string[] SheetTypes = ["worksheet"];

    /// <inheritdoc/>
    public ReaderInfo Info { get; } = new()
    {
        Name = "xlsx",
        Description = new LocalizedText("Excel workbooks (.xlsx, .xlsm)", "Excel 工作簿（.xlsx、.xlsm）"),
        Extensions = [".xlsx", ".xlsm", ".xltx", ".xltm"],
    };

    /// <inheritdoc/>
    /// <remarks>What has the name of a workbook and is no text is read as one all the same, so that somebody learns of it.</remarks>
    public RecognitionLevel Recognise(DocumentInput input)
    {
        if (ZipPackage.IsZip(input.Content.Span))
        {
            var zip = ZipPackage.Open(input.Content, LimitsFor(Limits.Default));
            if (zip.Entries.Any(e => e.Path.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            {
                return RecognitionLevel.ByContent;
            }
        }

        var isNamed = Info.Extensions.Contains(Path.GetExtension(input.Path).ToLowerInvariant());
        if (isNamed && EncryptedOffice.Is(input.Content.Span))
        {
            return RecognitionLevel.ByContent;
        }

        return isNamed && BinaryContent.Evidence(input.Content.Span) is not null ? RecognitionLevel.ByName : RecognitionLevel.None;
    }

    /// <inheritdoc/>
    public SourceDocument Read(DocumentInput input, ReadContext context)
    {
        if (EncryptedOffice.Is(input.Content.Span))
        {
            context.Findings.Add(DiagnosticCodes.OfficeEncrypted);
            return new SourceDocument { Blocks = [], Failure = DocumentStatus.Encrypted };
        }

        var limits = LimitsFor(context.Limits);
        var zip = ZipPackage.Open(input.Content, limits);
        if (zip.Find(BinaryWorkbook) is not null)
        {
            context.Findings.Add(DiagnosticCodes.BinaryWorkbook);
            return new SourceDocument { Blocks = [], Failure = DocumentStatus.Unsupported };
        }

        var findings = new ZipFindings(limits);
        var package = new XlsxPackage(zip, findings);
        var workbook = XlsxWorkbook.Read(package, context.MustStop);
        var blocks = new SheetBlocks(context);
        var (lost, read) = (new List<string>(), 0);
        var hidden = new HiddenParts();
        var pool = new TextPool();
        foreach (var entry in workbook.Sheets)
        {
            if (blocks.IsFull || context.MustStop())
            {
                break;
            }

            // Sheets of charts and dialogs hold no cells.
            var known = workbook.Relationships.TryGetValue(entry.RelationshipId, out var relationship);
            if (known && !SheetTypes.Contains(relationship.Type))
            {
                continue;
            }

            var sheet = new Sheet(entry.Name, entry.IsHidden);
            var reader = new WorksheetReader(workbook, sheet, pool, context.Limits.Cells, context.MustStop);
            var isWhole = known && package.Read(relationship.Path, reader.Read);
            if (!isWhole && !reader.IsFull)
            {
                lost.Add(entry.Name);
            }

            read += known && package.Has(relationship.Path) ? 1 : 0;
            sheet.Complete();
            hidden.Note(sheet);
            blocks.Add(sheet);
            if (reader.IsFull)
            {
                blocks.Close();
            }
        }

        findings.Report(zip, context.Findings);
        return Finish(blocks, lost, read, workbook, findings, hidden, context);
    }

    private static SourceDocument Finish(SheetBlocks blocks, List<string> lost, int read, XlsxWorkbook workbook, ZipFindings zip, HiddenParts hidden, ReadContext context)
    {
        if (read == 0 && blocks.Blocks.Count == 0)
        {
            var isStopped = zip.HasLimit || context.IsStopped;
            if (!isStopped)
            {
                context.Findings.Add(DiagnosticCodes.WorkbookUnreadable, args: ("reason", workbook.Sheets.Count == 0 ? "no list of sheets" : "no sheet"));
            }

            return new SourceDocument { Blocks = [], Failure = isStopped ? DocumentStatus.Limited : DocumentStatus.Failed };
        }

        if (lost.Count > 0 && !context.IsStopped && !zip.HasLimit)
        {
            context.Findings.Add(DiagnosticCodes.SheetsDamaged, args: ("sheets", string.Join(", ", lost)));
        }

        if (workbook.IsPartial && !zip.HasLimit)
        {
            context.Findings.Add(DiagnosticCodes.WorkbookPartsDamaged);
        }

        hidden.Report(context.Findings);
        if (blocks.IsFull)
        {
            context.Findings.Add(DiagnosticCodes.CellLimit, args: ("limit", context.Limits.Cells.ToString(CultureInfo.InvariantCulture)));
        }

        return new SourceDocument
        {
            Blocks = blocks.Blocks,
            IsPartial = lost.Count > 0 || workbook.IsPartial || zip.HasDamage,
            IsComplete = !blocks.IsFull && !zip.HasLimit && !context.IsStopped,
        };
    }

    /// <summary>Parts are read as streams, so one may be as long as all; rows that differ in their numbers alone pack better than other data.</summary>
    private static ZipLimits LimitsFor(Limits limits) => new()
    {
        InflatedBytes = limits.InflatedBytes,
        EntryBytes = (int)Math.Min(limits.InflatedBytes, int.MaxValue),
        Ratio = 500,
    };
}
