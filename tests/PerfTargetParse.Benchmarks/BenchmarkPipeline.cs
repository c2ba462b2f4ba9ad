using PerfTargetParse.Formats;
using PerfTargetParse.Formats.Text;
using PerfTargetParse.Forms;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;

namespace PerfTargetParse.Benchmarks;

/// <summary>The way from bytes to JSON in memory, whole and in its parts.</summary>
internal sealed class BenchmarkPipeline : IOutputTarget
{
    /// <summary>A collection of a thousand forms is not to be stopped.</summary>
    private static readonly Limits Unlimited = new() { Time = TimeSpan.FromHours(1), MemoryBytes = long.MaxValue, Cells = int.MaxValue };

    private readonly ConversionPipeline _pipeline;
    private readonly IResultWriter _json;
    private readonly TextDocumentReader _reader = new();
    private readonly FormReader _forms = new(includePersonal: false);
    private readonly ReusedMemory _output;

    public BenchmarkPipeline(ReusedMemory output)
    {
        _output = output;
        var builder = new PipelineBuilder { Limits = Unlimited }.AddFormats();
        _pipeline = builder.Build();
        _json = _pipeline.Writers.First(w => w.Info.Name == "json");
    }

    /// <summary>Bytes of JSON of the last writing.</summary>
    public long Written => _output.Length;

    /// <summary>The whole way.</summary>
    public DocumentResult Convert(byte[] content)
    {
        var result = _pipeline.Read(Input(content));
        WriteJson(result);
        return result;
    }

    public SourceDocument ReadText(byte[] content) => _reader.Read(Input(content), new ReadContext(Unlimited));

    public FormReading ReadForms(SourceDocument source) => _forms.Read(source, new ReadContext(Unlimited));

    public DocumentResult Read(byte[] content) => _pipeline.Read(Input(content));

    public void WriteJson(DocumentResult result)
    {
        _output.Clear();
        using var session = _json.Begin(this);
        session.Add(result);
        session.Complete();
    }

    Stream IOutputTarget.Create(string name) => _output;

    private static DocumentInput Input(byte[] content) => new() { Path = "form.txt", Content = content };
}
