namespace PerfTargetParse.Pdf.Files;

/// <summary>What a <see cref="Lexer"/> found.</summary>
internal enum TokenKind : byte
{
    End,
    Integer,
    Real,
    Name,
    String,
    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,
    Keyword,
}
