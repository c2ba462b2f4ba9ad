using System.Globalization;

namespace PerfTargetParse.Formats.Ocr;

/// <summary>The program tesseract as it is installed here. It is looked for when the first page needs it.</summary>
internal sealed class Tesseract
{
    private const string Chinese = "chi_sim";
    private static readonly TimeSpan QuestionTime = TimeSpan.FromSeconds(20);

    private readonly OcrOptions _options;
    private readonly string _path;

    private Tesseract(OcrOptions options, string path) => (_options, _path) = (options, path);

    /// <summary>Name and version as it tells them.</summary>
    public string Version { get; private set; } = string.Empty;

    /// <summary>Languages that are installed.</summary>
    public IReadOnlyList<string> Languages { get; private set; } = [];

    public bool HasChinese => Languages.Contains(Chinese);

    /// <summary>Finds the program and asks what it knows; null where there is none.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="failure">Why the one that is there cannot be used.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static Tesseract? Find(OcrOptions options, out string? failure, CancellationToken cancellation)
    {
        failure = null;
        if ((options.Program ?? OnPath()) is not { } path)
        {
            return null;
        }

        var program = new Tesseract(options, path);
        var languages = program.Ask("--list-langs", cancellation);
        if (languages.Output is null)
        {
            failure = languages.Failure;
            return null;
        }

        program.Languages = [.. languages.Output.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !l.Contains(' ', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        var version = program.Ask("--version", cancellation).Output ?? string.Empty;
        program.Version = string.Concat(version.Split('\n')[0].Where(c => !char.IsControl(c)).Take(40));
        return program;
    }

    /// <summary>Recognises the text of pictures.</summary>
    /// <param name="pictures">The pictures.</param>
    /// <param name="pixelsPerInch">How fine they are.</param>
    /// <param name="segmentation">How text is looked for in them.</param>
    /// <param name="time">How long it may take.</param>
    /// <param name="failure">Why there are no words, where there are none.</param>
    /// <param name="cancellation">Ends it.</param>
    public List<RecognisedWord>? Read(
        IReadOnlyList<GrayPicture> pictures, int pixelsPerInch, Segmentation segmentation, TimeSpan time, out ChildOutcome failure, CancellationToken cancellation)
    {
        string[] arguments =
        [
            "stdin", "stdout", "-l", Chinese, "--psm", ((int)segmentation).ToString(CultureInfo.InvariantCulture),
            "--dpi", pixelsPerInch.ToString(CultureInfo.InvariantCulture), "tsv",
        ];
        failure = ChildProcess.Run(_path, arguments, target => TiffFile.Write(target, pictures, pixelsPerInch), time, _options.Memory, cancellation);
        if (failure.Output is null)
        {
            return null;
        }

        var words = TsvReader.Read(failure.Output);
        failure = words is null ? new ChildOutcome(null, "its answer is no TSV") : default;
        return words;
    }

    private ChildOutcome Ask(string question, CancellationToken cancellation) =>
        ChildProcess.Run(_path, [question], static _ => { }, QuestionTime, _options.Memory, cancellation);

    private static string? OnPath()
    {
        var name = OperatingSystem.IsWindows() ? "tesseract.exe" : "tesseract";
        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified).Select(folder => Path.Join(folder, name)).FirstOrDefault(File.Exists);
    }
}
