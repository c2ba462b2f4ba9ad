namespace PerfTargetParse.Targets;

/// <summary>A word that stands for a unit.</summary>
/// <param name="Word">The word as printed.</param>
/// <param name="Unit">The unit.</param>
public sealed record UnitMeaning(string Word, string Unit)
{
    internal static UnitMeaning From(ResourceObject meaning) => new(meaning.Text("word"u8), meaning.Text("unit"u8));
}
