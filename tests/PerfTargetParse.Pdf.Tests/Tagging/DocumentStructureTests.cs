using PerfTargetParse.Pdf.Tagging;
using PerfTargetParse.Pdf.Tests.Content;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Tagging;

public sealed class DocumentStructureTests
{
    private const string RowOfTwo = "<</S /TR /K [<</S /TH /K 0 /A <</O /Table /ColSpan 2>>>> <</S /TD /K [1 2] /A [<</O /Layout>> 0 <</O /Table /RowSpan 3>>]>>]>>";

    [Theory]
    [InlineData($"<</S /Table /K {RowOfTwo}>>", "")]
    [InlineData($"[<</S /Document /K [<</S /Sect /K <</S /Table /K [<</S /TBody /K {RowOfTwo}>>]>>>>]>>]", "")]
    [InlineData($"<</S /Grid /K {RowOfTwo}>>", "/RoleMap <</Grid /Raster /Raster /Table>>")]
    public void Structure_Table_RowsWithCellsAndSpans(string kids, string entries) =>
        Assert.Equal("H 1x2 [1:0] | D 3x1 [1:1 1:2]", Show(Assert.Single(Read(kids, entries).Tables)));

    [Fact]
    public void Structure_SpansByClass_AreFound()
    {
        var structure = Read(
            "<</S /Table /K <</S /TR /K [<</S /TD /C /Wide /K 0>> <</S /TD /C [/None /Wide] /A <</O /Table /ColSpan 2>> /K 1>> <</S /TD /C [/None /Wide] /K 2>>]>>>>",
            "/ClassMap <</Wide [<</O /Table /ColSpan 4>>] /None <</O /Layout>>>>");
        Assert.Equal("D 1x4 [1:0] | D 1x2 [1:1] | D 1x4 [1:2]", Show(structure.Tables[0]));
    }

    [Fact]
    public void Structure_ReferencesByDictionary_PageAndNumberUnlessOfAForm()
    {
        var structure = Read(
            "<</S /Table /K <</S /TR /K [<</S /TD /K [<</S /P /K <</Type /MCR /MCID 5>>>> <</Type /OBJR /Obj 1 0 R>> <</Type /MCR /MCID 6 /Stm 1 0 R>> <</Type /MCR /MCID 7 /Pg 1 0 R>>]>>]>>>>");
        Assert.Equal("D 1x1 [1:5 1:7]", Show(structure.Tables[0]));
    }

    [Fact]
    public void Structure_TableWithinACell_BothWithItsContent()
    {
        var structure = Read("<</S /Table /K <</S /TR /K <</S /TD /K [0 <</S /Table /K <</S /TR /K <</S /TD /K 1>>>>>> 2]>>>>>>");
        Assert.Equal(["D 1x1 [1:0 1:1 1:2]", "D 1x1 [1:1]"], structure.Tables.Select(Show));
    }

    [Theory]
    [InlineData("<</S /Table>>")]
    [InlineData("[0 1 <</S /TR /K <</S /TD /K 0>>>> null (a) /Name]")]
    [InlineData("<</S /Table /K <</S /TD /K 0>>>>")]
    public void Structure_NoTable_None(string kids)
    {
        var structure = Read(kids);
        Assert.Empty(structure.Tables);
        Assert.True(structure.IsComplete);
    }

    [Fact]
    public void Structure_NotTagged_NoTables() => Assert.Empty(new PageFile().Open(string.Empty).Structure.Tables);

    [Fact]
    public void Structure_TreeThatContainsItself_EachElementOnce()
    {
        var file = new PageFile();
        var table = file.Add("null") + 1;
        file.Add($"<</S /Table /K [<</S /TR /K [<</S /TD /K [{table} 0 R {table + 1} 0 R]>>]>> {table} 0 R]>>");
        file.Add($"<</S /Sect /K [{table} 0 R {table + 1} 0 R {table + 1} 0 R]>>");
        file.SetCatalog($"/StructTreeRoot <</K [{table} 0 R {table + 1} 0 R]>>");
        Assert.Equal("D 1x1 []", Show(Assert.Single(file.Open(string.Empty).Structure.Tables)));
    }

    [Fact]
    public void Structure_DeeperThanTheLimit_Incomplete()
    {
        var file = new PageFile { Options = PdfOptions.Default with { Limits = new() { Nesting = 20 } } };
        var element = file.Add("<</S /Table /K <</S /TR /K <</S /TD>>>>>>");
        for (var depth = 0; depth < 30; depth++)
        {
            element = file.Add($"<</S /Sect /K {element} 0 R>>");
        }

        file.SetCatalog($"/StructTreeRoot <</K {element} 0 R>>");
        var structure = file.Open(string.Empty).Structure;
        Assert.Empty(structure.Tables);
        Assert.False(structure.IsComplete);
    }

    /// <summary>Kids of the root; page references without a page mean the first.</summary>
    private static DocumentStructure Read(string kids, string entries = "")
    {
        var file = new PageFile();

        // The page comes after its content, which comes after what is added here.
        var page = file.Add("null") + 2;
        file.SetCatalog($"/StructTreeRoot <</Type /StructTreeRoot {entries} /K <</S /Document /Pg {page} 0 R /K {kids}>>>>");
        return file.Open(string.Empty).Structure;
    }

    private static string Show(TaggedTable table) => string.Join(
        " / ",
        table.Rows.Select(static row => string.Join(
            " | ",
            row.Select(static cell => $"{(cell.IsHeader ? "H" : "D")} {cell.RowSpan}x{cell.ColumnSpan} [{string.Join(' ', cell.Content.Select(static c => $"{c.PageNumber}:{c.MarkedContent}"))}]"))));
}
