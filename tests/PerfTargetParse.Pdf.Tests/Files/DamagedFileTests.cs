using System.Text.RegularExpressions;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

/// <summary>Files that break the rules in the ways that files do: what is there is read, and a notice says what was done.</summary>
public sealed class DamagedFileTests
{
    private static readonly string Whole = PdfBuilder.ToText(PdfFileTests.TwoPages().Build());

    [Fact]
    public void Open_BytesBeforeTheHeader_AreTakenOff() =>
        AssertBothPages("MIME-Version: 1.0\r\n\r\n" + Whole, PdfNoticeKind.Repaired);

    [Fact]
    public void Open_BytesBeforeTheHeaderThatTheTableCounts_FindsObjects()
    {
        var moved = Regex.Replace(Whole, @"\d{10}(?= 00000 n)", match => (int.Parse(match.Value) + 5).ToString("D10"));
        moved = Regex.Replace(moved, @"(?<=startxref\n)\d+", match => (int.Parse(match.Value) + 5).ToString());

        AssertBothPages("junk\n" + moved, PdfNoticeKind.CrossReferenceRebuilt);
    }

    [Fact]
    public void Open_HeaderFarInside_IsFound() => AssertBothPages(new string(' ', 5_000) + Whole, PdfNoticeKind.Repaired);

    [Fact]
    public void Open_NoHeader_FindsObjects()
    {
        var opened = OpenedFile.Open(Whole[Whole.IndexOf("1 0 obj", StringComparison.Ordinal)..]);

        Assert.Equal(["first", "second"], opened.Contents());
    }

    [Fact]
    public void Open_BytesBehindTheEnd_AreOfNoAccount()
    {
        var opened = OpenedFile.Open(Whole + new string('\0', 20_000));

        Assert.Equal(["first", "second"], opened.Contents());
        Assert.Empty(opened.Notices);
    }

    [Theory]
    [InlineData("startxref\n999999")]
    [InlineData("startxref\n12")]
    [InlineData("startxref\n-5")]
    [InlineData("startxref\nnowhere")]
    [InlineData("startxref\n99999999999999999999")]
    [InlineData("nothing")]
    public void Open_WrongStartOfTable_IsRebuilt(string start) =>
        AssertBothPages(Regex.Replace(Whole, @"startxref\n\d+", start), PdfNoticeKind.CrossReferenceRebuilt);

    [Theory]
    [InlineData(7)]
    [InlineData(-7)]
    [InlineData(100_000)]
    public void Open_ShiftedTable_FindsObjects(int shift) =>
        AssertBothPages(
            Regex.Replace(Whole, @"\d{10}(?= 00000 n)", match => Math.Max(0, int.Parse(match.Value) + shift).ToString("D10")), PdfNoticeKind.CrossReferenceRebuilt);

    [Fact]
    public void Open_EntryOfAnotherObject_FindsTheObject()
    {
        // The entries of 4 (a page) and 6 (the other) change places.
        var entries = Regex.Matches(Whole, @"\d{10} 00000 n");
        var swapped = Whole.Remove(entries[3].Index, 18).Insert(entries[3].Index, entries[5].Value).Remove(entries[5].Index, 18).Insert(entries[5].Index, entries[3].Value);

        AssertBothPages(swapped, PdfNoticeKind.CrossReferenceRebuilt);
    }

    [Fact]
    public void Open_TableTooShort_FindsTheRest() =>
        AssertBothPages(Regex.Replace(Whole, @"xref\n0 7\n((?:.{20}){4})(?:.{20}){3}", "xref\n0 4\n$1", RegexOptions.Singleline), PdfNoticeKind.CrossReferenceRebuilt);

    [Fact]
    public void Open_TableLongerThanItSays_IsRebuilt() => AssertBothPages(Whole.Replace("xref\n0 7", "xref\n0 5", StringComparison.Ordinal), PdfNoticeKind.CrossReferenceRebuilt);

    [Fact]
    public void Open_TableThatBeginsAtOne_FindsObjects() => AssertBothPages(Whole.Replace("xref\n0 7", "xref\n1 7", StringComparison.Ordinal), PdfNoticeKind.CrossReferenceRebuilt);

    [Fact]
    public void Open_EntriesOfOtherWidth_AreRead()
    {
        var loose = Regex.Replace(Whole, @"(\d{10} \d{5} [nf]) \n", "$1\n");
        var opened = OpenedFile.Open(Regex.Replace(loose, @"(?<=startxref\n)\d+", match => match.Value));

        Assert.Equal(["first", "second"], opened.Contents());
        Assert.Empty(opened.Notices);
    }

    [Fact]
    public void Open_RootCalledFree_IsRebuilt()
    {
        var entry = Regex.Match(Whole, @"\d{10} 00000 n");

        AssertBothPages(Whole.Remove(entry.Index, 18).Insert(entry.Index, "0000000000 65535 f"), PdfNoticeKind.CrossReferenceRebuilt);
    }

