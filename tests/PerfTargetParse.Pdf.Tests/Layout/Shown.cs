using System.Globalization;
using System.Text;
using PerfTargetParse.Pdf.Layout;

namespace PerfTargetParse.Pdf.Tests.Layout;

/// <summary>Writes blocks so that a test shows at a glance what was found.</summary>
/// <remarks>A table has a line for each row: <c>text</c> or <c>text:rows×columns</c> between bars, wrapped lines joined by a slash.</remarks>
internal static class Shown
{
    public static string Of(LayoutPage page) => Of(page.Blocks);

    public static string Of(IEnumerable<LayoutBlock> blocks) => string.Join("\n", blocks.Select(Of));

    public static string Of(LayoutBlock block)
    {
        if (block is LayoutLine line)
        {
            return line.Role == LineRole.Body ? line.Text : $"<{line.Role}> {line.Text}";
        }

        var table = (LayoutTable)block;
        var text = new StringBuilder();
        for (var row = 0; row < table.RowCount; row++)
        {
            text.Append(row > 0 ? "\n|" : "|");
            foreach (var cell in table.Cells.Where(c => c.Row == row))
            {
                text.Append(CultureInfo.InvariantCulture, $" {cell.Text.Replace('\n', '/')}");
                if (cell.RowSpan > 1 || cell.ColumnSpan > 1)
                {
                    text.Append(CultureInfo.InvariantCulture, $":{cell.RowSpan}×{cell.ColumnSpan}");
                }

                text.Append(cell.Text.Length == 0 && cell is { RowSpan: 1, ColumnSpan: 1 } ? "|" : " |");
            }
        }

        return text.ToString();
    }
}
