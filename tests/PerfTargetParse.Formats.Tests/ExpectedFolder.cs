namespace PerfTargetParse.Formats.Tests;

/// <summary>Where the expected files of these tests stand.</summary>
internal static class ExpectedFolder
{
    public const string Path = "tests/PerfTargetParse.Formats.Tests/Fixtures/Writers/";
}
