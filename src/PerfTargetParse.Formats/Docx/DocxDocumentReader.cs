using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Text;
using PerfTargetParse.Formats.Zip;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Docx;

/// <summary>Reads Word documents (DOCX, DOCM and their templates) as they are seen, changes accepted. Macros are never looked at.</summary>
public sealed class DocxDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public ReaderInfo Info { get; } = new()
    {
        Name = "docx",
        Description = new LocalizedText("Word documents (DOCX, DOCM, templates)", "Word 文档（DOCX、DOCM 及模板）"),
        Extensions = [".docx", ".docm", ".dotx", ".dotm"],
    };

    /// <inheritdoc/>
    /// <remarks>What is binary under the name of a document is read as one all the same, so that somebody learns of it; text under it is text.</remarks>
    public RecognitionLevel Recognise(DocumentInput input)
    {
        var content = input.Content.Span;
        var isNamed = Info.Extensions.Contains(Path.GetExtension(input.Path).ToLowerInvariant());
        if (ZipPackage.IsZip(content))
        {
            if (DocxPackage.Open(input.Content, new ReadContext(Limits.Default)).MainPart is not null)
            {
                return RecognitionLevel.ByContent;
            }
        }
        else if (EncryptedOffice.Is(content))
        {
            return isNamed ? RecognitionLevel.ByContent : RecognitionLevel.ByName;
        }

        return isNamed && BinaryContent.Evidence(content) is not null ? RecognitionLevel.ByName : RecognitionLevel.None;
    }

    /// <inheritdoc/>
    public SourceDocument Read(DocumentInput input, ReadContext context)
    {
        if (EncryptedOffice.Is(input.Content.Span))
        {
            context.Findings.Add(DiagnosticCodes.OfficeEncrypted);
            return new SourceDocument { Blocks = [], Failure = DocumentStatus.Encrypted };
        }

        var package = DocxPackage.Open(input.Content, context);
        if (package.MainPart is not { } name || package.OpenPart(name) is not { } part)
        {
            context.Findings.Add(DiagnosticCodes.PackageUnreadable, args: ("reason", !package.HasParts ? "no ZIP file that opens" : package.MainPart is null ? "no part is a Word document" : $"{package.MainPart} is missing"));
            return new SourceDocument { Blocks = [], Failure = DocumentStatus.Failed };
        }

        return new DocumentParts(package, new Reading(context)).Read(name, part);
    }
}
