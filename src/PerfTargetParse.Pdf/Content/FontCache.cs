using System.Collections.Concurrent;
using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts;

namespace PerfTargetParse.Pdf.Content;

/// <summary>The fonts of a document, each made once, whatever page or thread asks first.</summary>
/// <remarks>Dictionaries are compared as objects: the file gives the same one each time.</remarks>
internal sealed class FontCache(Func<PdfDictionary, PdfFont> load)
{
    private readonly ConcurrentDictionary<PdfDictionary, Lazy<PdfFont>> _fonts = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<PdfFont> _missing = new(() => load(HelveticaByName()));

    public FontCache(PdfFile file)
        : this(dictionary => FontLoader.Load(dictionary, file))
    {
    }

    /// <summary>The font of a dictionary; for one that is missing, the one that other readers show in its place.</summary>
    public PdfFont Get(PdfDictionary? dictionary) => dictionary is null
        ? _missing.Value
        : _fonts.GetOrAdd(dictionary, static (key, load) => new(() => load(key)), load).Value;

    private static PdfDictionary HelveticaByName()
    {
        var font = new PdfDictionary();
        font.Add("Type", PdfValue.Name("Font"));
        font.Add("Subtype", PdfValue.Name("Type1"));
        font.Add("BaseFont", PdfValue.Name("Helvetica"));
        return font;
    }
}
