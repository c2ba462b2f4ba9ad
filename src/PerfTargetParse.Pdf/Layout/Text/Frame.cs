namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>A page turned so that writing of one turn runs from left to right.</summary>
/// <param name="Turn">Quarter turns clockwise of that writing on the page.</param>
/// <param name="PageWidth">Width of the page as it is seen.</param>
/// <param name="PageHeight">Height of the page as it is seen.</param>
internal readonly record struct Frame(byte Turn, float PageWidth, float PageHeight)
{
    /// <summary>Turns a box of the page into this frame.</summary>
    public LayoutBox FromPage(LayoutBox box) => Turn switch
    {
        0 => box,
        1 => new LayoutBox(box.Y0, PageWidth - box.X1, box.Y1, PageWidth - box.X0),
        2 => new LayoutBox(PageWidth - box.X1, PageHeight - box.Y1, PageWidth - box.X0, PageHeight - box.Y0),
        _ => new LayoutBox(PageHeight - box.Y1, box.X0, PageHeight - box.Y0, box.X1),
    };

    /// <summary>Turns a box of this frame back into the page.</summary>
    public LayoutBox ToPage(LayoutBox box) => Turn switch
    {
        0 => box,
        1 => new LayoutBox(PageWidth - box.Y1, box.X0, PageWidth - box.Y0, box.X1),
        2 => new LayoutBox(PageWidth - box.X1, PageHeight - box.Y1, PageWidth - box.X0, PageHeight - box.Y0),
        _ => new LayoutBox(box.Y0, PageHeight - box.X1, box.Y1, PageHeight - box.X0),
    };
}
