using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>Finds the heading of an indicator table: one row of column headings, two where headings stand over groups, or a run of lines.</summary>
internal sealed class HeadingFinder
{
    /// <summary>A heading wrapped over more lines than this is not found.</summary>
    private const int MostParts = 4;

    /// <summary>Of so many headings one may be unknown.</summary>
    private const int FewestKnown = 3;

    private const int LongestUnknown = 20;

    /// <summary>Filled pieces that a heading can have, and then some; without a bound a line of headings costs its square.</summary>
    private const int MostPieces = 96;

    private readonly FormVocabulary _vocabulary;
    private readonly IReadOnlyList<PieceRow> _rows;

    public HeadingFinder(IReadOnlyList<PieceRow> rows, FormVocabulary vocabulary)
    {
        _rows = rows;
        _vocabulary = vocabulary;
    }

    /// <summary>The first heading from a place on; null where there is none.</summary>
    /// <param name="from">Index of the first row.</param>
    /// <param name="end">Index behind the last row.</param>
    /// <param name="fromPiece">Index of the first piece in the first row.</param>
    public IndicatorHeading? Find(int from, int end, int fromPiece = 0)
    {
        for (var i = from; i < end; i++)
        {
            if ((_rows[i].IsRow ? InRow(i, from, end) : InRun(i, end, i == from ? fromPiece : 0)) is { } heading)
            {
                return heading;
            }
        }

        return null;
    }

    private IndicatorHeading? InRow(int index, int from, int end)
    {
        var own = HeadingCells(_rows[index]);
        if (own is null || own.Count < 2)
        {
            return null;
        }

        // Headings over groups: the row above names the project's columns and the group, the row itself the columns of the group.
        var first = index;
        var cells = own;
        var isPlaced = true;
        if (index > from && _rows[index - 1].IsRow && HeadingCells(_rows[index - 1]) is { Count: > 0 } above && above.Any(p => IsProjectColumn(p)))
        {
            isPlaced = !own.Exists(o => above.Exists(a => a.Column == o.Column && !IsGroup(a)));
            cells = isPlaced ? Over(above, own) : InPlaceOfGroup(above, own);
            first = index - 1;
        }

        var last = index;
        if (index + 1 < end && _rows[index + 1].IsRow && HeadingCells(_rows[index + 1]) is { Count: > 0 } below && below.TrueForAll(p => p.Label?.Column is not null))
        {
            // Under a heading that spans them stand the real ones; a repeated heading row is not such.
            if (below.Exists(p => !cells.Exists(c => c.Column == p.Column)) || !below.TrueForAll(p => cells.Exists(c => c.Key == p.Key)))
            {
                var group = cells.Find(IsGroup);
                isPlaced = group is null || group.Column == below[0].Column;
                cells = isPlaced ? Under(cells, below) : InPlaceOfGroup(cells, below);
                last = index + 1;
            }
        }

        var layout = Layout(cells.Select(p => (p.Label, p.Text, isPlaced ? p.Column : 0)));
        return layout is null ? null : new IndicatorHeading(layout, [.. _rows.Skip(first).Take(last - first + 1).SelectMany(r => r.Filled)], first, 0, last + 1, 0);
    }

    /// <summary>The filled cells of a row that holds headings only; null where it holds anything else.</summary>
    private static List<Piece>? HeadingCells(PieceRow row)
    {
        var cells = new List<Piece>();
        foreach (var piece in row.Pieces)
        {
            if (piece.IsEmpty)
            {
                continue;
            }

            cells.Add(piece);
        }

        // One heading that the vocabulary does not know does not hide the others; a row of values holds none that it knows.
        var known = cells.Count(c => c.Label is not null);
        return known == cells.Count || (known > FewestKnown && cells.Count - known <= known / FewestKnown && cells.TrueForAll(c => c.Text.Length <= LongestUnknown)) ? cells : null;
    }

    private static bool IsProjectColumn(Piece piece) => piece.Label is { Column: null, Field.Field: FieldKind.Name } || piece.Label?.Column?.Role == ColumnRole.Sequence;

    private static List<Piece> Over(List<Piece> above, List<Piece> own)
    {
        var merged = above.Where(a => !IsGroup(a) && !own.Exists(o => o.Column == a.Column)).Concat(own);
        return [.. merged.OrderBy(p => p.Column)];
    }

    /// <summary>Where leading blank cells were lost, columns mean nothing: the headings under a group take the group's place.</summary>
    private static List<Piece> InPlaceOfGroup(List<Piece> above, List<Piece> own)
    {
        var group = above.FindIndex(IsGroup);
        return group < 0 ? [.. above, .. own] : [.. above.Take(group), .. own, .. above.Skip(group + 1)];
    }

    private static bool IsGroup(Piece piece) => piece.Label is { Column: null, Field.Field: FieldKind.Indicators or FieldKind.Group };

