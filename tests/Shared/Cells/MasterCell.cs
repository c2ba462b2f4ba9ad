using PerfTargetParse.Pdf.Layout;

namespace PerfTargetParse.TestSupport.Cells;

/// <summary>A cell as the master has it, its text without white space.</summary>
internal readonly record struct MasterCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text)
{
    public static MasterCell Of(LayoutCell cell) => new(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, Bare(cell.Text));

    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
