using BenchmarkDotNet.Running;
using PerfTargetParse.Benchmarks;

// "--quick [FOLDER]" prints wall times within two minutes; anything else goes to the harness (as --filter "*Part*").
if (args is ["--quick", .. var rest])
{
    new QuickRun(Console.Out, samples: 15).Run(rest.FirstOrDefault());
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ConversionBenchmarks).Assembly).Run(args);
