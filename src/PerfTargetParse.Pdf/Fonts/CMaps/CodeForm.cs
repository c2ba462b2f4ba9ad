namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>How the codes of a predefined CMap are made.</summary>
internal enum CodeForm
{
    /// <summary>UTF-16, big end first; also what is called UCS-2.</summary>
    Utf16,

    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>UTF-32, big end first.</summary>
    Utf32,

    /// <summary>Of a code page: one byte or more.</summary>
    CodePage,

    /// <summary>Row and cell of a national set in seven bits each: the code page with the high bits gone.</summary>
    SevenBits,
}
