using PerfTargetParse.Cli.Running;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Inputs;

/// <summary>Puts the documents of archives in the place of the archives, and loads them. Safe to load from several threads.</summary>
internal sealed class ArchiveInputs
{
    private readonly ConversionPipeline _pipeline;
    private readonly InputLoader _loader;
    private readonly Func<string, bool> _isWanted;
    private readonly string? _format;
    private readonly CancellationToken _cancellation;
    private readonly Lock _gate = new();

    /// <summary>The archive opened last: documents come in the order of their paths, so those of one archive follow one another.</summary>
    private (string? Path, ArchiveContent? Content) _last;

    /// <summary>Can be read only once.</summary>
    private DocumentInput? _standardInput;

    /// <summary>Makes the inputs of a run.</summary>
    /// <param name="pipeline">Has the readers of archives.</param>
    /// <param name="loader">Loads what is in no archive.</param>
    /// <param name="isWanted">Whether a file of that name is a document, as in a folder.</param>
    /// <param name="format">Name of the reader asked for; null to tell formats by content.</param>
    /// <param name="cancellation">The user's interruption.</param>
    public ArchiveInputs(ConversionPipeline pipeline, InputLoader loader, Func<string, bool> isWanted, string? format, CancellationToken cancellation)
    {
        _pipeline = pipeline;
        _loader = loader;
        _isWanted = isWanted;
        _format = format;
        _cancellation = cancellation;
    }

    /// <summary>The documents with those of archives in the place of the archives, ordered by path. An archive that cannot be read in full stays, with its result.</summary>
    public IReadOnlyList<InputDocument> Expand(IReadOnlyList<InputDocument> documents)
    {
        if (_pipeline.Archives.Count == 0)
        {
            return documents;
        }

        // On a worker, so that an interruption does not have to wait for a pipe.
        var expanded = OrderedWork.Run(documents, Expand, workers: 1, _cancellation).SelectMany(d => d).ToList();
        expanded.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return MadeUnique(expanded);
    }

    /// <summary>A folder may have the name of an archive, and hold files of the same names.</summary>
    private static List<InputDocument> MadeUnique(List<InputDocument> documents)
    {
        var given = documents.Where(d => d.Archive is null).Select(d => d.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < documents.Count; i++)
        {
            for (var number = 2; documents[i].Archive is not null && !given.Add(documents[i].Path); number++)
            {
                documents[i] = documents[i] with { Path = ArchiveContent.Numbered(documents[i].InnerPath, number) };
            }
        }

        return documents;
    }

    /// <summary>Loads a document, whether in an archive or not.</summary>
    /// <param name="document">One of those that <see cref="Expand(IReadOnlyList{InputDocument})"/> gave.</param>
    /// <param name="failure">What became of it where it was not loaded.</param>
    /// <returns>Null where it was not loaded.</returns>
    public DocumentInput? Load(InputDocument document, out DocumentResult? failure)
    {
        failure = document.Result;
        if (failure is not null)
        {
            return null;
        }

        if (document.Archive is null)
        {
            return document.FullPath is null && _standardInput is { } held ? held : _loader.Load(document, out failure);
        }

        var input = Open(document.Archive, out failure)?.Load(document.InnerPath, _format, out failure);
        return input is null ? null : input with { Path = document.Path };
    }

    private IReadOnlyList<InputDocument> Expand(InputDocument document)
    {
        // Told by name, then by content: a look into every file would drain the pipes among them.
        if (document.FullPath is not null && !_pipeline.Archives.Any(a => a.Info.Extensions.Contains(Path.GetExtension(document.Path).ToLowerInvariant())))
        {
            return [document];
        }

        var content = Open(document, out var failure);
        if (failure is not null)
        {
            return [document with { Result = failure }];
        }

        if (content is null)
        {
            return [document];
        }

        var inner = content.Paths.Select(p => new InputDocument(p, document.FullPath) { Archive = document, InnerPath = p });
        return content.Result is { } result ? [document with { Result = result }, .. inner] : [.. inner];
    }

    /// <summary>Null, without a failure, where the document is no archive.</summary>
    private ArchiveContent? Open(InputDocument archive, out DocumentResult? failure)
    {
        failure = null;
        lock (_gate)
        {
            if (_last.Path == archive.Path)
            {
                return _last.Content;
            }

            var input = archive.FullPath is null && _standardInput is { } held ? held : _loader.Load(archive, out failure);
            if (input is null)
            {
                return null;
            }

            if (archive.FullPath is null)
            {
                _standardInput = input;
            }

            var content = ArchiveContent.Open(_pipeline, input, _isWanted, _cancellation);
            if (content is not null)
            {
                _last = (archive.Path, content);
            }

            return content;
        }
    }
}
