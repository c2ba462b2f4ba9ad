using System.Globalization;
using PerfTargetParse.Cli.Outputs;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Formats.Paged;
using PerfTargetParse.Formats.Svg;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Running;

/// <summary>Draws the pages of a document into a folder, one file a page.</summary>
internal sealed class PageDrawings
{
    private readonly ToolContext _context;
    private readonly ConversionPipeline _pipeline;

    public PageDrawings(ToolContext context, ConversionPipeline pipeline)
    {
        _context = context;
        _pipeline = pipeline;
    }

    /// <summary>Draws all pages; gives what stood in the way, or null.</summary>
    /// <param name="input">The document; null where it could not be opened.</param>
    /// <param name="inspection">How it was read.</param>
    /// <param name="folder">Where the files go.</param>
    public UserError? Draw(DocumentInput? input, Inspection inspection, string folder)
    {
        var source = inspection.Result.Source;
        var reader = _pipeline.Readers.OfType<IPagedReader>().FirstOrDefault(r => r.Info.Name == source.Format);
        if (input is null || reader is null)
        {
            return new UserError("error.noPages", ("path", source.Path), ("format", source.Format ?? "?"));
        }

        if (folder == OutputPlan.StandardOutput || _context.Files.FileExists(folder))
        {
            return new UserError("error.svgFolder", ("path", folder));
        }

        try
        {
            var drawing = new PageDrawing(inspection);
            using var output = StagedOutput.Folder(_context.Files, _context.Files.FullPath(folder), overwrite: true);
            foreach (var page in reader.ReadPages(input, new ReadContext(_pipeline.Limits, _context.Cancellation)))
            {
                using var file = output.Create(string.Create(CultureInfo.InvariantCulture, $"{source.Path}-{page.Number:000}.svg"));
                drawing.Draw(page, file);
            }

            output.Commit();
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new UserError("error.write", ("path", folder), ("reason", fault.Message)) { ExitCode = ExitCode.Environment };
        }
    }
}
