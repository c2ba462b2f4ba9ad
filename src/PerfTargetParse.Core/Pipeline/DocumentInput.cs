namespace PerfTargetParse.Pipeline;

/// <summary>One document to read.</summary>
public sealed record DocumentInput
{
    /// <summary>Path as it will stand in the output: relative, with forward slashes; "-" for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>The bytes.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Name of the reader to use; null to tell the format by content.</summary>
    public string? Format { get; init; }
}
