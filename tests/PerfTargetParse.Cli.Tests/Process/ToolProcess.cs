using System.Diagnostics;
using System.Text;

namespace PerfTargetParse.Cli.Tests.Process;

/// <summary>Starts the built tool as users do, in a folder of its own that goes away afterwards.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public string Folder { get; } = Directory.CreateTempSubdirectory("perftarget-test-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public void Write(string path, string text)
    {
        var full = Path.Join(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Write(string path, byte[] content) => File.WriteAllBytes(Path.Join(Folder, path), content);

    public string Read(string path) => File.ReadAllText(Path.Join(Folder, path));

    /// <summary>All files below the folder, hidden ones included.</summary>
    public IReadOnlyList<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Runs the tool to its end.</summary>
    public Outcome Run(string? input, params string[] args)
    {
        using var process = Start(new Dictionary<string, string>(), args);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        WaitForEnd(process);
        return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Runs the tool to its end and watches the memory it holds, where the system tells.</summary>
    public (Outcome Outcome, long PeakBytes) RunWatched(params string[] args)
    {
        using var process = Start(new Dictionary<string, string>(), args);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        var peak = 0L;
        var waited = Stopwatch.StartNew();
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(15)) && waited.Elapsed < Patience)
        {
            peak = Math.Max(peak, PeakMemory(process.Id));
        }

        WaitForEnd(process);
        return (new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult()), peak);
    }

    /// <summary>The most memory a process held so far; 0 where the system does not tell or the process has gone.</summary>
    private static long PeakMemory(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.AsSpan("VmHWM:".Length).TrimEnd("kB ").Trim(), System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>Starts the tool and leaves its streams to the caller.</summary>
    public System.Diagnostics.Process Start(IReadOnlyDictionary<string, string> environment, params string[] args) =>
        Launch("dotnet", environment, [Path.Join(AppContext.BaseDirectory, "perftarget.dll"), .. args]);

    /// <summary>Starts any program in the folder.</summary>
    public System.Diagnostics.Process Launch(string program, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
            StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach (var variable in new[] { "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "COLUMNS" })
        {
            start.Environment.Remove(variable);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return System.Diagnostics.Process.Start(start)!;
    }

    /// <summary>Waits long enough for any machine; a tool that hangs is ended, and the test fails.</summary>
    public static void WaitForEnd(System.Diagnostics.Process process)
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("The tool did not end.");
        }
    }

    internal sealed record Outcome(int ExitCode, string Out, string Error);
}
