using PerfTargetParse.Cli.Files;
using PerfTargetParse.Cli.Inputs;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;

namespace PerfTargetParse.Cli.Outputs;

/// <summary>The files that a plan comes to for given documents: all names are known, and checked, before anything is read.</summary>
internal sealed class OutputFiles
{
    private readonly OutputPlan _plan;
    private readonly IFileSystem _files;
    private readonly Dictionary<PlannedOutput, IReadOnlyDictionary<string, string>> _documentPaths = [];

    public OutputFiles(OutputPlan plan, IReadOnlyList<InputDocument> documents, IFileSystem files)
    {
        _plan = plan;
        _files = files;
        foreach (var output in plan.Outputs.Where(o => o.Place == OutputPlace.DocumentFolder))
        {
            var names = new OutputNames();
            _documentPaths[output] = documents.ToDictionary(
                d => d.Path,
                d => Path.Join(output.Path, names.Unique(d.Path, output.Writer.Info.OutputName).Replace('/', Path.DirectorySeparatorChar)),
                StringComparer.Ordinal);
        }
    }

    /// <summary>Finds what stands in the way of writing.</summary>
    /// <param name="documents">The documents, none of which may be overwritten.</param>
    /// <param name="overwrite">Whether existing outputs are replaced.</param>
    public UserError? Check(IReadOnlyList<InputDocument> documents, bool overwrite)
    {
        var inputs = documents.Select(d => d.FullPath).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var paths = Paths().ToList();
        if (paths.Find(inputs.Contains) is { } input)
        {
            return new UserError("error.overwritesInput", ("path", input));
        }

        if (overwrite)
        {
            return null;
        }

        var existing = paths.Where(IsThere).ToList();
        return existing.Count == 0 ? null : new UserError("error.exists", ("path", existing[0]), ("count", existing.Count));
    }

    /// <summary>Opens an output.</summary>
    /// <param name="output">An output of the plan.</param>
    /// <param name="terminal">Gives standard output.</param>
    /// <param name="overwrite">Whether existing outputs are replaced.</param>
    public IResultSink Open(PlannedOutput output, Terminal terminal, bool overwrite) => output.Place switch
    {
        OutputPlace.StandardOutput => new RunSink(output.Writer, new StandardOutputTarget(terminal.OpenOutput)),
        OutputPlace.File => new RunSink(output.Writer, StagedOutput.File(_files, output.Path, overwrite)),
        OutputPlace.Folder => new RunSink(output.Writer, StagedOutput.Folder(_files, output.Path, overwrite)),
        _ => new DocumentSink(output.Writer, _files, _documentPaths[output], overwrite),
    };

    private IEnumerable<string> Paths() => _plan.Outputs.SelectMany(o => o.Place switch
    {
        OutputPlace.StandardOutput => [],
        OutputPlace.DocumentFolder => _documentPaths[o].Values,
        _ => (IEnumerable<string>)[o.Path],
    });

    private bool IsThere(string path) => _files.FileExists(path) || (_files.FolderExists(path) && _files.FileNames(path).Count > 0);
}
