using PerfTargetParse.Pdf;
using PerfTargetParse.Pdf.Layout;

namespace PerfTargetParse.Formats.Tests.Prints;

/// <summary>How many cells of a print are found as the master has them: row, column, spans and text, white space apart.</summary>
/// <param name="Found">Cells of the tables that were found, joined over pages, without the heads that pages repeat.</param>
/// <param name="Expected">Cells of the master.</param>
/// <param name="Exact">Cells that are in both.</param>
internal readonly record struct CellMeasure(int Found, int Expected, int Exact)
{
    public double Precision => Found == 0 ? 1 : (double)Exact / Found;

    public double Recall => Expected == 0 ? 1 : (double)Exact / Expected;

    public static CellMeasure operator +(CellMeasure one, CellMeasure other) =>
        new(one.Found + other.Found, one.Expected + other.Expected, one.Exact + other.Exact);

    public static CellMeasure Of(Print print)
    {
        var expected = print.Tables.Select(table => table.Cells.ToHashSet()).ToList();
        var found = Tables(print.Content).Select(table => table.Cells.Select(Bare).ToHashSet()).ToList();
        return new(found.Sum(cells => cells.Count), expected.Sum(cells => cells.Count), Exactly(expected, found));
    }

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

    private static IEnumerable<LayoutTable> Tables(byte[] content)
    {
        var document = PdfDocument.Open(content, PdfOptions.Default, out _)!;
        var pages = Enumerable.Range(0, document.PageCount).Select(index => PageLayout.Read(document.ReadPage(index)));
        return PageLayout.Join([.. pages]).Blocks.OfType<LayoutTable>();
    }

    private static MasterCell Bare(LayoutCell cell) => new(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, MasterCell.Bare(cell.Text));
}
