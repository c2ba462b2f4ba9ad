using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Zip;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Archives;

/// <summary>Opens zip files that are folders of documents; those that are documents of their own kind, as .docx, are none.</summary>
public sealed class ZipArchiveReader : IArchiveReader
{
    /// <summary>What stands in the packages of Office, OpenDocument and OFD documents, and in books.</summary>
    private static readonly string[] DocumentParts = ["[Content_Types].xml", "OFD.xml", "mimetype", "_rels/.rels"];

    /// <inheritdoc/>
    public ReaderInfo Info { get; } = new()
    {
        Name = "zip",
        Description = new LocalizedText("Zip archives of documents, read as folders", "ZIP 压缩包，按文件夹读取其中的文件"),
        Extensions = [".zip"],
    };

    /// <inheritdoc/>
    public bool Recognise(DocumentInput input)
    {
        if (!ZipPackage.IsZip(input.Content.Span))
        {
            return false;
        }

        var package = ZipPackage.Open(input.Content, new ZipLimits());
        return !Array.Exists(DocumentParts, part => package.Find(part) is not null);
    }

    /// <inheritdoc/>
    public IArchive Open(DocumentInput input, ReadContext context) => new ZipArchive(input.Content, context);
}
