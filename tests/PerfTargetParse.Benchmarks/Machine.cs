using System.Globalization;
using System.Runtime.InteropServices;

namespace PerfTargetParse.Benchmarks;

/// <summary>Figures mean nothing without what they were measured on.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        var server = System.Runtime.GCSettings.IsServerGC ? "server" : "workstation";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor()}, {Environment.ProcessorCount} cores, {memory:0} GB; {RuntimeInformation.OSDescription}; {RuntimeInformation.FrameworkDescription} ({RuntimeInformation.RuntimeIdentifier}, {server} collector); {ProductInfo.Generator}");
    }

    private static string Processor()
    {
        const string place = "/proc/cpuinfo";
        var line = File.Exists(place) ? File.ReadLines(place).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
