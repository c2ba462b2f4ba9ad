using System.Text;

namespace PerfTargetParse.Formats.Json;

/// <summary>The JSON Schema (draft 2020-12) of the JSON output.</summary>
/// <remarks>
/// The schema is made from the types and their documentation by the tests, which fail when the kept file differs.
/// The product carries that file, so that neither documentation nor reflection is needed where it runs.
/// </remarks>
public static class ModelSchema
{
    private const string ResourceName = "perftarget.schema.json";

    /// <summary>The schema as text with line feeds, the last line ended too.</summary>
    public static string ToJson()
    {
        using var stream = typeof(ModelSchema).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
