using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;

namespace PerfTargetParse.Pipeline;

/// <summary>The documents of an archive and of the archives in it, as those of a folder.</summary>
public sealed class ArchiveContent
{
    private readonly ConversionPipeline _pipeline;
    private readonly ReadContext _context;
    private readonly Func<string, bool> _isWanted;
    private readonly Dictionary<string, (IArchive Archive, ArchiveEntry Entry)> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _paths = [];

    private ArchiveContent(ConversionPipeline pipeline, Func<string, bool> isWanted, CancellationToken cancellation)
    {
        _pipeline = pipeline;
        _isWanted = isWanted;
        _context = new ReadContext(pipeline.Limits, cancellation);
    }

    /// <summary>The path of each document, that of the archive in front; every one differs from the others, also by more than case.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>What is to be said of the archive itself; null where every document in it was found, and one at least.</summary>
    public DocumentResult? Result { get; private set; }

    /// <summary>Opens a file that may be an archive.</summary>
    /// <param name="pipeline">Has the readers of archives, and the limits.</param>
    /// <param name="input">The file.</param>
    /// <param name="isWanted">Whether a file of that name is a document, as in a folder.</param>
    /// <param name="cancellation">Interrupts the opening.</param>
    /// <returns>Null where it is no archive.</returns>
    public static ArchiveContent? Open(ConversionPipeline pipeline, DocumentInput input, Func<string, bool> isWanted, CancellationToken cancellation = default)
    {
        if (ReaderOf(pipeline, input) is not { } reader)
        {
            return null;
        }

        var content = new ArchiveContent(pipeline, isWanted, cancellation);
        content.Fill(reader, input);
        return content;
    }

    /// <summary>Unpacks a document.</summary>
    /// <param name="path">One of <see cref="Paths"/>.</param>
    /// <param name="format">Name of the reader to use; null to tell the format by content.</param>
    /// <param name="failure">What became of it where it could not be unpacked.</param>
    /// <returns>Null where it could not be unpacked.</returns>
    public DocumentInput? Load(string path, string? format, out DocumentResult? failure)
    {
        var (archive, entry) = _entries[path];
        var context = new ReadContext(_pipeline.Limits, _context.Cancellation);
        var bytes = archive.Read(entry, context, out var status);
        failure = bytes is null ? new DocumentResult { Source = new SourceInfo { Path = path }, Status = status, Diagnostics = context.Findings.ToList() } : null;
        return bytes is { } content ? new DocumentInput { Path = path, Content = content, Format = format } : null;
    }

    /// <summary>The path of another file of the same name, its extension kept.</summary>
    /// <param name="path">The path.</param>
    /// <param name="number">Which one it is: 2, 3, ….</param>
    public static string Numbered(string path, int number)
    {
        var end = path.Length - Path.GetExtension(path.AsSpan()).Length;
        return string.Create(CultureInfo.InvariantCulture, $"{path[..end]}~{number}{path[end..]}");
    }

    private static IArchiveReader? ReaderOf(ConversionPipeline pipeline, DocumentInput input) => pipeline.Archives.FirstOrDefault(a => a.Recognise(input));

    /// <summary>A stack of one's own: an archive may hold archives as deep as it likes.</summary>
    private void Fill(IArchiveReader reader, DocumentInput input)
    {
        DocumentStatus? failure = null;
        var pending = new Stack<(IArchiveReader Reader, DocumentInput Input, int Depth)>([(reader, input, 1)]);
        while (pending.TryPop(out var next) && !_context.MustStop())
        {
            var archive = next.Reader.Open(next.Input, _context);
            failure ??= archive.Failure;
            foreach (var entry in archive.Entries)
            {
                var path = PathOf(next.Input.Path, entry.Name);
                if (_pipeline.Archives.Any(a => a.Info.Extensions.Contains(ExtensionOf(path))))
                {
                    failure ??= Push(archive, entry, path, next.Depth + 1);
                }
                else if (_isWanted(path[(path.LastIndexOf('/') + 1)..]) && IsVisible(entry.Name))
                {
                    Add(archive, entry, path);
                }
            }
        }

        _paths.Sort(StringComparer.Ordinal);
        if (_context.IsStopped)
        {
            failure ??= _context.IsOutOfTime ? DocumentStatus.Timeout : DocumentStatus.Limited;
        }
        else if (_paths.Count == 0 && failure is null)
        {
            _context.Findings.Add(DiagnosticCodes.ArchiveWithoutDocuments);
            failure = DocumentStatus.NoForm;
        }

        Result = failure is not { } status ? null : new DocumentResult
        {
            Source = new SourceInfo { Path = input.Path, Format = reader.Info.Name, Bytes = input.Content.Length, Sha256 = Sha256.Hex(input.Content.Span) },
            Status = status,
            Diagnostics = _context.Findings.ToList(),
        };

        DocumentStatus? Push(IArchive archive, ArchiveEntry entry, string path, int depth)
        {
            if (depth > _pipeline.Limits.ArchiveDepth)
            {
                _context.Findings.Add(
                    DiagnosticCodes.ArchiveTooDeep, args: [("name", entry.Name), ("limit", _pipeline.Limits.ArchiveDepth.ToString(CultureInfo.InvariantCulture))]);
                return DocumentStatus.Limited;
            }

            if (archive.Read(entry, _context, out var status) is not { } bytes)
            {
                return status;
            }

            var inner = new DocumentInput { Path = path, Content = bytes };
            if (ReaderOf(_pipeline, inner) is { } innerReader)
            {
                pending.Push((innerReader, inner, depth));
            }
            else
            {
                // Only its name says archive: its reader, or the finding that there is none, comes when it is read.
                Add(archive, entry, path);
            }

            return null;
        }
    }

    private void Add(IArchive archive, ArchiveEntry entry, string path)
    {
        var unique = path;
        for (var number = 2; !_entries.TryAdd(unique, (archive, entry)); number++)
        {
            unique = Numbered(path, number);
        }

        _paths.Add(unique);
    }

    /// <summary>Names in archives may lead anywhere; as a part of a path they lead down.</summary>
    private static string PathOf(string archive, string name)
    {
        var parts = name.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Select(p => p is "." or ".." ? "_" : p);
        return string.Join('/', parts.Prepend(archive));
    }

    /// <summary>Other systems leave files of theirs in folders that begin with a dot or with these letters.</summary>
    private static bool IsVisible(string name) =>
        !name.Split('/', '\\').Any(p => p.StartsWith('.') && p is not ("." or "..")) && !name.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static string ExtensionOf(string path) => Path.GetExtension(path).ToLowerInvariant();
}
