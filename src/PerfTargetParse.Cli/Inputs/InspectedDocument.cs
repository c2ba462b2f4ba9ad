using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Inputs;

/// <summary>Finds the one document that is to be looked into: a file, standard input, or a document in an archive, named as in the outputs.</summary>
internal sealed class InspectedDocument
{
    private const int MostNames = 10;

    private readonly ToolContext _context;
    private readonly ArchiveInputs _inputs;

    public InspectedDocument(ToolContext context, ConversionPipeline pipeline, string? format)
    {
        _context = context;
        var wanted = new InputWalker(context.Files, pipeline.Readers.SelectMany(r => r.Info.Extensions));
        _inputs = new ArchiveInputs(
            pipeline, new InputLoader(context.Files, context.Terminal, pipeline.Limits, format), wanted.IsWanted, format, context.Cancellation);
    }

    /// <summary>Finds it; null, with the reason, where there is none or several.</summary>
    public InputDocument? Find(string path, out UserError? error)
    {
        error = null;
        if (FileOf(path) is not { } file)
        {
            error = new UserError(_context.Files.FolderExists(path) ? "error.isFolder" : "error.noInput", ("path", path));
            return null;
        }

        var inner = path.Length > file.Length ? string.Concat(Path.GetFileName(file), path.AsSpan(file.Length)).Replace('\\', '/') : null;
        var document = file == InputWalker.StandardInput ? new InputDocument(file, null) : new InputDocument(Path.GetFileName(file), _context.Files.FullPath(file));
        var documents = _inputs.Expand([document]);
        var fitting = inner is null ? documents : [.. documents.Where(d => d.Path == inner)];
        if (fitting.Count == 1)
        {
            return fitting[0];
        }

        error = fitting.Count == 0
            ? new UserError("error.noInput", ("path", path))
            : new UserError("error.isArchive", ("path", path), ("count", documents.Count), ("names", string.Join("\n", documents.Take(MostNames).Select(d => "  " + d.Path))));
        return null;
    }

    /// <summary>Loads it.</summary>
    public DocumentInput? Load(InputDocument document, out DocumentResult? failure) => _inputs.Load(document, out failure);

    /// <summary>The longest beginning of a path that is a file.</summary>
    private string? FileOf(string path)
    {
        if (path == InputWalker.StandardInput)
        {
            return path;
        }

        for (var file = path; !string.IsNullOrEmpty(file); file = Path.GetDirectoryName(file))
        {
            if (_context.Files.FileExists(file))
            {
                return file;
            }
        }

        return null;
    }
}
