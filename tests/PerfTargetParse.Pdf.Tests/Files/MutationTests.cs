using System.Diagnostics;
using System.Globalization;
using System.Text;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

/// <summary>
/// Any bytes give a result: no exception, in bounded time, and the same when read again. The files of the folder Corpus are damaged by chance from
/// fixed seeds; a file on which this once failed is put there too. To search longer, set <c>PERFTARGET_MUTATIONS</c> to how many
/// mutations of each file to try, and <c>PERFTARGET_MUTATION_START</c> to the first seed.
/// </summary>
public sealed class MutationTests
{
    private const int UsualMutations = 200;

    /// <summary>Of the files whose key takes ten milliseconds to make.</summary>
    private const int FewMutations = 20;
    private const int MostSeconds = 20;

    public static TheoryData<string> Seeds =>
        [.. Directory.GetFiles(Folder("Corpus")).Concat(Directory.GetFiles(Folder("Fixtures/Encrypted"))).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Open_DamagedByChance_GivesTheSameResultTwice(string name)
    {
        var file = Read(name);
        var other = Read("object_streams.pdf");
        Assert.Equal(Describe(file, name), Describe(file, name));

        var start = Variable("PERFTARGET_MUTATION_START", 0);
        var count = Variable("PERFTARGET_MUTATIONS", name.Contains("256", StringComparison.Ordinal) ? FewMutations : UsualMutations);
        for (var seed = start; seed < start + count; seed++)
        {
            var bytes = Mutation.Of(file, other, seed);
            var clock = Stopwatch.StartNew();
            var first = Describe(bytes, $"{name}, seed {seed}");
            Assert.True(clock.Elapsed.TotalSeconds < MostSeconds, $"{name}, seed {seed}: {clock.Elapsed}");
            Assert.Equal(first, Describe(bytes, $"{name}, seed {seed}"));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Open_AsItIs_GivesPages(string name)
    {
        // Else the mutations would have little to damage.
        var needsPassword = name.StartsWith("password", StringComparison.Ordinal);
        Assert.Equal(needsPassword, PdfDocument.Open(Read(name), PdfOptions.Default, out _) is null);
    }

    /// <summary>All that reading gives, as text.</summary>
    private static string Describe(byte[] bytes, string where)
    {
        try
        {
            var text = new StringBuilder();
            DescribeObjects(bytes, text);
            DescribePages(bytes, text);
            return text.ToString();
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Failed on {where}.", exception);
        }
    }

    private static void DescribeObjects(byte[] bytes, StringBuilder text)
    {
        var opened = OpenedFile.Open(bytes);
        for (var number = 0; opened.File is { } file && number < 60; number++)
        {
            var value = file.Load(number);
            text.Append(CultureInfo.InvariantCulture, $"{number} {ValueText.Of(value)}\n");
            if (value.AsStream is { } stream)
            {
                text.Append(PdfBuilder.ToText(file.Decode(stream).Span)).Append(file.FindImageFilter(stream)?.Name).Append('\n');
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"{opened.Failure} {opened.Pages.Count} {string.Join("; ", opened.Notices)}\n");
    }

    private static void DescribePages(byte[] bytes, StringBuilder text)
    {
        var limits = PdfLimits.Default with { PageOperators = 20_000, Pages = 50 };
        if (PdfDocument.Open(bytes, PdfOptions.Default with { Limits = limits }, out _) is not { } document)
        {
            return;
        }

        for (var page = 0; page < document.PageCount; page++)
        {
            var content = document.ReadPage(page);
            text.Append(CultureInfo.InvariantCulture, $"{content.Width} {content.Height} {content.Rules.Count} {content.Images.Count} ").AppendJoin("", content.Glyphs).Append('\n');
        }

        _ = document.Structure;
        Assert.DoesNotContain(document.Notices, static notice => notice.Detail.StartsWith("unexpected", StringComparison.Ordinal));
        text.AppendJoin("; ", document.Notices);
    }

    private static byte[] Read(string name) =>
        File.ReadAllBytes(File.Exists(Path.Combine(Folder("Corpus"), name)) ? Path.Combine(Folder("Corpus"), name) : Path.Combine(Folder("Fixtures/Encrypted"), name));

    private static string Folder(string name) => Path.Combine(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Pdf.Tests", name);

    private static int Variable(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
