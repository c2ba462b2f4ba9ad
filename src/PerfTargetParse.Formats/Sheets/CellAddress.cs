using System.Globalization;

namespace PerfTargetParse.Formats.Sheets;

/// <summary>Row and column of a cell, 1-based, as "BC12" says them.</summary>
internal readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>Rows of the largest sheet (ECMA-376 part 1, 18.18.62 and its implementations).</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Columns of the largest sheet: the last is XFD.</summary>
    public const int MostColumns = 16_384;

    private const int Letters = 26;

    /// <summary>Whether a sheet can have the cell.</summary>
    public bool IsInSheet => Row is >= 1 and <= MostRows && Column is >= 1 and <= MostColumns;

    /// <summary>Reads "BC12"; a dollar sign before either part says nothing here.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        var (row, column, at) = (0, 0, 0);
        for (; at < text.Length && column <= MostColumns && (char.IsAsciiLetter(text[at]) || text[at] == '$'); at++)
        {
            column = text[at] == '$' ? column : (column * Letters) + (char.ToUpperInvariant(text[at]) - 'A' + 1);
        }

        for (; at < text.Length && row <= MostRows && char.IsAsciiDigit(text[at]); at++)
        {
            row = (row * 10) + (text[at] - '0');
        }

        address = new CellAddress(row, column);
        return at == text.Length && address.IsInSheet;
    }

    /// <summary>The letters of a column.</summary>
    public static string ColumnLetters(int column)
    {
        Span<char> letters = stackalloc char[8];
        var start = letters.Length;
        for (; column > 0 && start > 0; column = (column - 1) / Letters)
        {
            letters[--start] = (char)('A' + ((column - 1) % Letters));
        }

        return letters[start..].ToString();
    }

    public override string ToString() => ColumnLetters(Column) + Row.ToString(CultureInfo.InvariantCulture);
}
