using System.Globalization;
using PerfTargetParse.Cli.Files;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Inputs;

/// <summary>Brings in the bytes of a document. What cannot be opened, or is too large to be opened, is a result like any other.</summary>
internal sealed class InputLoader
{
    /// <summary>An array holds no more; the option allows no larger limit.</summary>
    public const long LargestFileLimit = 2_000_000_000;

    private const int ChunkSize = 1 << 16;

    private readonly IFileSystem _files;
    private readonly Terminal _terminal;
    private readonly long _limit;
    private readonly long _memory;
    private readonly string? _format;

    /// <summary>Makes a loader.</summary>
    /// <param name="files">The file system.</param>
    /// <param name="terminal">Gives standard input.</param>
    /// <param name="limits">Holds the largest size.</param>
    /// <param name="format">Name of the reader asked for; null to tell formats by content.</param>
    public InputLoader(IFileSystem files, Terminal terminal, Limits limits, string? format)
    {
        _files = files;
        _terminal = terminal;
        _limit = limits.FileBytes;
        _memory = limits.MemoryBytes;
        _format = format;
    }

    /// <summary>Loads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="failure">What became of it where it was not loaded.</param>
    /// <returns>Null where it was not loaded.</returns>
    public DocumentInput? Load(InputDocument document, out DocumentResult? failure)
    {
        failure = null;
        try
        {
            using var stream = document.FullPath is { } path ? _files.OpenRead(path) : _terminal.OpenInput();
            var expected = stream.CanSeek ? stream.Length : 0;
            if (expected > _limit)
            {
                failure = TooLarge(document, expected);
                return null;
            }

            var content = Read(stream, (int)expected);
            if (content.Length > _limit)
            {
                failure = TooLarge(document, content.Length);
                return null;
            }

            return new DocumentInput { Path = document.Path, Content = content, Format = _format };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            failure = Unreadable(document, fault);
            return null;
        }
        catch (OutOfMemoryException)
        {
            failure = Failure(document, 0, DocumentStatus.Limited, Diagnostic.Create(DiagnosticCodes.MemoryLimit, args: ("limit", Invariant(_memory))));
            return null;
        }
    }

    /// <summary>Reads to the end, or just past the limit: a pipe does not tell its length, and a file may grow.</summary>
    private ReadOnlyMemory<byte> Read(Stream stream, int expected)
    {
        // One byte more than expected, so that the end is seen without growing.
        var buffer = new byte[expected > 0 ? expected + 1 : ChunkSize];
        var length = 0;
        while (length <= _limit)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(Array.MaxLength, Math.Min(buffer.Length * 2L, _limit + 1)));
            }

            var count = stream.Read(buffer, length, buffer.Length - length);
            if (count == 0)
            {
                break;
            }

            length += count;
        }

        return buffer.AsMemory(0, length);
    }

    private DocumentResult TooLarge(InputDocument document, long bytes) => Failure(
        document,
        bytes,
        DocumentStatus.Limited,
        Diagnostic.Create(
            DiagnosticCodes.FileTooLarge,
            args: [("bytes", Invariant(bytes)), ("limit", Invariant(_limit))]));

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The system's own words would bring absolute paths and the machine's language into the files.</summary>
    private static DocumentResult Unreadable(InputDocument document, Exception fault)
    {
        var reason = Messages.Both(fault switch
        {
            UnauthorizedAccessException => "reason.denied",
            FileNotFoundException or DirectoryNotFoundException => "reason.gone",
            _ => "reason.io",
        });
        var entry = DiagnosticCatalogue.Default.Get(DiagnosticCodes.Unreadable);
        var finding = Diagnostic.Create(DiagnosticCodes.Unreadable, args: ("reason", reason.En)) with
        {
            Message = new LocalizedText(Fill(entry.En, reason.En), Fill(entry.Zh, reason.Zh)),
        };
        return Failure(document, 0, DocumentStatus.Failed, finding);

        static string Fill(string template, string text) => MessageFormat.Fill(template, new Dictionary<string, string> { ["reason"] = text });
    }

    private static DocumentResult Failure(InputDocument document, long bytes, DocumentStatus status, Diagnostic finding) => new()
    {
        Source = new SourceInfo { Path = document.Path, Bytes = bytes },
        Status = status,
        Diagnostics = [finding],
    };
}
