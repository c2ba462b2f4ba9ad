using System.Globalization;

namespace PerfTargetParse.Formats.Csv;

/// <summary>Keeps a spreadsheet from taking text for a formula when it opens a CSV file.</summary>
/// <remarks>
/// <para>
/// Text at risk begins with = + - or @ (half or full width), or with a control character such as TAB, CR or NUL; blanks and invisible
/// characters before the sign do not make it safe, since programs trim them. An apostrophe is put in front of it. Neither Excel nor
/// LibreOffice takes that apostrophe as a mark of its own when a CSV file is opened, so the cell shows it ('=50.60(万元)): the price
/// of a rule that holds in every program. The alternatives are worse: ="…" is itself a formula, and a leading TAB is trimmed by some
/// programs, which leaves the formula.
/// </para>
/// <para>
/// The rule looks at the first sign only, so a bare "=" is guarded too: simple to state and to undo. Text that begins with apostrophes and
/// then a sign gets one more, which is why <see cref="Unguard"/> gives back exactly what <see cref="Guard"/> was given.
/// </para>
/// </remarks>
public static class SpreadsheetText
{
    private const char Mark = '\'';

    /// <summary>Puts an apostrophe in front of text that a spreadsheet could take for a formula; other text stays as it is.</summary>
    /// <param name="text">The text of a cell.</param>
    public static string Guard(string text) => IsAtRisk(text) ? Mark + text : text;

    /// <summary>Takes off the apostrophe that <see cref="Guard"/> put there, and no other.</summary>
    /// <param name="cell">The cell of a guarded column.</param>
    public static string Unguard(string cell) => cell.Length > 1 && cell[0] == Mark && IsAtRisk(cell.AsSpan(1)) ? cell[1..] : cell;

    private static bool IsAtRisk(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' || char.IsControl(c))
            {
                return true;
            }

            if (c != Mark && !IsInvisible(c))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsInvisible(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
