using BenchmarkDotNet.Attributes;
using PerfTargetParse.Model;

namespace PerfTargetParse.Benchmarks;

/// <summary>The whole way from bytes to JSON, for every layout and number of copies: the time of a copy must stay the same.</summary>
[MemoryDiagnoser]
public class ConversionBenchmarks
{
    private readonly BenchmarkPipeline _pipeline = new(new ReusedMemory());
    private byte[] _content = [];

    /// <summary>The shape of the document.</summary>
    [ParamsAllValues]
    public FormLayout Layout { get; set; }

    /// <summary>Copies of the forms in the document.</summary>
    [Params(1, 10, 100)]
    public int Copies { get; set; }

    /// <summary>Makes the document.</summary>
    [GlobalSetup]
    public void Setup() => _content = SampleForms.Document(Layout, Copies);

    /// <summary>Bytes to JSON bytes.</summary>
    [Benchmark]
    public DocumentResult Convert() => _pipeline.Convert(_content);
}
