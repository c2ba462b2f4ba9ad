using System.Text;
using BenchmarkDotNet.Attributes;
using PerfTargetParse.Forms;
using PerfTargetParse.Model;
using PerfTargetParse.Source;

namespace PerfTargetParse.Benchmarks;

/// <summary>Each part of the way beside the mere decoding of the bytes.</summary>
[MemoryDiagnoser]
public class PartBenchmarks
{
    private readonly BenchmarkPipeline _pipeline = new(new ReusedMemory());
    private byte[] _content = [];
    private SourceDocument? _source;
    private DocumentResult? _result;

    /// <summary>The shape of the document.</summary>
    [ParamsAllValues]
    public FormLayout Layout { get; set; }

    /// <summary>Makes the document and what each part begins with.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _content = SampleForms.Document(Layout, 50);
        _source = _pipeline.ReadText(_content);
        _result = _pipeline.Read(_content);
    }

    /// <summary>UTF-8 to a string.</summary>
    [Benchmark(Baseline = true)]
    public string Decode() => Encoding.UTF8.GetString(_content);

    /// <summary>Bytes to paragraphs and tables.</summary>
    [Benchmark]
    public SourceDocument Text() => _pipeline.ReadText(_content);

    /// <summary>Paragraphs and tables to projects.</summary>
    [Benchmark]
    public FormReading Forms() => _pipeline.ReadForms(_source!);

    /// <summary>Projects to JSON.</summary>
    [Benchmark]
    public long Json()
    {
        _pipeline.WriteJson(_result!);
        return _pipeline.Written;
    }
}
