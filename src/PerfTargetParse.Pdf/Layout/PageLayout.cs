using PerfTargetParse.Pdf.Layout.Joining;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Layout;

/// <summary>Turns the content of pages into lines and tables.</summary>
public static class PageLayout
{
    /// <summary>Lays out one page by itself.</summary>
    /// <param name="page">The page.</param>
    public static LayoutPage Read(PageContent page) => new PageReader(page).Read();

    /// <summary>Puts pages together: running heads and page numbers are told apart, tables joined over page breaks.</summary>
    /// <param name="pages">The pages in order.</param>
    public static LayoutDocument Join(IReadOnlyList<LayoutPage> pages) => DocumentJoiner.Join(pages);
}
