using PerfTargetParse.Diagnostics;
using PerfTargetParse.Forms;
using PerfTargetParse.Model;
using PerfTargetParse.Source;

namespace PerfTargetParse.Pipeline;

/// <summary>Reads documents. Immutable, safe to use from several threads.</summary>
public sealed class ConversionPipeline
{
    private readonly FormReader _forms;

    internal ConversionPipeline(
        IReadOnlyList<IDocumentReader> readers, IReadOnlyList<IArchiveReader> archives, IReadOnlyList<IResultWriter> writers, Limits limits, bool includePersonal)
    {
        Readers = readers;
        Archives = archives;
        Writers = writers;
        Limits = limits;
        _forms = new FormReader(includePersonal);
    }

    /// <summary>The readers, in order of registration.</summary>
    public IReadOnlyList<IDocumentReader> Readers { get; }

    /// <summary>The readers of archives, in order of registration.</summary>
    public IReadOnlyList<IArchiveReader> Archives { get; }

    /// <summary>The writers, in order of registration.</summary>
    public IReadOnlyList<IResultWriter> Writers { get; }

    /// <summary>What a document may cost.</summary>
    public Limits Limits { get; }

    /// <summary>Reads one document. Any bytes give a result: faults of the document are its status and findings.</summary>
    /// <param name="input">The document.</param>
    /// <param name="cancellation">Interrupts the reading.</param>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public DocumentResult Read(DocumentInput input, CancellationToken cancellation = default) => Inspect(input, cancellation).Result;

    /// <summary>Reads one document and tells how each cell was read.</summary>
    /// <param name="input">The document.</param>
    /// <param name="cancellation">Interrupts the reading.</param>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public Inspection Inspect(DocumentInput input, CancellationToken cancellation = default)
    {
        var context = new ReadContext(Limits, cancellation);
        var source = new SourceInfo
        {
            Path = input.Path,
            Bytes = input.Content.Length,
            Sha256 = Sha256.Hex(input.Content.Span),
        };

        if (input.Content.IsEmpty)
        {
            context.Findings.Add(DiagnosticCodes.EmptyFile);
            return Unread(source, DocumentStatus.Failed, context);
        }

        if (input.Content.Length > Limits.FileBytes)
        {
            context.Findings.Add(DiagnosticCodes.FileTooLarge, args: [("bytes", Invariant(input.Content.Length)), ("limit", Invariant(Limits.FileBytes))]);
            return Unread(source, DocumentStatus.Limited, context);
        }

        try
        {
            var reader = Choose(input);
            if (reader is null)
            {
                context.Findings.Add(DiagnosticCodes.UnknownFormat, args: ("formats", string.Join(", ", Readers.Select(r => r.Info.Name))));
                return Unread(source, DocumentStatus.Unsupported, context);
            }

            source = source with { Format = reader.Info.Name };
            return Read(reader, input, source, context);
        }
#pragma warning disable CA1031 // The one place where a defect met in one document is kept from ending the run.
        catch (Exception defect) when (defect is not OperationCanceledException)
#pragma warning restore CA1031
        {
            context.Findings.Add(DiagnosticCodes.InternalError, args: ("reason", $"{defect.GetType().Name}: {defect.Message}"));
            return Unread(source, DocumentStatus.Crashed, context);
        }
    }

    private Inspection Read(IDocumentReader reader, DocumentInput input, SourceInfo source, ReadContext context)
    {
        var document = reader.Read(input, context);
        source = source with { Pages = document.Pages };

        // Of a document that could not be read nobody knows whether it holds a form.
        var forms = document.Failure is null ? _forms.Read(document, context) : new FormReading();
        var findings = context.Findings.ToList();
        return new Inspection
        {
            Source = document,
            Readings = forms.Readings,
            Result = new DocumentResult
            {
                Source = source,
                Status = Status(document, forms, findings, context),
                Title = forms.Title,
                Projects = forms.Projects,
                Coverage = forms.Coverage,
                Diagnostics = findings,
            },
        };
    }

    private static DocumentStatus Status(SourceDocument document, FormReading forms, IReadOnlyList<Diagnostic> findings, ReadContext context)
    {
        if (document.Failure is { } failure)
        {
            return failure;
        }

        if (context.IsOutOfTime && forms.Projects.Count == 0)
        {
            return DocumentStatus.Timeout;
        }

        if (context.IsStopped || !document.IsComplete)
        {
            return DocumentStatus.Limited;
        }

        if (document.IsPartial)
        {
            return DocumentStatus.Partial;
        }

        if (forms.Projects.Count == 0)
        {
            return DocumentStatus.NoForm;
        }

        return findings.Any(f => f.Severity >= Severity.Warning) ? DocumentStatus.Findings : DocumentStatus.Ok;
    }

    private IDocumentReader? Choose(DocumentInput input)
    {
        if (input.Format is not null)
        {
            return Readers.FirstOrDefault(r => r.Info.Name == input.Format);
        }

        return Readers
            .Select(r => (Reader: r, Level: r.Recognise(input)))
            .Where(r => r.Level > RecognitionLevel.None)
            .OrderByDescending(r => r.Level)
            .Select(r => r.Reader)
            .FirstOrDefault();
    }

    private static Inspection Unread(SourceInfo source, DocumentStatus status, ReadContext context) =>
        new() { Result = new DocumentResult { Source = source, Status = status, Diagnostics = context.Findings.ToList() } };

    private static string Invariant(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
