using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>Where the indicators under a heading end.</summary>
internal static class IndicatorBlock
{
    /// <summary>Where the block is closed: at 合计, 评价结论, 注: …, at the foot of a web page, or at the limit.</summary>
    public static (int Row, int Piece) End(IReadOnlyList<PieceRow> rows, (int Row, int Piece) from, (int Row, int Piece) limit, FormVocabulary vocabulary)
    {
        for (var i = from.Row; i < limit.Row || (i == limit.Row && limit.Piece > 0); i++)
        {
            var count = i == limit.Row ? limit.Piece : rows[i].Pieces.Count;
            if (rows[i].IsParagraph && vocabulary.IsPageLine(string.Concat(rows[i].Pieces.Select(p => p.Key))))
            {
                return (i, 0);
            }

            for (var k = i == from.Row ? from.Piece : 0; k < count; k++)
            {
                var piece = rows[i].Pieces[k];
                if (piece.IsEmpty)
                {
                    continue;
                }

                if (Closes(piece, vocabulary))
                {
                    return (i, k);
                }

                // In a row of a table only the first cell can close; a line may hold anything behind its last indicator.
                if (rows[i].IsRow)
                {
                    break;
                }
            }
        }

        return limit;
    }

    /// <summary>Where the lines begin that follow the last row of a table; the end where the indicators stand in lines themselves.</summary>
    public static (int Row, int Piece) BelowTable(IReadOnlyList<PieceRow> rows, (int Row, int Piece) begin, (int Row, int Piece) end)
    {
        var last = end.Row - 1;
        while (last >= begin.Row && rows[last].IsParagraph)
        {
            last--;
        }

        return last >= begin.Row && rows[last].IsRow ? (last + 1, 0) : end;
    }

    private static bool Closes(Piece piece, FormVocabulary vocabulary) =>
        piece.Label is { Column: null, Field.Field: FieldKind.Tail or FieldKind.Personal }
        || (piece.Before is not Break.Space and not Break.Cell && (piece.Label?.Field?.Field == FieldKind.Tail || (piece.Text.Length > 1 && vocabulary.IsRemark(piece.Key))));

    /// <summary>
    /// Lines that follow a form in a dump (the foot of a web page) would pass for an indicator with a target in words. The last rows
    /// are left out unless something in them belongs to an indicator: a level word, a number, a known wording, or a table around both.
    /// </summary>
    public static IReadOnlyList<AlignedRow> WithoutTrailingProse(IReadOnlyList<AlignedRow> rows, ColumnLayout layout, FormContext context)
    {
        var count = rows.Count;
        while (count > 0 && !IsEvident(rows[count - 1], layout, context) && !SharesTable(rows, count - 1))
        {
            count--;
        }

        return count == rows.Count ? rows : [.. rows.Take(count)];
    }

    private static bool IsEvident(AlignedRow row, ColumnLayout layout, FormContext context)
    {
        var hasTarget = false;
        foreach (var cell in row.Cells)
        {
            switch (layout.Columns[cell.Column].Role)
            {
                case ColumnRole.Level1 or ColumnRole.Level2:
                    return true;
                case ColumnRole.Target:
                    hasTarget |= context.Targets.Rate(cell.Text) is TargetLikelihood.Expression or TargetLikelihood.Number or TargetLikelihood.Qualitative;
                    break;
            }
        }

        return hasTarget && row.Cells.Any(c => layout.Columns[c.Column].Role == ColumnRole.Name);
    }

    private static bool SharesTable(IReadOnlyList<AlignedRow> rows, int index)
    {
        var table = Table(rows[index]);
        return table is not null && index > 0 && Table(rows[index - 1]) == table;
    }

    private static int? Table(AlignedRow row) => row.Cells.Count > 0 ? row.Cells[0].Pieces[0].Origin.Table : null;
}
