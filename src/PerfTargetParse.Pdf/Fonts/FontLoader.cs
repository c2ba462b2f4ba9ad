using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Fonts;

/// <summary>Makes fonts of their dictionaries.</summary>
internal static class FontLoader
{
    /// <summary>Makes a font. Never fails: of a dictionary that says nothing a font comes that maps nothing.</summary>
    public static PdfFont Load(PdfDictionary dictionary, PdfFile file)
    {
        _ = (dictionary, file);
        throw new NotSupportedException();
    }
}
