namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>The symbols that a dictionary segment gives to others.</summary>
/// <param name="Symbols">The symbols.</param>
/// <param name="GenericContexts">What the decoder knew of pixels at its end, where it keeps that for a later dictionary.</param>
/// <param name="RefinementContexts">What it knew of differences.</param>
internal sealed record SymbolDictionary(IReadOnlyList<Bitmap> Symbols, byte[]? GenericContexts, byte[]? RefinementContexts);
