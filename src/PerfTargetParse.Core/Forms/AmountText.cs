using PerfTargetParse.Targets;

namespace PerfTargetParse.Forms;

/// <summary>Tells amounts from the texts that stand where amounts would.</summary>
internal static class AmountText
{
    /// <summary>Longer texts are prose.</summary>
    private const int Longest = 60;

    private const string Beginnings = "0123456789０１２３４５６７８９¥￥约-−/—无";

    /// <summary>Reads an amount, also one that a note in brackets follows: 854万(道路454万元,…).</summary>
    public static bool TryRead(string text, out Amount amount) =>
        AmountReader.TryRead(text, out amount)
        || (text.AsSpan().IndexOfAny('(', '（') is var open and > 0 && text[^1] is ')' or '）' && AmountReader.TryRead(text[..open], out amount));

    /// <summary>Whether a cell is an amount, a fill-in for one, or an amount that cannot be read.</summary>
    public static bool LooksLikeAmount(string text) =>
        TryRead(text, out _) || (text.Length is > 0 and <= Longest && Beginnings.Contains(text[0], StringComparison.Ordinal));
}
