using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <summary>What the pages of a document share while they are read, on whatever threads.</summary>
internal sealed class DocumentContent(PdfFile file, FontCache fonts)
{
    private readonly Lazy<Layers> _layers = new(() => Layers.Read(file));

    public PdfFile File => file;

    public FontCache Fonts => fonts;

    public Layers Layers => _layers.Value;
}
