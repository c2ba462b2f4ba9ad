using PerfTargetParse.TestSupport;

namespace PerfTargetParse.Pdf.Tests.Images;

/// <summary>Image data that other programs encoded.</summary>
internal static class ImageFixture
{
    public static byte[] Read(string name) =>
        File.ReadAllBytes(Path.Combine(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Pdf.Tests/Fixtures/images", name));
}
