using System.Text.Json.Nodes;
using PerfTargetParse.Formats.Json;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Json;

public sealed class ModelSchemaTests
{
    private const string KeptFile = "src/PerfTargetParse.Formats/Json/perftarget.schema.json";

    private static readonly JsonNode Schema = JsonNode.Parse(ModelSchema.ToJson())!;

    [Fact]
    public void ModelSchema_KeptFile_IsWhatTheTypesSay() =>
        GoldenFile.Matches(KeptFile, SchemaGenerator.Generate());

    /// <summary>After the kept file was accepted anew, the product carries it from the next build on.</summary>
    [Fact]
    public void ModelSchema_ToJson_GivesTheKeptFile() =>
        Assert.Equal(File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot, KeptFile)), ModelSchema.ToJson());

    [Fact]
    public void ModelSchema_RichDocuments_Fit()
    {
        var json = JsonNode.Parse(MemoryTarget.WriteText(new JsonResultWriter(), RichDocuments.All))!;

        Assert.Empty(SchemaCheck.Faults(Schema, json));
    }

    [Theory]
    [InlineData("status", "\"noform\"", "$.documents[0].status: \"noform\" is none of the codes")]
    [InlineData("status", "3", "$.documents[0].status: a number where string is expected")]
    [InlineData("title", "[]", "$.documents[0].title: an array where string, null is expected")]
    [InlineData("projects", "null", "$.documents[0].projects: a null where array is expected")]
    [InlineData("source", "null", "$.documents[0].source: a null where object is expected")]
    [InlineData("extra", "1", "$.documents[0].extra: unknown")]
    public void SchemaCheck_WrongMember_IsAFault(string member, string value, string fault)
    {
        var json = JsonNode.Parse(MemoryTarget.WriteText(new JsonResultWriter(), RichDocuments.All))!;
        json["documents"]![0]![member] = JsonNode.Parse(value);

        Assert.Equal([fault], SchemaCheck.Faults(Schema, json));
    }

    [Fact]
    public void SchemaCheck_MissingMember_IsAFault()
    {
        var json = JsonNode.Parse(MemoryTarget.WriteText(new JsonResultWriter(), RichDocuments.All))!;
        json["documents"]![0]!.AsObject().Remove("title");

        Assert.Equal(["$.documents[0].title: missing"], SchemaCheck.Faults(Schema, json));
    }

    [Fact]
    public void ModelSchema_Members_AreRequiredUnlessTheyMayBeAbsent()
    {
        var definitions = Schema["$defs"]!;

        Assert.Equal(["scope", "raw", "kind", "operator", "value", "unit", "min", "max", "from", "to", "origin"], Strings(definitions["Target"]!["required"]));
        Assert.Empty(Strings(definitions["Origin"]!["required"]));
        Assert.Equal("integer", definitions["Origin"]!["properties"]!["page"]!["type"]!.GetValue<string>());
        Assert.Equal(["number", "null"], Strings(definitions["Target"]!["properties"]!["value"]!["type"]));
        Assert.Equal(["ok", "findings", "partial", "limited", "noForm", "unsupported", "encrypted", "failed", "timeout", "crashed"], Strings(definitions["DocumentStatus"]!["enum"]));
        Assert.Equal(["schemaVersion", "generator", "documents"], Strings(Schema["required"]));
    }

    private static IEnumerable<string> Strings(JsonNode? array) => array!.AsArray().Select(node => node!.GetValue<string>());
}
