using System.Reflection;
using System.Text;
using Xunit;

namespace PerfTargetParse.TestSupport;

/// <summary>
/// Compares what a test made with an expected file of the repository. On a difference the test fails, and what was received is written
/// beside the expected file as name.received.ext. With PERFTARGET_ACCEPT=1 the expected file is written instead; a test of its own
/// fails while that is set, so that a run which accepts can never pass for a run which compares.
/// </summary>
internal static class GoldenFile
{
    public const string AcceptVariable = "PERFTARGET_ACCEPT";

    public static string RepositoryRoot { get; } =
        typeof(GoldenFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    public static bool IsAccepting => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Compares text; it is written as UTF-8 without byte order mark.</summary>
    /// <param name="relativePath">Path of the expected file from the repository's root, with forward slashes.</param>
    /// <param name="received">What the test made.</param>
    public static void Matches(string relativePath, string received) => Matches(relativePath, new UTF8Encoding(false).GetBytes(received));

    /// <summary>Compares bytes.</summary>
    /// <param name="relativePath">Path of the expected file from the repository's root, with forward slashes.</param>
    /// <param name="received">What the test made.</param>
    public static void Matches(string relativePath, byte[] received)
    {
        if (Difference(Path.Combine(RepositoryRoot, relativePath), received, IsAccepting) is { } difference)
        {
            Assert.Fail(difference);
        }
    }

    /// <summary>What a test that fails should say; null where the files agree or the received one was accepted.</summary>
    internal static string? Difference(string path, byte[] received, bool accept)
    {
        var receivedPath = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        var expected = File.Exists(path) ? File.ReadAllBytes(path) : null;
        if (accept || (expected is not null && received.AsSpan().SequenceEqual(expected)))
        {
            if (accept)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, received);
            }

            File.Delete(receivedPath);
            return null;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(receivedPath, received);
        var difference = expected is null
            ? "There is no expected file."
            : LineDifference.Describe(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(received));
        return $"{path} differs from what was received ({Path.GetFileName(receivedPath)}, beside it).\n{difference}\nTo accept it, look at it and run the test with {AcceptVariable}=1.";
    }
}
