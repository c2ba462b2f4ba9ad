namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>Tells the scripts that write no blanks between words.</summary>
internal static class CharacterWidth
{
    /// <summary>Blocks of East Asian Width W and F without Hangul, whose words stand apart, and the signs that Chinese print shares with Latin one.</summary>
    public static bool IsWide(char c) =>
        c >= '\u2E80'
            ? c is <= '\uA4CF' or (>= '\uD800' and <= '\uDFFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFFEF')
            : c is (>= '\u2014' and <= '\u2026') or '\u00B7' or (>= '\u2190' and <= '\u21FF') or (>= '\u2460' and <= '\u27BF') or (>= '\u2200' and <= '\u22FF');
}
