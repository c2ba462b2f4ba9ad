namespace PerfTargetParse.Forms;

/// <summary>Decimals that were multiplied.</summary>
internal static class Decimals
{
    /// <summary>The number without zeros behind its decimal point: multiplied digits are no longer printed ones.</summary>
    public static decimal Plain(decimal value) => value / 1.000000000000000000000000000000000m;
}