    private static List<Piece> Under(List<Piece> cells, List<Piece> below)
    {
        bool Spans(Piece over) => below.Exists(b => b.Column >= over.Column && b.Column < over.Column + (over.Origin.ColumnSpan ?? 1));
        return [.. cells.Where(c => !Spans(c)).Concat(below).OrderBy(p => p.Column)];
    }

    private IndicatorHeading? InRun(int index, int end, int fromPiece)
    {
        var run = Run(index, end, fromPiece);
        for (var start = 0; start < run.Count && run[start].Row == index; start++)
        {
            var found = new List<(LabelMatch? Label, string Text, int Column)>();
            var next = start;
            var isSummary = BeginsSummary(run[start].Piece);
            while (next < Math.Min(run.Count, start + MostPieces) && LongestHeading(run, next, isSummary, out var label, out var text) is var parts && label is not null)
            {
                found.Add((label, text, 0));
                next += parts;
            }

            if (found.Count >= 3 && Layout(InPrintedOrder(found)) is { } layout)
            {
                var (endRow, endPiece) = next < run.Count ? (run[next].Row, run[next].Index) : (run[^1].Row + 1, 0);
                return new IndicatorHeading(layout, [.. run.Skip(start).Take(next - start).Select(r => r.Piece)], index, run[start].Index, endRow, endPiece);
            }
        }

        return null;
    }

    /// <summary>The filled pieces from a place on, as many as a heading can have and then some.</summary>
    private List<(Piece Piece, int Row, int Index)> Run(int index, int end, int fromPiece)
    {
        var run = new List<(Piece Piece, int Row, int Index)>();
        for (var i = index; i < end && !_rows[i].IsRow && run.Count < MostPieces; i++)
        {
            for (var p = i == index ? fromPiece : 0; p < _rows[i].Pieces.Count; p++)
            {
                if (!_rows[i].Pieces[p].IsEmpty)
                {
                    run.Add((_rows[i].Pieces[p], i, p));
                }
            }
        }

        return run;
    }

    private int LongestHeading(List<(Piece Piece, int Row, int Index)> run, int start, bool isSummary, out LabelMatch? label, out string text)
    {
        label = AsHeading(run[start].Piece.Label, isSummary);
        text = run[start].Piece.Text;
        var joined = text;
        var length = 1;
        for (var parts = 2; parts <= MostParts && start + parts <= run.Count; parts++)
        {
            var next = run[start + parts - 1].Piece;
            if (next.Before is not (Break.Line or Break.Space) || joined.Length + next.Text.Length > LabelFolding.LongestLabel)
            {
                break;
            }

            joined += next.Text;
            if ((label is null || AsHeading(next.Label, isSummary) is null) && AsHeading(_vocabulary.FindLabel(joined), isSummary) is { } longer)
            {
                (label, text, length) = (longer, joined, parts);
            }
        }

        return length;
    }

    private static LabelMatch? AsHeading(LabelMatch? label, bool isSummary) =>
        label?.Column is not null || label?.Field?.Field == FieldKind.Indicators || isSummary ? label : null;

    /// <summary>The heading of a summary table begins with its numbers or its projects; only there labels of the head are headings too.</summary>
    private static bool BeginsSummary(Piece first) => first.Label is { Column.Role: ColumnRole.Sequence } or { Field.Field: FieldKind.Name or FieldKind.Unit };

    /// <summary>A run gives the headings under a group behind those that stand beside the group; they belong in the group's place.</summary>
    private static List<(LabelMatch? Label, string Text, int Column)> InPrintedOrder(List<(LabelMatch? Label, string Text, int Column)> found)
    {
        var group = found.FindIndex(f => f.Label!.Field?.Field == FieldKind.Indicators);
        var name = found.FindIndex(f => f.Label!.Column?.Role is ColumnRole.Name or ColumnRole.NameOrDescription or ColumnRole.Level1);
        return group > 0 && name > group + 1
            ? [.. found.Take(group), .. found.Skip(name), .. found.Skip(group + 1).Take(name - group - 1)]
            : found;
    }

    private static ColumnLayout? Layout(IEnumerable<(LabelMatch? Label, string Text, int Column)> cells)
    {
        var columns = new List<Column>();
        foreach (var (label, text, position) in cells)
        {
            if (label is null)
            {
                columns.Add(new Column { Role = ColumnRole.Remark, Heading = PartyText.OneLine(text), Position = position });
            }
            else if (label.Column is { } column)
            {
                columns.Add(new Column { Role = column.Role, Scope = column.Scope, Heading = PartyText.OneLine(text), Position = position });
            }
            else if (label.Field is { Field: not (FieldKind.Indicators or FieldKind.Group) })
            {
                columns.Add(new Column { Role = ColumnRole.Project, Project = label, Heading = PartyText.OneLine(text), Position = position });
            }
        }

        return ColumnLayout.From(columns);
    }
}
