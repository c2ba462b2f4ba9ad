using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>
/// Gives the level words of a table laid out by blanks to its rows. A merged cell prints its word on its first line, or in its middle;
/// in the middle, where one merged cell ends follows from where it begins: as many lines below the word as above.
/// </summary>
internal sealed class LevelLabels
{
    /// <summary>A word in the middle of an even number of lines stands half a line off.</summary>
    private const double Tolerance = 0.6;

    private readonly ILookup<int, Piece> _byRow;

    private LevelLabels(ILookup<int, Piece> byRow, string? repair)
    {
        _byRow = byRow;
        Repair = repair;
    }

    /// <summary>The note that the placing deserves; null where words stand on the first lines of their rows.</summary>
    public string? Repair { get; }

    public IReadOnlyList<Piece> Of(int row) => [.. _byRow[row]];

    /// <summary>Gives each word to the first of its rows.</summary>
    /// <param name="lines">The lines of the table.</param>
    /// <param name="body">Indexes of the lines that hold more than level words.</param>
    /// <param name="rows">The rows, as spans of the body.</param>
    /// <param name="layout">The columns.</param>
    /// <param name="vocabulary">The level words.</param>
    public static LevelLabels Place(List<PieceRow> lines, List<int> body, List<LineSpan> rows, ColumnLayout layout, FormVocabulary vocabulary)
    {
        var first = Labels(lines, body, layout, ColumnRole.Level1, vocabulary);
        var second = Labels(lines, body, layout, ColumnRole.Level2, vocabulary);
        if (OnFirstLines(first, rows) && OnFirstLines(second, rows))
        {
            return AsPrinted(first, second, rows, null);
        }

        if (Centred(first, rows, 0, rows.Count) is not { } upper)
        {
            return AsPrinted(first, second, rows, Notes.LevelsUncertain);
        }

        // The classes under one word fill its rows.
        var placed = new List<(int Row, Piece Word)>(upper);
        for (var i = 0; i < upper.Count; i++)
        {
            var end = i + 1 < upper.Count ? upper[i + 1].Row : rows.Count;
            var own = second.Where(l => l.Middle >= rows[upper[i].Row].First - 0.5 && l.Middle <= rows[end - 1].Last + 0.5).ToList();
            if (Centred(own, rows, upper[i].Row, end) is not { } lower)
            {
                return AsPrinted(first, second, rows, Notes.LevelsUncertain);
            }

            placed.AddRange(lower);
        }

        return new LevelLabels(placed.ToLookup(p => p.Row, p => p.Word), Notes.LevelsCentred);
    }

    private static LevelLabels AsPrinted(List<Label> first, List<Label> second, List<LineSpan> rows, string? repair) =>
        new(first.Concat(second).ToLookup(l => RowOf(l.First, rows), l => l.Word), repair);

    /// <summary>The words of a level column; a word on two lines is put together.</summary>
    private static List<Label> Labels(List<PieceRow> lines, List<int> body, ColumnLayout layout, ColumnRole role, FormVocabulary vocabulary)
    {
        var labels = new List<Label>();
        var before = 0;
        var lastLine = -2;
        for (var i = 0; i < lines.Count; i++)
        {
            var isBody = before < body.Count && body[before] == i;
            var place = isBody ? before : before - 0.5;
            foreach (var piece in lines[i].Filled.Where(p => layout.RoleAt(p.Column) == role))
            {
                if (labels is [.., var above] && i - lastLine <= 2 && IsLevel(above.Word.Key + piece.Key, vocabulary) && !IsLevel(piece.Key, vocabulary))
                {
                    labels[^1] = new Label(Piece.Join([above.Word, piece]), above.First, place);
                }
                else
                {
                    labels.Add(new Label(piece, place, place));
                }

                lastLine = i;
            }

            before += isBody ? 1 : 0;
        }

        return labels;
    }

    private static bool IsLevel(string key, FormVocabulary vocabulary) => vocabulary.FindLevel1(key) is not null || vocabulary.FindLevel2(key) is not null;

    private static bool OnFirstLines(List<Label> labels, List<LineSpan> rows) =>
        labels.Count == 0 || (labels[0].First == rows[0].First && labels.TrueForAll(l => rows.Exists(r => r.First == l.First)));

    /// <summary>Walks down: each word stands in the middle of the rows from where the one before it ended.</summary>
    private static List<(int Row, Piece Word)>? Centred(List<Label> labels, List<LineSpan> rows, int from, int to)
    {
        var result = new List<(int Row, Piece Word)>();
        var row = from;
        for (var i = 0; i < labels.Count; i++)
        {
            if (row == to)
            {
                return null;
            }

            var end = i + 1 == labels.Count ? to - 1 : Nearest(rows, row, to, (2 * labels[i].Middle) - rows[row].First);
            if (Math.Abs(((rows[row].First + rows[end].Last) / 2.0) - labels[i].Middle) > Tolerance)
            {
                return null;
            }

            result.Add((row, labels[i].Word));
            row = end + 1;
        }

        return row == to || labels.Count == 0 ? result : null;
    }

    private static int Nearest(List<LineSpan> rows, int from, int to, double line)
    {
        var best = from;
        for (var i = from; i < to; i++)
        {
            if (Math.Abs(rows[i].Last - line) < Math.Abs(rows[best].Last - line))
            {
                best = i;
            }
        }

        return best;
    }

    private static int RowOf(double line, List<LineSpan> rows)
    {
        var row = rows.FindIndex(r => line <= r.Last);
        return row < 0 ? rows.Count - 1 : row;
    }

    /// <summary>A level word and where its lines stand, counted in lines of the body; between two of them by halves.</summary>
    private sealed record Label(Piece Word, double First, double Last)
    {
        public double Middle => (First + Last) / 2;
    }
}
