using System.IO.Compression;

namespace PerfTargetParse.Pdf.Fonts.Resources;

/// <summary>Tables that the library brings with it, packed; NOTICE.md beside them says where they come from.</summary>
internal static class FontResource
{
    /// <summary>The bytes of a table.</summary>
    /// <param name="name">Its file's name without extension.</param>
    public static byte[] Load(string name)
    {
        using var packed = typeof(FontResource).Assembly.GetManifestResourceStream($"{name}.z")
            ?? throw new InvalidOperationException($"The assembly lacks the resource {name}.z.");
        using var inflated = new ZLibStream(packed, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        inflated.CopyTo(bytes);
        return bytes.ToArray();
    }
}
