using System.IO.Compression;
using System.Text;
using PerfTargetParse.Pdf.Files;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

/// <summary>Files made to do harm. Each test would fail by time, memory or the end of the process; the limits of time are wide, for slow machines.</summary>
public sealed class HostileFileTests
{
    private const int MostMilliseconds = 60_000;
    private const int Many = 200_000;

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_ArraysAMillionDeep_Ends() => Within(() =>
    {
        var opened = Open($"2 0 obj <</Kids [3 0 R] /A {new string('[', 1_000_000)} >> endobj", "3 0 obj <</Type /Page>> endobj");

        Assert.Contains(new PdfNotice(PdfNoticeKind.LimitReached, null, "Nesting"), opened.Notices);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_DictionariesAMillionDeep_Ends() => Within(() =>
    {
        var opened = Open($"2 0 obj {Repeat("<</A ", 1_000_000)} endobj", "3 0 obj <</Type /Page>> endobj");

        Assert.Single(opened.Pages);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_SectionsInACircle_Ends() => Within(() =>
    {
        const string Body = "%PDF-1.7\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [<</Type /Page>>]>> endobj\n";
        var text = $"{Body}xref\n0 0\ntrailer <</Root 1 0 R /Prev {Body.Length}>>\nstartxref\n{Body.Length}\n%%EOF";

        Assert.Single(OpenedFile.Open(text).Pages);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_SectionsInALongChain_Ends() => Within(() =>
    {
        // Each section points to the one before.
        var text = new StringBuilder("%PDF-1.7\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [<</Type /Page>>]>> endobj\n");
        var previous = 0;
        for (var section = 0; section < 20_000; section++)
        {
            var start = text.Length;
            text.Append(FormattableString.Invariant($"xref\n0 0\ntrailer <</Root 1 0 R /Prev {previous}>>\n"));
            previous = start;
        }

        Assert.Single(OpenedFile.Open($"{text}startxref\n{previous}\n%%EOF").Pages);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_TableOfTwoBillionEntries_Ends() => Within(() =>
    {
        const string Body = "%PDF-1.7\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [<</Type /Page>>]>> endobj\n";

        Assert.Single(OpenedFile.Open($"{Body}xref\n0 2147483648\n0000000000 65535 f \ntrailer <</Root 1 0 R>>\nstartxref\n{Body.Length}\n%%EOF").Pages);
        Assert.Single(OpenedFile.Open($"{Body}xref\n2147483647 1\n0000000009 00000 n \ntrailer <</Root 1 0 R>>\nstartxref\n{Body.Length}\n%%EOF").Pages);
        Assert.Single(OpenedFile.Open($"{Body}xref\n9223372036854775807 9223372036854775807\n0000000009 00000 n \ntrailer <</Root 1 0 R>>\nstartxref\n{Body.Length}\n%%EOF").Pages);
    });

    [Theory(Timeout = MostMilliseconds)]
    [InlineData("/W [1 4 1] /Index [0 2147483647] /Size 2147483647")]
    [InlineData("/W [1 4 1] /Index [2147483640 100] /Size 5")]
    [InlineData("/W [1 4 1] /Index [-5 100 9223372036854775807 3] /Size -1")]
    [InlineData("/W [2147483647 2147483647 2147483647] /Size 5")]
    [InlineData("/W [0 0 0] /Size 2147483647")]
    [InlineData("/W [-1 4 1] /Size 5")]
    [InlineData("/W [8 8 8] /Size 5")]
    [InlineData("/W 5 0 R /Size 5")]
    public Task Open_StreamOfImpossibleEntries_Ends(string entries) => Within(() =>
    {
        const string Body = "%PDF-1.7\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [<</Type /Page>>]>> endobj\n";
        var stream = PdfBuilder.Stream(new string('\u00FF', 60), $" /Type /XRef /Root 1 0 R {entries}");

        Assert.Single(OpenedFile.Open($"{Body}5 0 obj {stream} endobj\nstartxref\n{Body.Length}\n%%EOF").Pages);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_EntriesOfManyFarNumbers_StaysSmall() => Within(() =>
    {
        // One entry in each page of the table of entries.
        var text = new StringBuilder("%PDF-1.7\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [<</Type /Page>>]>> endobj\n");
        var start = text.Length;
        text.Append("xref\n");
        for (var number = 0; number < 5_000_000; number += 256)
        {
            text.Append(FormattableString.Invariant($"{number} 1\n0000000009 00000 n \n"));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var opened = OpenedFile.Open($"{text}trailer <</Root 1 0 R>>\nstartxref\n{start}\n%%EOF");

        Assert.Single(opened.Pages);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 250_000_000);
    });

    [Theory(Timeout = MostMilliseconds)]
    [InlineData("/Type /ObjStm /N 1 /First 4")]
    [InlineData("/Type /ObjStm /N 6 0 R /First 4")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Filter 6 0 R")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms 6 0 R")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Length 6 0 R")]
    [InlineData("/Type /ObjStm /N 1 /First 4 /Extends 5 0 R")]
    [InlineData("/Type /ObjStm /N 2147483647 /First 2147483647")]
    [InlineData("/Type /ObjStm /N -1 /First -1")]
    public Task Load_ObjectStreamThatNeedsItself_Ends(string entries) => Within(() =>
    {
        // 6 is in 5, and 5 says that it is in itself.
        const string Body = "%PDF-1.7\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [<</Type /Page>>]>> endobj\n";
        var text = $"{Body}5 0 obj <<{entries}>> stream\n6 0 (x)\nendstream endobj\n";
        foreach (var place in (string[])["\u0002\u0000\u0005\u0000", $"\u0001{(char)(Body.Length >> 8)}{(char)(Body.Length & 0xFF)}\u0000"])
        {
            var rows = $"\0\0\0\0\u0001\0\u0009\0\u0001\0\u0027\0\0\0\0\0\0\0\0\0{place}\u0002\u0000\u0005\u0000";
            var table = $"7 0 obj {PdfBuilder.Stream(rows, "/Type /XRef /W [1 2 1] /Size 7 /Root 1 0 R")} endobj\nstartxref\n{text.Length}\n%%EOF";
            var opened = OpenedFile.Open(text + table);

            Assert.Single(opened.Pages);
            _ = opened.File!.Load(6);
            _ = opened.File.Load(5);
        }
    });

    [Theory(Timeout = MostMilliseconds)]
    [InlineData("4 0 R", "5 0 R")]
    [InlineData("5 0 R", "4 0 R")]
    [InlineData("5 0 R", "5 0 R")]
    public Task Load_LengthThatIsItsOwnStream_Ends(string first, string second) => Within(() =>
    {
        var opened = Open(
            "2 0 obj <</Kids [3 0 R]>> endobj", "3 0 obj <</Type /Page /Contents 4 0 R>> endobj",
            $"4 0 obj <</Length {first}>> stream\ncontent\nendstream endobj", $"5 0 obj <</Length {second}>> stream\nother\nendstream endobj");

        Assert.Equal(["content"], opened.Contents());
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Resolve_ReferencesInACircle_IsNull() => Within(() =>
    {
        var opened = Open("2 0 obj <</Kids [<</Type /Page>>]>> endobj", "3 0 obj 4 0 R endobj", "4 0 obj 3 0 R endobj", "5 0 obj 5 0 R endobj");

        Assert.True(opened.File!.Resolve(PdfValue.Reference(3)).IsNull);
        Assert.True(opened.File.Resolve(PdfValue.Reference(5)).IsNull);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_TreeThatContainsItself_Ends() => Within(() =>
    {
        var opened = Open("2 0 obj <</Kids [3 0 R 2 0 R 4 0 R]>> endobj", "3 0 obj <</Kids [2 0 R 3 0 R 4 0 R]>> endobj", "4 0 obj <</Type /Page>> endobj");

        Assert.Equal(2, opened.Pages.Count);
        Assert.Contains(new PdfNotice(PdfNoticeKind.Repaired, null, "a page tree that contains itself"), opened.Notices);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_TreeWhoseNodesHaveEachOtherManyTimes_Ends() => Within(() =>
    {
        // Without care this is 2 to the power of 60 pages.
        var objects = new List<string> { "62 0 obj <</Type /Page>> endobj" };
        for (var node = 2; node < 62; node++)
        {
            objects.Add($"{node} 0 obj <</Kids [{node + 1} 0 R {node + 1} 0 R]>> endobj");
        }

        Assert.InRange(Open([.. objects]).Pages.Count, 1, 2);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_TreeVeryDeep_Ends() => Within(() =>
    {
        var text = new StringBuilder();
        for (var node = 2; node < 20_000; node++)
        {
            text.Append(FormattableString.Invariant($"{node} 0 obj <</Kids [{node + 1} 0 R]>> endobj\n"));
        }

        Assert.Contains(new PdfNotice(PdfNoticeKind.LimitReached, null, "Nesting"), Open(text.ToString(), "20000 0 obj <</Type /Page>> endobj").Notices);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_TreeOfManyMissingPages_Ends() => Within(() =>
    {
        var kids = string.Concat(Enumerable.Range(100, Many).Select(static number => FormattableString.Invariant($"{number} 0 R ")));

        Assert.InRange(Open($"2 0 obj <</Kids [3 0 R {kids}]>> endobj", "3 0 obj <</Type /Page>> endobj").Pages.Count, 1, PdfLimits.Default.Pages);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Decode_Bomb_IsCutAtTheLimit() => Within(() =>
    {
        // 100 MB of zeros in 100 KB.
        using var output = new MemoryStream();
        using (var zip = new ZLibStream(output, CompressionLevel.Fastest))
        {
            var zeros = new byte[1 << 20];
            for (var count = 0; count < 100; count++)
            {
                zip.Write(zeros);
            }
        }

        var bomb = PdfBuilder.Stream(PdfBuilder.ToText(output.ToArray()), "/Filter /FlateDecode");
        var opened = Open("2 0 obj <</Kids [<</Type /Page>>]>> endobj", $"3 0 obj {bomb} endobj");

        Assert.Equal(PdfLimits.Default.StreamBytes, opened.File!.Decode(opened.File.Load(3).AsStream!).Length);
        Assert.Contains(new PdfNotice(PdfNoticeKind.LimitReached, null, "StreamBytes"), opened.Notices);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_TenMillionWordsObj_Ends() => Within(() =>
    {
        var file = new byte[40_000_120];
        for (var index = 120; index < file.Length; index++)
        {
            file[index] = "obj "u8[index & 3];
        }

        "%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj 2 0 obj <</Kids [<</Type /Page>>]>> endobj "u8.CopyTo(file);

        Assert.Single(OpenedFile.Open(file).Pages);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_MillionsOfObjects_StaysWithinTheLimit() => Within(() =>
    {
        var limits = PdfLimits.Default with { Objects = 100_000 };
        var opened = OpenedFile.Open(
            $"%PDF-1.7\n1 0 obj <</Pages 2 0 R>> endobj 2 0 obj <</Kids [<</Type /Page>>]>> endobj {Repeat("7 0 obj ", 1_000_000)}",
            PdfOptions.Default with { Limits = limits });

        Assert.Contains(new PdfNotice(PdfNoticeKind.LimitReached, null, "Objects"), opened.Notices);
    });

    [Theory(Timeout = MostMilliseconds)]
    [InlineData("(", "")]
    [InlineData("<", "")]
    [InlineData("<<", "")]
    [InlineData("[", "")]
    [InlineData("(", ")")]
    [InlineData("%", "")]
    [InlineData("/Kids [", "")]
    public Task Open_ObjectsThatOverlap_Ends(string open, string close) => Within(() =>
    {
        // Each object lasts to the end of the file, and the table knows them all.
        var text = new StringBuilder("%PDF-1.7\n1 0 obj <</Pages 2 0 R>> endobj\n2 0 obj <</Kids [3 0 R]>> endobj\n");
        var rows = new StringBuilder("xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000044 00000 n \n");
        for (var number = 3; number < Many / 10; number++)
        {
            rows.Append(FormattableString.Invariant($"{number} 1\n{text.Length:D10} 00000 n \n"));
            text.Append(FormattableString.Invariant($"{number} 0 obj <</Kids [{number + 1} 0 R] /A {open}"));
        }

        text.Append(Repeat(close, Many));
        var opened = OpenedFile.Open($"{text}\n{rows}trailer <</Root 1 0 R>>\nstartxref\n{text.Length + 1}\n%%EOF");
        var file = opened.File;
        for (var number = 1; file is not null && number < Many / 10; number++)
        {
            _ = file.Load(number);
        }
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_StreamsWithoutEnds_Ends() => Within(() =>
    {
        var text = new StringBuilder();
        for (var number = 4; number < Many / 4; number++)
        {
            text.Append(FormattableString.Invariant($"{number} 0 obj <<>> stream\n"));
        }

        var opened = Open("2 0 obj <</Kids [<</Type /Page>>]>> endobj", text.ToString());
        for (var number = 4; number < Many / 4; number++)
        {
            _ = opened.File!.Load(number);
        }

        Assert.Single(opened.Pages);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Load_ObjectStreamOfOneObjectManyTimes_Ends() => Within(() =>
    {
        // Every number of the stream is at the same place, and what is there is long.
        const int Count = 20_000;
        var pairs = string.Concat(Enumerable.Range(10, Count).Select(static number => FormattableString.Invariant($"{number} 0 ")));
        var data = PdfBuilder.Deflate($"{pairs}({new string('x', 1_000_000)})");
        var stream = PdfBuilder.Stream(data, $"/Type /ObjStm /N {Count} /First {pairs.Length} /Filter /FlateDecode");
        var opened = Open("2 0 obj <</Kids [<</Type /Page>>]>> endobj", $"3 0 obj {stream} endobj");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var number = 10; number < 10 + Count; number++)
        {
            _ = opened.File!.Load(number);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
        Assert.Contains(new PdfNotice(PdfNoticeKind.Repaired, null, "objects that overlap are left out"), opened.Notices);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Decode_FilterInACircle_GivesNothing() => Within(() =>
    {
        var opened = Open(
            "2 0 obj <</Kids [<</Type /Page>>]>> endobj", $"3 0 obj {PdfBuilder.Stream("x", "/Filter [4 0 R 3 0 R] /DecodeParms 3 0 R")} endobj", "4 0 obj 4 0 R endobj");

        _ = opened.File!.Decode(opened.File.Load(3).AsStream!);
    });

    [Fact(Timeout = MostMilliseconds)]
    public Task Open_EncryptionThatIsItself_IsRefusedOrPassedOver() => Within(() =>
    {
        foreach (var encrypt in (string[])["1 0 R", "<</Filter 9 0 R>>", "<</Filter /Standard /V 2 /R 3 /O 1 0 R /U 1 0 R>>", "2 0 R", "9 0 R", "[]"])
        {
            _ = OpenedFile.Open($"%PDF-1.7\n1 0 obj <</Pages 2 0 R /Filter 1 0 R>> endobj 2 0 obj <</Kids [<</Type /Page>>]>> endobj trailer <</Root 1 0 R /Encrypt {encrypt} /ID 1 0 R>>");
        }
    });

    private static OpenedFile Open(params string[] objects) =>
        OpenedFile.Open($"%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n{string.Join('\n', objects)}\ntrailer <</Root 1 0 R>>\n%%EOF");

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>A limit of time can only end a test that has given its thread away.</summary>
    private static Task Within(Action test) => Task.Run(test, TestContext.Current.CancellationToken);
}
