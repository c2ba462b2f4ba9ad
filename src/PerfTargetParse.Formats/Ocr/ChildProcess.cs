using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PerfTargetParse.Formats.Ocr;

/// <summary>Runs a program without a shell, within bounds of time, memory and output. It never outlives the call.</summary>
internal static class ChildProcess
{
    private const int MostOutput = 64 << 20;
    private const int MostErrorText = 200;

    /// <summary>For what stands in the pipes when the program has ended; on a busy machine even that takes a while.</summary>
    private static readonly TimeSpan PipeTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs a program.</summary>
    /// <param name="program">Its path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">Writes what it reads from standard input.</param>
    /// <param name="time">How long it may take.</param>
    /// <param name="memory">Bytes that it may take; looked at now and then.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static ChildOutcome Run(string program, IEnumerable<string> arguments, Action<Stream> input, TimeSpan time, long memory, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = new Process { StartInfo = StartOf(program, arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception fault)
        {
            return new ChildOutcome(null, fault.Message);
        }

        var tooMuch = new StrongFlag();
        var feeding = OnOwnThread(() => Feed(process.StandardInput.BaseStream, input));
        var output = OnOwnThread(() => Collect(process.StandardOutput.BaseStream, MostOutput, tooMuch));
        var errors = OnOwnThread(() => Collect(process.StandardError.BaseStream, int.MaxValue, tooMuch, MostErrorText * 4));
        string? failure = null;
        var isTimeout = false;
        var started = Stopwatch.GetTimestamp();
        try
        {
            while (!process.WaitForExit(Watch))
            {
                cancellation.ThrowIfCancellationRequested();
                process.Refresh();
                isTimeout = Stopwatch.GetElapsedTime(started) > time;
                failure = isTimeout ? string.Create(CultureInfo.InvariantCulture, $"no answer within {time.TotalSeconds:0} s")
                    : tooMuch.IsSet ? "it writes without end"
                    : !process.HasExited && process.WorkingSet64 > memory ? "it takes too much memory" : null;
                if (failure is not null)
                {
                    break;
                }
            }
        }
        finally
        {
            End(process);
        }

        // Grandchildren could hold the pipes open; nobody waits for those for long.
        if (!Task.WaitAll([feeding, output, errors], PipeTime) || failure is not null)
        {
            return new ChildOutcome(null, failure ?? "its output does not end", isTimeout);
        }

        if (tooMuch.IsSet)
        {
            return new ChildOutcome(null, "it writes without end");
        }

        return process.ExitCode == 0
            ? new ChildOutcome(output.Result + (output.Result.Length == 0 ? errors.Result : string.Empty))
            : new ChildOutcome(null, string.Create(CultureInfo.InvariantCulture, $"exit code {process.ExitCode}: {FirstLine(errors.Result)}"));
    }

    /// <summary>The threads of the pool may all be waiting for programs as this one does.</summary>
    private static Task<T> OnOwnThread<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static ProcessStartInfo StartOf(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Pages are read side by side, so one thread each; numbers come with a point.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static bool Feed(Stream target, Action<Stream> input)
    {
        try
        {
            using var buffered = new BufferedStream(target, 1 << 16);
            input(buffered);
            return true;
        }
        catch (IOException)
        {
            // It ended without reading all: its exit code says why.
            return false;
        }
    }

    /// <summary>Reads to the end, so that the writer is never held up; keeps no more than asked for.</summary>
    private static string Collect(Stream source, int most, StrongFlag tooMuch, int kept = int.MaxValue)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 14];
        long total = 0;
        try
        {
            for (int count; (count = source.Read(buffer)) > 0 && !tooMuch.IsSet;)
            {
                total += count;
                if (total > most)
                {
                    tooMuch.IsSet = true;
                    break;
                }

                bytes.Write(buffer, 0, (int)Math.Clamp(kept - bytes.Length, 0, count));
            }
        }
        catch (IOException)
        {
            // It was ended from here.
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    private static string FirstLine(string text)
    {
        var line = string.Concat(text.Split('\n')[0].Where(c => !char.IsControl(c)));
        return line.Length > MostErrorText ? line[..MostErrorText] : line;
    }

    private sealed class StrongFlag
    {
        private volatile bool _isSet;

        public bool IsSet
        {
            get => _isSet;
            set => _isSet = value;
        }
    }
}
