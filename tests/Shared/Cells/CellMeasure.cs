using PerfTargetParse.Pdf;
using PerfTargetParse.Pdf.Layout;

namespace PerfTargetParse.TestSupport.Cells;

/// <summary>How many cells of a document are found as a master has them: row, column, spans and text, white space apart.</summary>
/// <param name="Found">Cells of the tables that were found, joined over pages, without the heads that pages repeat.</param>
/// <param name="Expected">Cells of the master.</param>
/// <param name="Exact">Cells that are in both.</param>
internal readonly record struct CellMeasure(int Found, int Expected, int Exact)
{
    public double Precision => Found == 0 ? 1 : (double)Exact / Found;

    public double Recall => Expected == 0 ? 1 : (double)Exact / Expected;

    public static CellMeasure operator +(CellMeasure one, CellMeasure other) =>
        new(one.Found + other.Found, one.Expected + other.Expected, one.Exact + other.Exact);

    /// <summary>Holds the tables of a document against those of a master.</summary>
    public static CellMeasure Of(IEnumerable<IEnumerable<MasterCell>> master, PdfDocument document) => Of(master, Tables(document));

    /// <summary>
    /// Holds the tables of a tagged document against what its tags say of them. Chromium tags no empty cells, so that the tags do not tell
    /// the columns of the others: then filled cells are compared by their order in a row.
    /// </summary>
    public static CellMeasure OfTags(PdfDocument document)
    {
        var tags = TaggedGrids.Of(document);
        return tags.All(IsFull) ? Of(tags, Tables(document)) : Of(tags.Select(Filled), Tables(document).Select(Filled));
    }

    private static CellMeasure Of(IEnumerable<IEnumerable<MasterCell>> master, IEnumerable<IEnumerable<MasterCell>> tables)
    {
        var expected = master.Select(table => table.ToHashSet()).ToList();
        var found = tables.Select(table => table.ToHashSet()).ToList();
        return new(found.Sum(cells => cells.Count), expected.Sum(cells => cells.Count), Exactly(expected, found));
    }

    private static bool IsFull(IReadOnlyList<MasterCell> table) =>
        table.Sum(cell => cell.RowSpan * cell.ColumnSpan) == table.Max(cell => cell.Row + cell.RowSpan) * table.Max(cell => cell.Column + cell.ColumnSpan);

    private static IEnumerable<MasterCell> Filled(IEnumerable<MasterCell> table) => table
        .Where(cell => cell.Text.Length > 0)
        .GroupBy(cell => cell.Row)
        .SelectMany(row => row.OrderBy(cell => cell.Column).Select((cell, index) => cell with { Column = index }));

    /// <summary>Each table of the master, in order, is held against the one that has most of its cells, of those after the one before.</summary>
    private static int Exactly(List<HashSet<MasterCell>> expected, List<HashSet<MasterCell>> found)
    {
        var exact = 0;
        var next = 0;
        foreach (var cells in expected)
        {
            var (best, index) = found.Select((other, i) => (Shared: i < next ? 0 : cells.Count(other.Contains), Index: i)).DefaultIfEmpty().MaxBy(pair => pair.Shared);
            exact += best;
            next = best > 0 ? index + 1 : next;
        }

        return exact;
    }

    private static IEnumerable<IEnumerable<MasterCell>> Tables(PdfDocument document)
    {
        var pages = Enumerable.Range(0, document.PageCount).Select(index => PageLayout.Read(document.ReadPage(index)));
        return PageLayout.Join([.. pages]).Blocks.OfType<LayoutTable>().Select(table => table.Cells.Select(MasterCell.Of));
    }
}
