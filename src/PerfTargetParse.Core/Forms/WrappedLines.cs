using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>
/// Makes rows of the lines of a table that was laid out by blanks. A row's cells wrap around its target: the target stands on the first
/// line of its row, or in the middle; the first of both that explains every line wins. Lines that neither explains stay as they are.
/// </summary>
internal static class WrappedLines
{
    /// <summary>Joins the lines of each table.</summary>
    /// <param name="rows">Rows under a heading, of which some are lines.</param>
    /// <param name="layout">The columns.</param>
    /// <param name="vocabulary">The level words.</param>
    /// <param name="isWhole">Whether a line makes a row by itself.</param>
    public static IReadOnlyList<PieceRow> Join(IReadOnlyList<PieceRow> rows, ColumnLayout layout, FormVocabulary vocabulary, Func<PieceRow, bool> isWhole)
    {
        if (!rows.Any(r => r.IsLine))
        {
            return rows;
        }

        var result = new List<PieceRow>();
        for (var i = 0; i < rows.Count;)
        {
            var end = i + 1;
            while (rows[i].IsLine && end < rows.Count && rows[end].IsLine && rows[end].Table == rows[i].Table)
            {
                end++;
            }

            result.AddRange(rows[i].IsLine ? JoinTable([.. rows.Skip(i).Take(end - i)], layout, vocabulary, isWhole) : [rows[i]]);
            i = end;
        }

        return result;
    }

    private static List<PieceRow> JoinTable(List<PieceRow> lines, ColumnLayout layout, FormVocabulary vocabulary, Func<PieceRow, bool> isWhole)
    {
        var body = Enumerable.Range(0, lines.Count).Where(i => lines[i].Filled.Any(p => !IsLevelColumn(layout, p))).ToList();
        var targets = Enumerable.Range(0, body.Count).Where(i => Has(lines[body[i]], layout, ColumnRole.Target)).ToList();

        // A whole row whose cells slipped to other columns is not the rest of another.
        var slipped = body.Exists(b => !Has(lines[b], layout, ColumnRole.Target) && isWhole(lines[b]));
        var starts = slipped ? null : FromTop(lines, layout, body, targets) ?? FromMiddle(body.Count, targets);
        if (starts is null)
        {
            return [.. lines.Select(l => l with { Repairs = [Notes.LevelsUncertain] })];
        }

        var spans = new List<LineSpan>();
        for (var i = 0; i < starts.Count; i++)
        {
            spans.Add(new LineSpan(starts[i], i + 1 < starts.Count ? starts[i + 1] - 1 : body.Count - 1));
        }

        var levels = LevelLabels.Place(lines, body, spans, layout, vocabulary);
        return [.. spans.Select((span, i) => Row([.. body.Skip(span.First).Take(span.Last - span.First + 1).Select(b => lines[b])], layout, levels.Of(i), levels.Repair))];
    }

    /// <summary>Every target stands on the first line of its row, beside the name.</summary>
    private static List<int>? FromTop(List<PieceRow> lines, ColumnLayout layout, List<int> body, List<int> targets) =>
        targets.Count > 0 && targets[0] == 0 && targets.TrueForAll(t => Has(lines[body[t]], layout, ColumnRole.Name)) ? targets : null;

    /// <summary>Every target stands in the middle of its row: as many lines above it as below.</summary>
    private static List<int>? FromMiddle(int count, List<int> targets)
    {
        var starts = new List<int>();
        var start = 0;
        foreach (var target in targets)
        {
            if (target < start)
            {
                return null;
            }

            starts.Add(start);
            start = (2 * target) - start + 1;
        }

        return targets.Count > 0 && start == count ? starts : null;
    }

    private static PieceRow Row(List<PieceRow> lines, ColumnLayout layout, IReadOnlyList<Piece> levels, string? repair)
    {
        var parts = lines.SelectMany(l => l.Filled).Where(p => !IsLevelColumn(layout, p)).ToList();
        var cells = parts.GroupBy(p => p.Column).Select(g => Piece.Join([.. g]));
        var repairs = new List<string>();
        if (parts.Select(p => p.Column).Distinct().Count() < parts.Count)
        {
            repairs.Add(Notes.CellsInferred);
        }

        if (repair is not null)
        {
            repairs.Add(repair);
        }

        return lines[0] with { Pieces = [.. levels.Concat(cells).OrderBy(p => p.Column)], Repairs = repairs };
    }

    private static bool Has(PieceRow line, ColumnLayout layout, ColumnRole role) => line.Filled.Any(p => layout.RoleAt(p.Column) == role);

    private static bool IsLevelColumn(ColumnLayout layout, Piece piece) =>
        piece.Column < FirstBodyColumn(layout) || layout.RoleAt(piece.Column) is ColumnRole.Level1 or ColumnRole.Level2;

    /// <summary>What stands left of every heading is the label of the block.</summary>
    private static int FirstBodyColumn(ColumnLayout layout) => layout.Columns.Min(c => c.Position);
}
