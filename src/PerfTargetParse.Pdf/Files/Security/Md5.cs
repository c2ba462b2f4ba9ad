using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>MD5, by which the older revisions make their keys. Here it protects nothing: it only opens what was closed with it.</summary>
internal static class Md5
{
    [SuppressMessage("Security", "CA5351", Justification = "The format says so.")]
    public static byte[] Hash(ReadOnlySpan<byte> data) => MD5.HashData(data);
}
