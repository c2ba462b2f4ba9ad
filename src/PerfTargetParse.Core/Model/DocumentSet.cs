namespace PerfTargetParse.Model;

/// <summary>The root of every JSON file the product writes.</summary>
public sealed record DocumentSet
{
    /// <summary>Version of the model; additions raise the minor part.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>Version of the model that the file follows.</summary>
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>Name and version of the program that wrote the file.</summary>
    public string Generator { get; init; } = ProductInfo.Generator;

    /// <summary>The documents, ordered by path.</summary>
    public IReadOnlyList<DocumentResult> Documents { get; init; } = [];
}
