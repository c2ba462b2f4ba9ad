namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>Predefined CMaps that share a code page.</summary>
/// <param name="Ordering">The character collection that they select from.</param>
/// <param name="Form">How codes are made.</param>
/// <param name="CodePage">The code page by its number; 0 where .NET has none, so that codes are cut and mean nothing.</param>
/// <param name="HalfWidth">Whether ASCII selects the half-width characters of the collection, not the proportional ones.</param>
/// <param name="Spaces">The code space.</param>
internal sealed record CodePageFamily(string Ordering, CodeForm Form, int CodePage, bool HalfWidth, params CodeSpace[] Spaces);
