using System.Text;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using Xunit;

namespace PerfTargetParse.Formats.Tests;

/// <summary>An output in memory that insists on closed streams.</summary>
internal sealed class MemoryTarget : IOutputTarget
{
    private readonly Dictionary<string, MemoryStream> _outputs = new(StringComparer.Ordinal);

    /// <summary>The file that cannot be made.</summary>
    public string? RefusedName { get; init; }

    public IReadOnlyList<string> Names => [.. _outputs.Keys];

    /// <summary>Whether every file that was begun is closed.</summary>
    public bool IsClosed => _outputs.Values.All(output => !output.CanWrite);

    public byte[] this[string name] => _outputs[name].ToArray();

    public static MemoryTarget Write(IResultWriter writer, params IReadOnlyList<DocumentResult> documents)
    {
        var target = new MemoryTarget();
        using var session = writer.Begin(target);
        foreach (var document in documents)
        {
            session.Add(document);
        }

        session.Complete();
        return target;
    }

    /// <summary>The only file as text; a byte order mark would show as U+FEFF.</summary>
    public static string WriteText(IResultWriter writer, params IReadOnlyList<DocumentResult> documents) => Write(writer, documents).SingleText();

    public string SingleText() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Assert.Single(_outputs).Value.ToArray());

    public Stream Create(string name)
    {
        if (name == RefusedName)
        {
            throw new IOException($"No room for {name}.");
        }

        var output = new MemoryStream();
        _outputs.Add(name, output);
        return output;
    }
}