    [Fact]
    public void Open_TreeCalledFree_IsRebuilt()
    {
        var entry = Regex.Matches(Whole, @"\d{10} 00000 n")[1];

        AssertBothPages(Whole.Remove(entry.Index, 18).Insert(entry.Index, "0000000000 65535 f"), PdfNoticeKind.CrossReferenceRebuilt);
    }

    [Fact]
    public void Open_NoTableAtAll_IsRebuilt() => AssertBothPages(Whole[..Whole.IndexOf("xref", StringComparison.Ordinal)], PdfNoticeKind.CrossReferenceRebuilt);

    [Fact]
    public void Open_NoTrailer_IsRebuilt() =>
        AssertBothPages(Regex.Replace(Whole, @"trailer.*>>\n", "", RegexOptions.Singleline), PdfNoticeKind.CrossReferenceRebuilt);

    [Fact]
    public void Open_TrailerWithoutRoot_FindsTheCatalog() => AssertBothPages(Whole.Replace("/Root 1 0 R", "", StringComparison.Ordinal), PdfNoticeKind.CrossReferenceRebuilt);

    [Fact]
    public void Open_NoCatalog_TakesWhateverIsAPage()
    {
        var opened = OpenedFile.Open(Whole.Replace("/Type /Catalog /Pages", "/Type /Catalog /Pagan", StringComparison.Ordinal));

        Assert.Equal(["first", "second"], opened.Contents());
        Assert.Equal(842, opened.Pages[0].MediaBox.Height);
        Assert.Contains(new PdfNotice(PdfNoticeKind.Repaired, null, "pages without a page tree"), opened.Notices);
    }

    [Theory]
    [InlineData("/Length 5", "/Length 4")]
    [InlineData("/Length 5", "/Length 500000")]
    [InlineData("/Length 5", "/Length -5")]
    [InlineData("/Length 5", "/Length (five)")]
    [InlineData("/Length 5", "/Length 99 0 R")]
    [InlineData("/Length 5", "/Length 3 0 R")]
    [InlineData("/Length 5", "/Lenght 5")]
    public void Open_WrongLength_IsRepaired(string right, string wrong) =>
        AssertBothPages(ReplaceSameLength(Whole, right, wrong), PdfNoticeKind.Repaired);

    [Fact]
    public void Open_NoEndOfStream_EndsWithTheObject() => AssertBothPages(Whole.Replace("endstream\n", "", StringComparison.Ordinal), PdfNoticeKind.CrossReferenceRebuilt);

    [Fact]
    public void Open_WrongLengthAndNoEndOfStream_EndsWithTheObject()
    {
        var text = Whole.Replace("endstream\n", "", StringComparison.Ordinal).Replace("/Length 5", "/Length 9", StringComparison.Ordinal);

        AssertBothPages(text, PdfNoticeKind.Repaired);
    }

    [Fact]
    public void Open_NoEndOfObject_EndsWithTheNext() => AssertBothPages(Whole.Replace("endobj\n", "", StringComparison.Ordinal), PdfNoticeKind.CrossReferenceRebuilt);

    [Fact]
    public void Open_NoSpaceAfterObj_IsRead()
    {
        var opened = OpenedFile.Open(Regex.Replace(Whole, @"obj\n<<", "obj<<"));

        Assert.Equal(["first", "second"], opened.Contents());
    }

    [Fact]
    public void Open_CutOffInTheTable_IsRebuilt()
    {
        var opened = OpenedFile.Open(Whole[..(Whole.IndexOf("xref", StringComparison.Ordinal) + 30)]);

        Assert.Equal(["first", "second"], opened.Contents());
        Assert.True(opened.HasNotice(PdfNoticeKind.Truncated));
    }

    [Fact]
    public void Open_CutOffInTheLastPage_KeepsItsPlace()
    {
        var builder = PdfFileTests.TwoPages();
        builder.AddPage("third");
        var text = PdfBuilder.ToText(builder.Build());
        var opened = OpenedFile.Open(text[..text.IndexOf("6 0 obj", StringComparison.Ordinal)]);

        Assert.Equal(["first", "", ""], opened.Contents());
        Assert.Equal([false, true, true], opened.Pages.Select(static page => page.IsLost));
        Assert.Contains(new PdfNotice(PdfNoticeKind.PageDamaged, 2, "object 6 is missing"), opened.Notices);
        Assert.Contains(new PdfNotice(PdfNoticeKind.PageDamaged, 3, "object 8 is missing"), opened.Notices);
    }

    [Fact]
    public void Open_CutOffInAStream_GivesItsBeginning()
    {
        // The content comes last here.
        var text = "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj 2 0 obj <</Kids [3 0 R] /Count 1>> endobj "
            + "3 0 obj <</Type /Page /Contents 4 0 R>> endobj 4 0 obj <</Length 1000>> stream\nbeginning of";
        var opened = OpenedFile.Open(text);

        Assert.Equal(["beginning of"], opened.Contents());
        Assert.Contains(new PdfNotice(PdfNoticeKind.Truncated, null, "a stream without an end"), opened.Notices);
    }

