using PerfTargetParse.Pdf;
using PerfTargetParse.Pdf.Layout;

namespace PerfTargetParse.PdfProbe;

/// <summary>Shows lines and tables as a person reads them: a row a line, cells that go on marked as in the masters of tests/Prints.</summary>
internal static class LayoutProbe
{
    public static int Run(TextWriter output, byte[] bytes)
    {
        if (PdfDocument.Open(bytes, PdfOptions.Default, out var failure) is not { } document)
        {
            output.WriteLine(failure);
            return 1;
        }

        var pages = Enumerable.Range(0, document.PageCount).Select(index => PageLayout.Read(document.ReadPage(index))).ToList();
        var layout = PageLayout.Join(pages);
        foreach (var block in layout.Blocks)
        {
            Write(output, block);
        }

        foreach (var decision in layout.Continuations)
        {
            output.WriteLine($"page {decision.PageNumber}: joined {decision.IsJoined}, {decision.Reason}, heads {decision.RepeatedHeaderRows}, row cut {decision.IsRowCut}");
        }

        return 0;
    }

    private static void Write(TextWriter output, LayoutBlock block)
    {
        if (block is LayoutLine line)
        {
            output.WriteLine($"{line.Role}: {line.Text}");
            return;
        }

        var table = (LayoutTable)block;
        output.WriteLine($"@ {table.RowCount} x {table.ColumnCount}, {table.Source}, pages {string.Join(' ', table.PageNumbers)}");
        var texts = new string[table.RowCount, table.ColumnCount];
        foreach (var cell in table.Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    texts[row, column] = row > cell.Row ? "^" : column > cell.Column ? "<" : cell.Text.ReplaceLineEndings(@"\n");
                }
            }
        }

        for (var row = 0; row < table.RowCount; row++)
        {
            output.WriteLine("| " + string.Join(" | ", Enumerable.Range(0, table.ColumnCount).Select(column => texts[row, column])) + " |");
        }
    }
}
