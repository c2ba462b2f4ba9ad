using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>Makes fonts of their dictionaries.</summary>
internal static class FontLoader
{
    /// <summary>Makes a font. Never fails: of a dictionary that says nothing a font comes that maps nothing. What a font needs is read when a glyph asks for it.</summary>
    public static PdfFont Load(PdfDictionary dictionary, PdfFile file) => file.Get(dictionary, "Subtype").AsName switch
    {
        "Type0" => new CompositeFont(dictionary, file),
        "Type3" => new Type3Font(dictionary, file),
        _ => file.Get(dictionary, "DescendantFonts").IsNull ? new SimpleFont(dictionary, file) : new CompositeFont(dictionary, file),
    };
}
