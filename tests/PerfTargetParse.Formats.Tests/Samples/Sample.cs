using System.Text;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.TestSupport;

namespace PerfTargetParse.Formats.Tests.Samples;

/// <summary>An invented form of the folder samples/.</summary>
internal sealed record Sample(string Name, byte[] Content)
{
    private const string Folder = "samples";

    /// <summary>The way through the product that the tool takes.</summary>
    public static ConversionPipeline Pipeline { get; } = new PipelineBuilder().AddFormats().Build();

    /// <summary>All of them, in the order of a run.</summary>
    public static IReadOnlyList<Sample> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(GoldenFile.RepositoryRoot, Folder), "*.txt")
            .Select(path => new Sample(Path.GetFileNameWithoutExtension(path), File.ReadAllBytes(path)))
            .OrderBy(sample => sample.Name, StringComparer.Ordinal),
    ];

    /// <summary>Where the expected outputs stand, from the repository's root.</summary>
    public static string ExpectedFolder => Folder + "/expected/";

    /// <summary>The content as text, whatever its encoding, with line feeds alone.</summary>
    public string Text => Decode(Content).ReplaceLineEndings("\n");

    public static Sample Named(string name) => All.Single(sample => sample.Name == name);

    public DocumentResult Read() => Read(Content, Name + ".txt");

    public static DocumentResult Read(byte[] content, string path = "form.txt") =>
        Pipeline.Read(new DocumentInput { Path = path, Content = content }, Xunit.TestContext.Current.CancellationToken);

    private static string Decode(byte[] content)
    {
        if (content is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(content[2..]);
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(content);
        }
    }
}
