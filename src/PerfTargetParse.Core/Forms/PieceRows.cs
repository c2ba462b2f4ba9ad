using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Forms;

/// <summary>Lays a document out as one sequence of rows of pieces.</summary>
internal static class PieceRows
{
    /// <summary>A table of fewer rows may well have one column.</summary>
    private const int FewestCells = 4;

    public static List<PieceRow> From(SourceDocument document, WordLooks looks, ReadContext context)
    {
        var rows = new List<PieceRow>();
        var isUnderTitle = false;
        foreach (var block in document.Blocks)
        {
            if (context.MustStop())
            {
                break;
            }

            switch (block)
            {
                case SourceParagraph paragraph:
                    var line = Line(paragraph, looks);
                    isUnderTitle = paragraph.IsPageFurniture && IsOfForm(line, isUnderTitle, looks);
                    if (isUnderTitle || !paragraph.IsPageFurniture)
                    {
                        rows.Add(line);
                    }

                    break;
                case SourceTable table:
                    AddTable(rows, table, looks);
                    break;
            }
        }

        return rows;
    }

    /// <summary>A title repeated on every page is no furniture to a form, nor is what belongs to the title.</summary>
    private static bool IsOfForm(PieceRow line, bool isUnderTitle, WordLooks looks) =>
        looks.Vocabulary.FindTitle(YearText.WithoutYearBracket(string.Concat(line.Pieces.Select(p => p.Key)))) is not null || (isUnderTitle && Preamble.Belongs(line));

    private static PieceRow Line(SourceParagraph paragraph, WordLooks looks) => new()
    {
        Pieces = Words(paragraph, looks),
        IsRow = false,
        IsParagraph = true,
        AfterGap = paragraph.AfterGap,
    };

    /// <summary>Splits a line at its blanks; a line of prose is put together again by whoever reads it.</summary>
    private static List<Piece> Words(SourceParagraph paragraph, WordLooks looks)
    {
        var text = paragraph.Text;
        var pieces = new List<Piece>();
        var start = 0;
        while (start < text.Length)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var word = start == 0 && end == text.Length ? text : text[start..end];
            pieces.Add(new Piece(word, paragraph.Origin, pieces.Count > 0 ? Break.Space : Beginning(paragraph), looks));
            start = end;
        }

        if (pieces.Count == 0)
        {
            pieces.Add(new Piece(string.Empty, paragraph.Origin, Beginning(paragraph), looks));
        }

        return pieces;
    }

    private static Break Beginning(SourceParagraph paragraph) => paragraph.AfterGap ? Break.Gap : Break.Line;

    private static void AddTable(List<PieceRow> rows, SourceTable table, WordLooks looks)
    {
        // Rows of one cell each are no rows: a blank line stands behind every cell.
        var rowsKnown = table.Shape != TableShape.Cells && (table.Rows.Count < FewestCells || table.Rows.Any(r => r.Cells.Count > 1));
        foreach (var row in CellParts.Apart(table, looks).Rows)
        {
            var pieces = new List<Piece>(row.Cells.Count);
            foreach (var cell in row.Cells)
            {
                var before = !rowsKnown ? Break.CellOrRow : pieces.Count == 0 ? Break.Row : Break.Cell;
                pieces.Add(new Piece(cell.Text.Trim(), cell.Origin, before, looks));
            }

            if (row.IsInferred && row.Cells.Any(c => CellParts.AreLabels(c, looks)))
            {
                rows.AddRange(RowParts.Of(row, pieces, looks));
            }
            else if (pieces.Count > 0)
            {
                rows.Add(new PieceRow { Pieces = pieces, IsRow = rowsKnown, IsLine = table.Shape == TableShape.Lines, AfterGap = row.AfterGap, Table = pieces[0].Origin.Table ?? 0, IsOverPages = row.IsInferred, Apart = row.IsInferred ? RowParts.Of(row, pieces, looks) : [] });
            }
        }
    }
}
