using System.Text;
using PerfTargetParse.Pdf;
using PerfTargetParse.Pdf.Tagging;

namespace PerfTargetParse.TestSupport.Cells;

/// <summary>The tables of a tagged document as its tags have them: their own master.</summary>
internal static class TaggedGrids
{
    public static IReadOnlyList<IReadOnlyList<MasterCell>> Of(PdfDocument document)
    {
        var texts = Texts(document);
        return [.. document.Structure.Tables.Select(table => Place(table, texts))];
    }

    /// <summary>Gives each cell the first place that no cell from above takes, as HTML does.</summary>
    private static List<MasterCell> Place(TaggedTable table, Dictionary<TaggedContent, string> texts)
    {
        var cells = new List<MasterCell>();
        var taken = new HashSet<(int Row, int Column)>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row])
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                var rows = Math.Min(cell.RowSpan, table.Rows.Count - row);
                for (var place = 0; place < rows * cell.ColumnSpan; place++)
                {
                    taken.Add((row + (place / cell.ColumnSpan), column + (place % cell.ColumnSpan)));
                }

                cells.Add(new(row, column, rows, cell.ColumnSpan, string.Concat(cell.Content.Select(content => texts.GetValueOrDefault(content, "")))));
                column += cell.ColumnSpan;
            }
        }

        return cells;
    }

    private static Dictionary<TaggedContent, string> Texts(PdfDocument document)
    {
        var texts = new Dictionary<TaggedContent, StringBuilder>();
        for (var index = 0; index < document.PageCount; index++)
        {
            foreach (var glyph in document.ReadPage(index).Glyphs.Where(glyph => glyph.MarkedContent >= 0))
            {
                var content = new TaggedContent(index + 1, glyph.MarkedContent);
                texts.TryAdd(content, new StringBuilder());
                texts[content].Append(glyph.Text);
            }
        }

        return texts.ToDictionary(text => text.Key, text => MasterCell.Bare(text.Value.ToString()));
    }
}
