using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;
using Xunit;

namespace PerfTargetParse.Core.Tests.Vocabulary;

/// <summary>The embedded resources are read member by member; here a serializer that allows no unknown member reads them too.</summary>
public sealed class ResourceTests
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void FormWords_ReadByHand_AreWhatTheSerializerReads() =>
        Same(Serialized<FormWords>("forms.json"), ResourceObject.Read("forms.json", FormWords.From));

    [Fact]
    public void TargetVocabulary_ReadByHand_IsWhatTheSerializerReads() =>
        Same(Serialized<TargetVocabulary>("targets.json"), TargetVocabulary.Default);

    [Fact]
    public void DiagnosticCatalogue_ReadByHand_IsWhatTheSerializerReads() =>
        Same(
            Serialized<List<DiagnosticEntry>>("diagnostics.json").OrderBy(e => e.Code, StringComparer.Ordinal).ToList(),
            DiagnosticCatalogue.Default.Entries.ToList());

    private static T Serialized<T>(string name)
    {
        using var stream = typeof(FormVocabulary).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(stream, Strict)!;
    }

    private static void Same<T>(T expected, T actual) =>
        Assert.Equal(JsonSerializer.Serialize(expected, Strict), JsonSerializer.Serialize(actual, Strict));
}
