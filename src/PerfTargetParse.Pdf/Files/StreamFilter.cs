namespace PerfTargetParse.Pdf.Files;

/// <summary>A filter of a stream.</summary>
/// <param name="Name">Its full name, whatever the file abbreviates it to.</param>
/// <param name="Parameters">Its parameters; null where it has none.</param>
internal sealed record StreamFilter(string Name, PdfDictionary? Parameters)
{
    /// <summary>Whether it is one of images, which are not decoded here.</summary>
    public bool IsOfImages => Name is "DCTDecode" or "JPXDecode" or "CCITTFaxDecode" or "JBIG2Decode";

    /// <summary>The full name of a filter (ISO 32000-2, table 92: abbreviations of inline images, which some use elsewhere).</summary>
    public static string FullName(string name) => name switch
    {
        "AHx" => "ASCIIHexDecode",
        "A85" => "ASCII85Decode",
        "LZW" => "LZWDecode",
        "Fl" => "FlateDecode",
        "RL" => "RunLengthDecode",
        "CCF" => "CCITTFaxDecode",
        "DCT" => "DCTDecode",
        _ => name,
    };
}
