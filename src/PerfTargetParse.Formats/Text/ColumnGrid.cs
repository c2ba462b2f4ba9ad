namespace PerfTargetParse.Formats.Text;

/// <summary>The columns that aligned lines share.</summary>
/// <remarks>
/// Texts that begin at the same place, or one beside it, stand in one column. Two such groups are one column, too, where
/// they overlap and no line has both: numbers aligned at their right begin at different places.
/// </remarks>
internal sealed class ColumnGrid
{
    private const int MostPieces = 32;
    private const int LastColumn = 63;
    private const int LinesAsked = 1_000;

    private readonly int[] _columnOfPlace;

    private ColumnGrid(bool isWide, int[] columnOfPlace)
    {
        IsWide = isWide;
        _columnOfPlace = columnOfPlace;
    }

    /// <summary>Whether Chinese characters take two places.</summary>
    public bool IsWide { get; }

    /// <summary>Whether most lines have a text after a gap that begins where a text of another line begins.</summary>
    /// <param name="lines">The lines.</param>
    public static bool IsAligned(List<TextLine> lines)
    {
        var (narrow, _, lineCount) = Aligned(lines, isWide: false);
        var (wide, _, _) = Aligned(lines, isWide: true);
        return lineCount > 0 && Math.Max(narrow, wide) * 2 >= lineCount;
    }

    /// <summary>Finds the columns.</summary>
    /// <param name="lines">The lines.</param>
    public static ColumnGrid Of(List<TextLine> lines)
    {
        var isWide = Aligned(lines, isWide: true).Texts > Aligned(lines, isWide: false).Texts;
        var rows = Rows(lines, isWide);
        var groups = Group(rows.SelectMany(pieces => pieces));
        Merge(groups, rows);
        return new ColumnGrid(isWide, groups);
    }

    /// <summary>The column that a text beginning at this place belongs to.</summary>
    /// <param name="place">The place.</param>
    public int ColumnOf(int place) => _columnOfPlace.Length == 0 ? 0 : Math.Clamp(_columnOfPlace[Math.Min(place, _columnOfPlace.Length - 1)], 0, LastColumn);

    /// <summary>Whether a column begins here.</summary>
    /// <param name="place">The place.</param>
    public bool BeginsAt(int place) =>
        place < _columnOfPlace.Length && (place == 0 ? _columnOfPlace[0] == 0 : _columnOfPlace[place] != _columnOfPlace[place - 1]);

    /// <summary>Counts lines with a text, not their first, that begins where another does; such texts; and lines with gaps.</summary>
    private static (int Aligned, int Texts, int Lines) Aligned(List<TextLine> lines, bool isWide)
    {
        var starts = new Dictionary<int, int>();
        var rows = Rows(lines, isWide);
        foreach (var piece in rows.SelectMany(pieces => pieces.Skip(1)))
        {
            starts[piece.Start] = starts.GetValueOrDefault(piece.Start) + 1;
        }

        return (
            rows.Count(pieces => pieces.Skip(1).Any(piece => starts[piece.Start] > 1)),
            starts.Values.Where(count => count > 1).Sum(),
            rows.Count);
    }

    /// <summary>The texts of the first lines with gaps; a table that begins with a thousand rows needs no more to show its columns.</summary>
    private static List<List<AlignedPiece>> Rows(List<TextLine> lines, bool isWide) =>
        lines.Select(line => AlignedPiece.Of(line.Text, isWide)).Where(pieces => pieces.Count is > 1 and <= MostPieces).Take(LinesAsked).ToList();

    /// <summary>Numbers the groups of neighbouring beginnings; a place between two groups belongs to the one before.</summary>
    private static int[] Group(IEnumerable<AlignedPiece> pieces)
    {
        var starts = pieces.Select(piece => piece.Start).ToHashSet();
        var columns = new int[starts.Count == 0 ? 0 : starts.Max() + 1];
        var (column, first) = (-1, int.MinValue / 2);
        for (var place = 0; place < columns.Length; place++)
        {
            if (starts.Contains(place) && place - first > 1)
            {
                column++;
                first = place;
            }

            columns[place] = column;
        }

        return columns;
    }

    private static void Merge(int[] columns, List<List<AlignedPiece>> rows)
    {
        if (columns.Length == 0)
        {
            return;
        }

        var count = columns[^1] + 1;
        var (begin, end) = (new int[count], new int[count]);
        Array.Fill(begin, int.MaxValue);
        var together = new HashSet<(int, int)>();
        foreach (var pieces in rows)
        {
            for (var i = 0; i < pieces.Count; i++)
            {
                var column = columns[pieces[i].Start];
                begin[column] = Math.Min(begin[column], pieces[i].Start);
                end[column] = Math.Max(end[column], pieces[i].End);
                for (var k = 0; k < i; k++)
                {
                    together.Add((columns[pieces[k].Start], column));
                }
            }
        }

        // The groups merged so far are a run, so it is enough to ask each new group against the members of the last run.
        var merged = new int[count];
        var (runStart, runEnd) = (0, end[0]);
        for (var column = 1; column < count; column++)
        {
            var joins = begin[column] < runEnd;
            for (var member = runStart; joins && member < column; member++)
            {
                joins = !together.Contains((member, column));
            }

            merged[column] = merged[column - 1] + (joins ? 0 : 1);
            (runStart, runEnd) = joins ? (runStart, Math.Max(runEnd, end[column])) : (column, end[column]);
        }

        for (var place = 0; place < columns.Length; place++)
        {
            columns[place] = columns[place] < 0 ? -1 : merged[columns[place]];
        }
    }
}
