using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PerfTargetParse.Formats.Tables;
using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Tables;

public sealed class TablesResultWriterTests
{
    private static readonly MemoryTarget Package = MemoryTarget.Write(new TablesResultWriter(), RichDocuments.All);
    private static readonly JsonNode Descriptor = JsonNode.Parse(Package["datapackage.json"])!;

    [Fact]
    public void TablesResultWriter_RichDocuments_GivesTheExpectedFiles() =>
        Assert.All(Package.Names, name => GoldenFile.Matches($"{ExpectedFolder.Path}tables/{name}", Package[name]));

    [Fact]
    public void TablesResultWriter_Files_AreTheResourcesAndTheDescriptor() =>
        Assert.Equal(Resources().Select(resource => (string)resource["path"]!).Append("datapackage.json"), Package.Names);

    [Fact]
    public void TablesResultWriter_Rows_AreAsManyAsTheThings()
    {
        var counts = Resources().ToDictionary(resource => (string)resource["name"]!, resource => Rows(resource).Count);

        Assert.Equal(
            new Dictionary<string, int>
            {
                ["documents"] = 4,
                ["projects"] = 4,
                ["funding"] = 3,
                ["goals"] = 3,
                ["indicators"] = 5,
                ["targets"] = 8,
                ["fields"] = 2,
                ["diagnostics"] = 4,
            },
            counts);
    }

    [Fact]
    public void TablesResultWriter_Descriptor_NamesItsProfiles()
    {
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", (string)Descriptor["$schema"]!);
        Assert.All(Resources(), resource =>
        {
            Assert.Equal("https://datapackage.org/profiles/2.0/dataresource.json", (string)resource["$schema"]!);
            Assert.Equal("https://datapackage.org/profiles/2.0/tabledialect.json", (string)resource["dialect"]!["$schema"]!);
            Assert.Equal("https://datapackage.org/profiles/2.0/tableschema.json", (string)resource["schema"]!["$schema"]!);
        });
    }

    [Fact]
    public void TablesResultWriter_Headers_AreTheFieldsInOrder() =>
        Assert.All(Resources(), resource => Assert.Equal(Fields(resource).Select(field => (string)field["name"]!), Records(resource)[0]));

    [Fact]
    public void TablesResultWriter_Cells_ParseAsTheirTypesWithinTheirConstraints() =>
        Assert.All(Resources(), resource =>
        {
            foreach (var row in Rows(resource))
            {
                Assert.All(Fields(resource), field => Assert.True(IsValid(field, row[(string)field["name"]!]), $"{resource["name"]}: {field["name"]} = '{row[(string)field["name"]!]}'"));
            }
        });

    [Fact]
    public void TablesResultWriter_PrimaryKeys_NameOneRow() =>
        Assert.All(Resources(), resource => Assert.Distinct(Keys(resource, resource["schema"]!["primaryKey"]!)));

    [Fact]
    public void TablesResultWriter_ForeignKeys_Resolve()
    {
        var checkedKeys = 0;
        foreach (var resource in Resources())
        {
            foreach (var key in resource["schema"]!["foreignKeys"]?.AsArray() ?? [])
            {
                var parent = Resources().Single(other => (string)other["name"]! == (string)key!["reference"]!["resource"]!);
                Assert.Subset(Keys(parent, key!["reference"]!["fields"]!).ToHashSet(), Keys(resource, key["fields"]!).ToHashSet());
                checkedKeys++;
            }
        }

        // Every table but the documents themselves belongs to something.
        Assert.Equal(7, checkedKeys);
    }

    [Fact]
    public void TablesResultWriter_TwoDocumentsOfOnePath_HaveKeysOfTheirOwn() =>
        Assert.Equal(
            ["青石县/图书馆 2026.txt", "青石县/图书馆 2026.txt#2", "b/公告.txt", "c/锁定.txt"],
            Rows(Resources()[0]).Select(row => row["document"]));

    [Fact]
    public void DocumentKeys_PathThatLooksLikeAKey_IsStillUnique()
    {
        var keys = new DocumentKeys();

        Assert.Equal("a", keys.Next("a"));
        Assert.Equal("a#2", keys.Next("a#2"));
        Assert.Equal("a#3", keys.Next("a"));
        Assert.Equal("a#4", keys.Next("a"));
        Assert.Equal("a#2#2", keys.Next("a#2"));
    }

    [Fact]
    public void TablesResultWriter_NoDocuments_GivesEmptyTablesAndTheSameDescriptor()
    {
        var empty = MemoryTarget.Write(new TablesResultWriter());

        Assert.Equal(Package["datapackage.json"], empty["datapackage.json"]);
        Assert.All(Resources(), resource => Assert.Single(CsvText.Parse(Encoding.UTF8.GetString(empty[(string)resource["path"]!]))));
    }

    private static bool IsValid(JsonNode field, string cell)
    {
        var constraints = field["constraints"];
        if (cell.Length == 0)
        {
            return constraints?["required"] is null;
        }

        if (constraints?["enum"] is JsonArray codes && !codes.Any(code => (string)code! == cell))
        {
            return false;
        }

        return (string)field["type"]! switch
        {
            "string" => true,
            "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "number" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
            "object" => JsonNode.Parse(cell) is JsonObject,
            _ => false,
        };
    }

    private static IReadOnlyList<JsonNode> Resources() => [.. Descriptor["resources"]!.AsArray().Select(resource => resource!)];

    private static IEnumerable<JsonNode> Fields(JsonNode resource) => resource["schema"]!["fields"]!.AsArray().Select(field => field!);

    private static IReadOnlyList<IReadOnlyList<string>> Records(JsonNode resource) => CsvText.Parse(Encoding.UTF8.GetString(Package[(string)resource["path"]!]));

    private static List<Dictionary<string, string>> Rows(JsonNode resource)
    {
        var records = Records(resource);
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static IEnumerable<string> Keys(JsonNode resource, JsonNode columns) =>
        Rows(resource).Select(row => string.Join('\u001f', columns.AsArray().Select(column => row[(string)column!])));
}
