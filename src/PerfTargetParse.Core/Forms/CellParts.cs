using PerfTargetParse.Source;

namespace PerfTargetParse.Forms;

/// <summary>
/// Takes merged cells apart that a reader joined over a page break though each part is a label of its own, and both together are none:
/// what the words mean tells more than where their cells end.
/// </summary>
internal static class CellParts
{
    /// <summary>The table with such cells apart; the table itself where there is none.</summary>
    public static SourceTable Apart(SourceTable table, WordLooks looks)
    {
        var rows = default(SourceRow[]);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            // A row that was put together is taken apart as a whole, or not at all.
            foreach (var cell in table.Rows[i].IsInferred ? [] : table.Rows[i].Cells)
            {
                if (cell.Parts.Count > 1 && AreLabels(cell, looks))
                {
                    Split(rows ??= [.. table.Rows], i, cell);
                }
            }
        }

        return rows is null ? table : table with { Rows = rows };
    }

    /// <summary>Whether each filled part of a cell is a word of forms, and its whole text is none.</summary>
    public static bool AreLabels(SourceCell cell, WordLooks looks)
    {
        var filled = cell.Parts.Where(p => p.Text.Length > 0).ToList();
        return filled.Count > 1 && !looks.IsWordOfForms(cell.Text) && filled.TrueForAll(p => looks.IsWordOfForms(p.Text));
    }

    /// <summary>Leaves the first part in its row and gives the others to the first rows of their pages; where none begins there, to the part before.</summary>
    private static void Split(SourceRow[] rows, int row, SourceCell cell)
    {
        var (target, last) = (row, cell with { Text = string.Empty, Parts = [] });
        Replace(rows, row, cell, last);
        foreach (var part in cell.Parts.Where(p => p.Text.Length > 0))
        {
            var next = last.Text.Length == 0 ? -1 : Array.FindIndex(rows, target + 1, r => r.Cells.Any(c => c.Origin.Page >= part.Origin.Page));
            var own = next < 0 ? last with { Text = last.Text + part.Text } : last with { Text = part.Text, Origin = part.Origin };
            Replace(rows, next < 0 ? target : next, next < 0 ? last : null, own);
            (target, last) = (next < 0 ? target : next, own);
        }
    }

    private static void Replace(SourceRow[] rows, int row, SourceCell? cell, SourceCell by) =>
        rows[row] = rows[row] with { Cells = [.. rows[row].Cells.Where(c => c != cell).Append(by).OrderBy(c => c.Origin.Column)] };
}
