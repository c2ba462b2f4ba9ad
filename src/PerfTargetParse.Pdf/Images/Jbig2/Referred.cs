namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>What the segments gave that a segment refers to, in the order in which it does.</summary>
internal sealed class Referred(IReadOnlyList<object> results)
{
    public OwnTables OwnTables { get; } = new([.. results.OfType<CodeTable>()]);

    public SymbolDictionary? LastDictionary => results.OfType<SymbolDictionary>().LastOrDefault();

    public PatternDictionary? Patterns => results.OfType<PatternDictionary>().FirstOrDefault();

    /// <summary>A region that is refined.</summary>
    public Bitmap? Region => results.OfType<Bitmap>().FirstOrDefault();

    /// <summary>The symbols of all dictionaries.</summary>
    public List<Bitmap> Symbols(Jbig2Budget budget)
    {
        var symbols = new List<Bitmap>();
        foreach (var dictionary in results.OfType<SymbolDictionary>())
        {
            budget.Take(dictionary.Symbols.Count);
            symbols.AddRange(dictionary.Symbols);
        }

        return symbols;
    }
}
