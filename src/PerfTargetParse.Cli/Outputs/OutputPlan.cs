using PerfTargetParse.Cli.Files;
using PerfTargetParse.Cli.Help;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Outputs;

/// <summary>What -o and --to come to.</summary>
internal sealed record OutputPlan
{
    /// <summary>Stands for standard output.</summary>
    public const string StandardOutput = "-";

    private const string DefaultWriter = "json";

    /// <summary>The outputs; none where a table on the screen is wanted.</summary>
    public IReadOnlyList<PlannedOutput> Outputs { get; init; } = [];

    /// <summary>The folder that the outputs go to; null where they go to one file or to standard output.</summary>
    public string? Folder { get; init; }

    /// <summary>Makes the plan.</summary>
    /// <param name="writers">The writers there are.</param>
    /// <param name="names">The names of --to.</param>
    /// <param name="output">The value of -o; null where it is not given.</param>
    /// <param name="files">The file system.</param>
    /// <param name="error">Set where the options do not fit each other.</param>
    /// <returns>Null where there is an error.</returns>
    public static OutputPlan? Create(IReadOnlyList<IResultWriter> writers, IReadOnlyList<string> names, string? output, IFileSystem files, out UserError? error)
    {
        var chosen = Choose(writers, names, out error);
        if (error is not null)
        {
            return null;
        }

        if (output is null && chosen.Count == 0)
        {
            return new OutputPlan();
        }

        if (output is null or StandardOutput)
        {
            chosen = chosen.Count > 0 ? chosen : Choose(writers, [DefaultWriter], out error);
            error ??= chosen switch
            {
                [{ Info.Extension: not null }] => null,
                [var single] => new UserError("error.writerNeedsFolder", ("writer", single.Info.Name)),
                _ => new UserError("error.severalNeedFolder", ("writers", Names(chosen))),
            };
            return error is null ? new OutputPlan { Outputs = [new PlannedOutput(chosen[0], OutputPlace.StandardOutput, string.Empty)] } : null;
        }

        var isFolder = output.EndsWith(Path.DirectorySeparatorChar) || output.EndsWith('/') || files.FolderExists(output);
        if (chosen.Count == 0)
        {
            var byName = isFolder ? null : ByExtension(writers, output);
            chosen = byName is null ? Choose(writers, [DefaultWriter], out error) : [byName];
        }

        if (error is null && !isFolder && chosen.Any(w => HasExtension(w, output)))
        {
            error = chosen.Count > 1 ? new UserError("error.fileForSeveral", ("path", output), ("writers", Names(chosen))) : null;
            return error is null ? new OutputPlan { Outputs = [new PlannedOutput(chosen[0], OutputPlace.File, files.FullPath(output))] } : null;
        }

        error ??= files.FileExists(output) ? new UserError("error.outputIsFile", ("path", output)) : null;
        var folder = files.FullPath(output);
        return error is null ? new OutputPlan { Folder = folder, Outputs = [.. chosen.Select(w => InFolder(w, folder))] } : null;
    }

    private static PlannedOutput InFolder(IResultWriter writer, string folder)
    {
        var name = writer.Info.OutputName;
        return writer.Info.Unit == OutputUnit.Document
            ? new PlannedOutput(writer, OutputPlace.DocumentFolder, folder)
            : new PlannedOutput(writer, name.EndsWith('/') ? OutputPlace.Folder : OutputPlace.File, Path.Join(folder, name.TrimEnd('/')));
    }

    private static List<IResultWriter> Choose(IReadOnlyList<IResultWriter> writers, IReadOnlyList<string> names, out UserError? error)
    {
        error = null;
        var chosen = new List<IResultWriter>();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (writers.FirstOrDefault(w => w.Info.Name == name) is { } writer)
            {
                chosen.Add(writer);
            }
            else
            {
                error ??= new UserError("error.unknownWriter", ("name", name), ("names", Suggestion.First(name, writers.Select(w => w.Info.Name))));
            }
        }

        return chosen;
    }

    private static IResultWriter? ByExtension(IReadOnlyList<IResultWriter> writers, string output) =>
        writers.Where(w => HasExtension(w, output)).MaxBy(w => w.Info.Extension!.Length);

    private static bool HasExtension(IResultWriter writer, string output) =>
        writer.Info.Extension is { } extension && output.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static string Names(IEnumerable<IResultWriter> writers) => string.Join(", ", writers.Select(w => w.Info.Name));
}
