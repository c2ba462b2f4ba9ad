using System.Diagnostics;

namespace PerfTargetParse.Benchmarks;

/// <summary>What one action costs.</summary>
/// <param name="Milliseconds">The shortest of the times: other work on the machine only ever adds to them.</param>
/// <param name="Allocated">Bytes allocated by one run.</param>
internal sealed record Measurement(double Milliseconds, long Allocated)
{
    /// <summary>Until the compiler has settled on its best code.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(700);

    /// <summary>A sample shorter than this would measure the clock and the collector's whims; a short action is repeated within it.</summary>
    private static readonly TimeSpan ShortestSample = TimeSpan.FromMilliseconds(60);

    /// <summary>Measures an action.</summary>
    /// <param name="action">What is measured.</param>
    /// <param name="samples">Of how many samples the shortest is taken.</param>
    public static Measurement Of(Action action, int samples)
    {
        var runs = 0;
        var watch = Stopwatch.StartNew();
        do
        {
            action();
            runs++;
        }
        while (watch.Elapsed < WarmUp);

        var repeats = Math.Max(1, (int)Math.Ceiling(runs * (ShortestSample / watch.Elapsed)));
        var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        action();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;

        var times = new double[samples];
        for (var sample = 0; sample < samples; sample++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            watch.Restart();
            for (var i = 0; i < repeats; i++)
            {
                action();
            }

            times[sample] = watch.Elapsed.TotalMilliseconds / repeats;
        }

        return new Measurement(times.Min(), allocated);
    }
}
