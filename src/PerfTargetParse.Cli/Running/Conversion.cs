using PerfTargetParse.Cli.Inputs;
using PerfTargetParse.Cli.Outputs;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Cli.Views;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Running;

/// <summary>One run of perftarget convert.</summary>
internal sealed class Conversion
{
    private readonly ToolContext _context;
    private readonly ConversionPipeline _pipeline;
    private readonly ConversionRequest _request;

    public Conversion(ToolContext context, ConversionPipeline pipeline, ConversionRequest request)
    {
        _context = context;
        _pipeline = pipeline;
        _request = request;
    }

    /// <summary>Does the run and gives the exit code.</summary>
    public int Run()
    {
        var plan = OutputPlan.Create(_pipeline.Writers, _request.Writers, _request.Output, _context.Files, out var error);
        if (plan is null)
        {
            return _context.Fail(error!);
        }

        var inputs = Walk(plan, out var archives, out error);
        if (error is not null)
        {
            return _context.Fail(error);
        }

        foreach (var folder in inputs.UnreadableFolders)
        {
            _context.Fail(new UserError("error.unreadableFolder", ("path", folder)));
        }

        var code = plan.Outputs.Count == 0 ? Show(inputs, archives) : Write(plan, inputs, archives);
        return inputs.UnreadableFolders.Count > 0 && code != ExitCode.Usage ? ExitCode.Environment : code;
    }

    private InputList Walk(OutputPlan plan, out ArchiveInputs archives, out UserError? error)
    {
        var readers = _pipeline.Readers.Select(r => r.Info).Where(r => _request.InputFormat is null || r.Name == _request.InputFormat);
        var extensions = readers.Concat(_pipeline.Archives.Select(a => a.Info)).SelectMany(r => r.Extensions);
        var walker = new InputWalker(_context.Files, extensions, plan.Folder);
        var loader = new InputLoader(_context.Files, _context.Terminal, _pipeline.Limits, _request.InputFormat);
        archives = new ArchiveInputs(_pipeline, loader, walker.IsWanted, _request.InputFormat, _context.Cancellation);
        var inputs = walker.Walk(_request.Inputs, out error);
        return error is null ? inputs with { Documents = archives.Expand(inputs.Documents) } : inputs;
    }

    /// <summary>A table on the screen, for one document.</summary>
    private int Show(InputList inputs, ArchiveInputs archives)
    {
        if (inputs.Documents.Count != 1)
        {
            return inputs.Documents.Count == 0 ? ExitCode.Environment : _context.Fail(new UserError("error.needsOutput", ("count", inputs.Documents.Count)));
        }

        var summary = new RunSummary();
        foreach (var result in Read(inputs, archives))
        {
            summary.Add(result);
            new ResultView(new Screen(_context.Terminal, _request.NoColor), _context.Messages).Show(result);
        }

        return summary.ExitCode(_request.FailOn);
    }

    private int Write(OutputPlan plan, InputList inputs, ArchiveInputs archives)
    {
        var outputs = new OutputFiles(plan, inputs.Documents, _context.Files);
        if (outputs.Check(inputs.Documents, overwrite: !_request.NoClobber) is { } error)
        {
            return _context.Fail(error);
        }

        var summary = new RunSummary();
        var report = new RunReport(_context.Terminal, _context.Messages, _request.Verbosity, inputs.Documents.Count);
        var sinks = new List<IResultSink>();
        try
        {
            sinks.AddRange(plan.Outputs.Select(o => outputs.Open(o, _context.Terminal, overwrite: !_request.NoClobber)));
            foreach (var result in Read(inputs, archives))
            {
                sinks.ForEach(s => s.Add(result));
                summary.Add(result);
                report.Document(result, summary);
            }

            _context.Cancellation.ThrowIfCancellationRequested();
            sinks.ForEach(s => s.Complete());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Reading has no such faults: they are results. So an output could not be written.
            report.Erase();
            var path = _request.Output ?? OutputPlan.StandardOutput;
            return _context.Fail(new UserError("error.write", ("path", path), ("reason", fault.Message)) { ExitCode = ExitCode.Environment });
        }
        catch (OperationCanceledException)
        {
            report.Erase();
            throw;
        }
        finally
        {
            sinks.ForEach(s => s.Dispose());
        }

        report.End(summary);
        return summary.ExitCode(_request.FailOn);
    }

    private IEnumerable<DocumentResult> Read(InputList inputs, ArchiveInputs archives)
    {
        return OrderedWork.Run(inputs.Documents, Read, _request.Jobs, _context.Cancellation);

        DocumentResult Read(InputDocument document) =>
            archives.Load(document, out var failure) is { } input ? _pipeline.Read(input, _context.Cancellation) : failure!;
    }
}
