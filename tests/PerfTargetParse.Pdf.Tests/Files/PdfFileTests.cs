using System.Globalization;
using PerfTargetParse.Pdf.Files;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

/// <summary>Files as they should be.</summary>
public sealed class PdfFileTests
{
    [Fact]
    public void Open_Table_FindsObjectsAndPages()
    {
        var opened = OpenedFile.Open(TwoPages().Build());

        Assert.Null(opened.Failure);
        Assert.Equal(["first", "second"], opened.Contents());
        Assert.Empty(opened.Notices);
    }

    [Fact]
    public void Open_CrossReferenceStream_FindsCompressedObjects()
    {
        var opened = OpenedFile.Open(TwoPages().BuildCompressed());

        Assert.Equal(["first", "second"], opened.Contents());
        Assert.Empty(opened.Notices);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Open_OtherLineEnds_FindsPages(string lineEnd)
    {
        var builder = TwoPages();
        builder.LineEnd = lineEnd;

        Assert.Equal(["first", "second"], OpenedFile.Open(builder.Build()).Contents());
    }

    [Fact]
    public void Open_Update_TakesTheNewerObjectAndKeepsTheOlder()
    {
        var updated = Update(TwoPages().Build(), (3, PdfBuilder.Stream("changed")));
        var opened = OpenedFile.Open(updated);

        Assert.Equal(["changed", "second"], opened.Contents());
        Assert.Empty(opened.Notices);
    }

    [Fact]
    public void Open_UpdateOfAnUpdate_TakesTheNewest()
    {
        var updated = Update(Update(TwoPages().Build(), (3, PdfBuilder.Stream("once"))), (3, PdfBuilder.Stream("twice")));

        Assert.Equal(["twice", "second"], OpenedFile.Open(updated).Contents());
    }

    [Fact]
    public void Open_ObjectFreedByAnUpdate_IsNull()
    {
        var bytes = PdfBuilder.ToText(TwoPages().Build());
        var previous = StartOfTable(bytes);
        var freed = $"{bytes}xref\n3 1\n0000000000 00001 f \ntrailer\n<</Size 7 /Root 1 0 R /Prev {previous}>>\nstartxref\n{bytes.Length}\n%%EOF\n";
        var opened = OpenedFile.Open(freed);

        Assert.True(opened.File!.Load(3).IsNull);
        Assert.Equal(["", "second"], opened.Contents());
        Assert.Empty(opened.Notices);
    }

    [Fact]
    public void Open_Hybrid_FindsWhatOnlyTheStreamKnows()
    {
        // The table calls 7 free; the stream beside it knows where it is.
        var builder = TwoPages();
        var hidden = builder.Add("null");
        var text = PdfBuilder.ToText(builder.Build());
        var offset = text.Length;
        text += $"{hidden} 0 obj\n(hidden)\nendobj\n";
        var start = text.Length;
        var row = $"\u0001{(char)(offset >> 8)}{(char)(offset & 0xFF)}\0";
        text += $"8 0 obj\n{PdfBuilder.Stream(row, $" /Type /XRef /W [1 2 1] /Index [{hidden} 1] /Size 9")}\nendobj\n";
        var table = text.Length;
        text += $"xref\n0 1\n0000000000 65535 f \n{hidden} 1\n0000000000 00000 f \n"
            + $"trailer\n<</Size 9 /Root 1 0 R /XRefStm {start} /Prev {StartOfTable(text)}>>\nstartxref\n{table}\n%%EOF\n";
        var opened = OpenedFile.Open(text);

        Assert.Equal("(hidden)", ValueText.Of(opened.File!.Load(hidden)));
        Assert.Equal(["first", "second"], opened.Contents());
        Assert.Empty(opened.Notices);
    }

    [Fact]
    public void Open_StreamLengthByReference_IsRead()
    {
        var builder = new PdfBuilder();
        builder.AddPage("");
        builder.Set(3, "<</Length 5 0 R>>\nstream\nwith endstream in it\nendstream");
        builder.Add("20");
        var opened = OpenedFile.Open(builder.Build());

        Assert.Equal("with endstream in it", opened.Content(0));
        Assert.Empty(opened.Notices);
    }

    [Fact]
    public void Open_StreamLengthInAnObjectStream_IsRead()
    {
        var builder = new PdfBuilder();
        builder.AddPage("");
        builder.Set(3, "<</Length 5 0 R>>\nstream\nwith endstream in it\nendstream");
        builder.Add("20");
        var opened = OpenedFile.Open(builder.BuildCompressed());

        Assert.Equal("with endstream in it", opened.Content(0));
        Assert.Empty(opened.Notices);
    }

    [Fact]
    public void Load_NumberWithoutObject_IsNull()
    {
        var file = OpenedFile.Open(TwoPages().Build()).File!;

        Assert.True(file.Load(0).IsNull);
        Assert.True(file.Load(-1).IsNull);
        Assert.True(file.Load(99).IsNull);
        Assert.True(file.Load(int.MaxValue).IsNull);
    }

    [Fact]
    public void Load_SameObjectTwice_IsTheSame()
    {
        var file = OpenedFile.Open(TwoPages().BuildCompressed()).File!;

        Assert.Same(file.Load(4).AsDictionary, file.Load(4).AsDictionary);
    }

    [Fact]
    public void Resolve_ChainOfReferences_IsFollowed()
    {
        var builder = TwoPages();
        var end = builder.Add("(end)");
        var middle = builder.Add($"{end} 0 R");
        var file = OpenedFile.Open(builder.Build()).File!;

        Assert.Equal("(end)", ValueText.Of(file.Resolve(PdfValue.Reference(middle))));
    }

    [Fact]
    public void Load_OnManyThreads_GivesAllTheSame()
    {
        var builder = new PdfBuilder();
        for (var page = 0; page < 200; page++)
        {
            builder.AddPage($"page {page}");
        }

        // Half of the objects are not where the table says, so that the scan is made while others wait for it.
        var text = PdfBuilder.ToText(builder.BuildCompressed());
        var file = OpenedFile.Open(text.Replace("startxref\n", "startxref\n1", StringComparison.Ordinal)).File!;
        var expected = Enumerable.Range(1, 500).Select(number => ValueText.Of(file.Load(number))).ToArray();

        for (var round = 0; round < 5; round++)
        {
            var other = OpenedFile.Open(text).File!;
            var found = new string[500];
            Parallel.For(0, 500, index => found[index] = ValueText.Of(other.Load(index + 1)));

            Assert.Equal(expected, found);
        }
    }

    internal static PdfBuilder TwoPages()
    {
        var builder = new PdfBuilder();
        builder.AddPage("first");
        builder.AddPage("second");
        return builder;
    }

    internal static int StartOfTable(string text)
    {
        var word = text.LastIndexOf("startxref\n", StringComparison.Ordinal) + "startxref\n".Length;
        return int.Parse(text.AsSpan(word, text.IndexOf('\n', word) - word), CultureInfo.InvariantCulture);
    }

    /// <summary>The file with an object written anew at its end.</summary>
    private static byte[] Update(byte[] bytes, (int Number, string Body) changed)
    {
        var text = PdfBuilder.ToText(bytes);
        var previous = StartOfTable(text);
        var offset = text.Length;
        text += $"{changed.Number} 0 obj\n{changed.Body}\nendobj\n";
        var start = text.Length;
        text += $"xref\n{changed.Number} 1\n{offset:D10} 00000 n \ntrailer\n<</Size 7 /Root 1 0 R /Prev {previous}>>\nstartxref\n{start}\n%%EOF\n";
        return PdfBuilder.ToBytes(text);
    }
}
