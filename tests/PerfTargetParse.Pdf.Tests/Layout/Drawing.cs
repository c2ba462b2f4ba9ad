using PerfTargetParse.Pdf.Layout.Text;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Tests.Layout;

/// <summary>
/// Makes the content of a page from a drawing in characters: <c>-</c> and <c>|</c> are lines, <c>+</c> joins them, all else is text.
/// A place is 6 points wide and 16 high; a Chinese character takes two places, as in most editors.
/// </summary>
internal sealed class Drawing
{
    public const float PlaceWidth = 6;
    public const float PlaceHeight = 16;
    private const float Size = 12;

    private readonly List<char[]> _rows = [];

    private Drawing(string art)
    {
        foreach (var line in art.ReplaceLineEndings("\n").Split('\n'))
        {
            var row = new List<char>();
            foreach (var c in line)
            {
                row.Add(c);
                if (CharacterWidth.IsWide(c))
                {
                    row.Add('\0');
                }
            }

            _rows.Add([.. row]);
        }
    }

    public List<Glyph> Glyphs { get; } = [];

    public List<Rule> Rules { get; } = [];

    /// <summary>The page of a drawing.</summary>
    /// <param name="art">The drawing.</param>
    /// <param name="source">What its lines are drawn as.</param>
    /// <param name="number">Number of the page.</param>
    /// <param name="height">Height of the page; 0 for just as much as the drawing needs.</param>
    public static PageContent Page(string art, RuleSource source = RuleSource.Stroke, int number = 1, float height = 0)
    {
        var drawing = Of(art, source);
        return drawing.ToPage(number, height);
    }

    public static Drawing Of(string art, RuleSource source = RuleSource.Stroke)
    {
        var drawing = new Drawing(art);
        drawing.AddText();
        drawing.AddLevel(source);
        drawing.AddUpright(source);
        return drawing;
    }

    public PageContent ToPage(int number = 1, float height = 0) => new()
    {
        Number = number,
        Width = Math.Max(400, (_rows.Max(r => r.Length) + 2) * PlaceWidth),
        Height = height > 0 ? height : (_rows.Count + 1) * PlaceHeight,
        Glyphs = Glyphs,
        Rules = Rules,
    };

    private static bool IsText(char c) => c is not ('-' or '|' or '+' or '\0' or ' ');

    private static float X(int column) => (column + 0.5f) * PlaceWidth;

    private static float Y(int row) => (row + 0.5f) * PlaceHeight;

    private bool IsBlankBetweenWords(int row, int column) => At(row, column) == ' ' && IsPrinted(At(row, column - 1)) && IsPrinted(At(row, column + 1));

    private static bool IsPrinted(char c) => c == '\0' || IsText(c);

    private char At(int row, int column) => row >= 0 && row < _rows.Count && column >= 0 && column < _rows[row].Length ? _rows[row][column] : ' ';

    private void AddText()
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            for (var column = 0; column < _rows[row].Length; column++)
            {
                var c = At(row, column);
                if (IsText(c) || (c == '-' && IsPartOfText(row, column)) || IsBlankBetweenWords(row, column))
                {
                    var (x, y) = (column * PlaceWidth, (row * PlaceHeight) + 2);
                    var width = CharacterWidth.IsWide(c) ? 2 * PlaceWidth : PlaceWidth;
                    Glyphs.Add(new Glyph(c.ToString(), x, y, x + width, y + Size, Size));
                }
            }
        }
    }

    /// <summary>A dash between two digits is one of a date.</summary>
    private bool IsPartOfText(int row, int column) => char.IsAsciiDigit(At(row, column - 1)) && char.IsAsciiDigit(At(row, column + 1));

    private void AddLevel(RuleSource source)
    {
        for (var row = 0; row < _rows.Count; row++)
        {
            for (var column = 0; column < _rows[row].Length; column++)
            {
                var start = column;
                while (At(row, column) is '-' or '+' && !IsPartOfText(row, column))
                {
                    column++;
                }

                if (column - start > 1)
                {
                    Rules.Add(new Rule(X(start), Y(row), X(column - 1), Y(row), 0.5f, source));
                }
            }
        }
    }

    private bool IsCutRow(int row) => !_rows[row].Contains('+');

    private void AddUpright(RuleSource source)
    {
        for (var column = 0; column < _rows.Max(r => r.Length); column++)
        {
            for (var row = 0; row < _rows.Count; row++)
            {
                var start = row;
                while (At(row, column) is '|' or '+')
                {
                    row++;
                }

                if (row - start > 1)
                {
                    // A row of text without lines at the end of the drawing is cut off by the page.
                    var top = IsCutRow(start) ? start * PlaceHeight : Y(start);
                    var bottom = IsCutRow(row - 1) ? row * PlaceHeight : Y(row - 1);
                    Rules.Add(new Rule(X(column), top, X(column), bottom, 0.5f, source));
                }
            }
        }
    }
}