    [Fact]
    public void Open_UpdateCutOff_TakesTheFileBeforeIt()
    {
        var opened = OpenedFile.Open(Whole + "3 0 obj\n<</Length 7>>\nstream\nchanged\nendstream\nendobj\n5 0 obj\n<</Leng");

        Assert.Equal(["first", "second"], opened.Contents());
        Assert.True(opened.HasNotice(PdfNoticeKind.Truncated));
    }

    [Fact]
    public void Open_OlderSectionMissing_FindsItsObjects()
    {
        // An update whose Prev leads nowhere.
        var text = $"{Whole}xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 7 /Root 1 0 R /Prev 3>>\nstartxref\n{Whole.Length}\n%%EOF\n";

        AssertBothPages(text, PdfNoticeKind.CrossReferenceRebuilt);
    }

    [Fact]
    public void Open_ObjectTwiceInARebuiltFile_TakesTheLater()
    {
        var text = Whole[..Whole.IndexOf("xref", StringComparison.Ordinal)] + $"3 0 obj\n{PdfBuilder.Stream("later")}\nendobj\n";

        Assert.Equal(["later", "second"], OpenedFile.Open(text).Contents());
    }

    [Fact]
    public void Open_ObjectsInsideAStream_AreNoObjectsOfARebuiltFile()
    {
        var inner = $"3 0 obj\n{PdfBuilder.Stream("wrong")}\nendobj\ntrailer\n<</Root 9 0 R>>\n";
        var text = Whole[..Whole.IndexOf("xref", StringComparison.Ordinal)] + $"7 0 obj\n{PdfBuilder.Stream(inner)}\nendobj\n";

        Assert.Equal(["first", "second"], OpenedFile.Open(text).Contents());
    }

    [Theory]
    [InlineData("startxref\n1", "/First 0")]
    [InlineData("startxref\n", "/First 0")]
    [InlineData("startxref\n", "/First 99999")]
    public void Open_ObjectStreams_AreFoundByRebuildingAndInSpiteOfFirst(string start, string first)
    {
        var text = PdfBuilder.ToText(PdfFileTests.TwoPages().BuildCompressed()).Replace("startxref\n", start, StringComparison.Ordinal);
        text = Regex.Replace(text, @"/First \d+", match => first.Length <= match.Length ? first.PadRight(match.Length) : first);

        AssertBothPages(text, start.EndsWith('1') ? PdfNoticeKind.CrossReferenceRebuilt : PdfNoticeKind.Repaired);
    }

    [Fact]
    public void Open_ObjectStreamAtTheWrongPlaceOfTheTable_IsFound()
    {
        // The row of the object stream itself is wrong, and so is all it holds.
        var builder = PdfFileTests.TwoPages();
        var text = PdfBuilder.ToText(builder.BuildCompressed());
        var opened = OpenedFile.Open(text.Replace("7 0 obj", "    \n7 0 obj", StringComparison.Ordinal).Replace("startxref\n", "startxref\n ", StringComparison.Ordinal));

        Assert.Equal(["first", "second"], opened.Contents());
    }

    [Fact]
    public void Open_EveryDamage_IsNoticedOnce()
    {
        var opened = OpenedFile.Open(Whole.Replace("/Length", "/Lenght", StringComparison.Ordinal));
        opened.Contents();

        Assert.Equal(opened.Notices.Count, opened.Notices.Distinct().Count());
        Assert.Single(opened.Notices, static notice => notice.Detail.Contains("length", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("just some text, long enough to be anything at all")]
    [InlineData("\0\0\0\0\0\0\0\0\0\0\0\0")]
    [InlineData("1 0 obj endobj")]
    public void Open_NoPdf_IsRefused(string text)
    {
        var document = PdfDocument.Open(PdfBuilder.ToBytes(text), PdfOptions.Default, out var failure);

        Assert.Null(document);
        Assert.True(failure is PdfOpenFailure.NotPdf or PdfOpenFailure.NoPages);
    }

    [Fact]
    public void Open_HeaderAndNothingElse_HasNoPages()
    {
        Assert.Null(PdfDocument.Open("%PDF-1.7\n%%EOF"u8.ToArray(), PdfOptions.Default, out var failure, out _));
        Assert.Equal(PdfOpenFailure.NoPages, failure);
    }

    private static void AssertBothPages(string text, PdfNoticeKind kind)
    {
        var opened = OpenedFile.Open(text);

        Assert.Equal(["first", "second"], opened.Contents());
        Assert.True(opened.HasNotice(kind), string.Join("; ", opened.Notices));
    }

    /// <summary>Replaces without moving what follows, so that only this is wrong; where the new text is longer, the file moves.</summary>
    private static string ReplaceSameLength(string text, string right, string wrong) =>
        text.Replace(right + ">>\nstream", (wrong + ">>\nstream").PadRight(right.Length + ">>\nstream".Length), StringComparison.Ordinal);
}
