using System.Globalization;
using System.Text.Json;
using PerfTargetParse.Diagnostics;

namespace PerfTargetParse.Cli.Texts;

/// <summary>The texts of the tool in one language.</summary>
internal sealed class Messages
{
    /// <summary>The parsed resource; a run needs few of its texts, so none is made before it is asked for.</summary>
    private static readonly JsonElement Texts = Load();

    public Messages(Language language) => Language = language;

    public Language Language { get; }

    /// <summary>Every text, by key.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> All => Texts.EnumerateObject().ToDictionary(t => t.Name, t => Both(t.Name), StringComparer.Ordinal);

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">messages.json lacks the key: a defect.</exception>
    public string this[string key] => Texts.GetProperty(key).GetProperty(Language == Language.Chinese ? "zh"u8 : "en"u8).GetString()!;

    /// <summary>The text of a key with its places filled.</summary>
    public string this[string key, params ReadOnlySpan<(string Name, object Value)> args]
    {
        get
        {
            var named = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, value) in args)
            {
                named[name] = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
            }

            return MessageFormat.Fill(this[key], named);
        }
    }

    /// <summary>The text of a key in both languages.</summary>
    public static LocalizedText Both(string key)
    {
        var text = Texts.GetProperty(key);
        return new LocalizedText(text.GetProperty("en"u8).GetString()!, text.GetProperty("zh"u8).GetString()!);
    }

    /// <summary>The text of this language.</summary>
    public string Pick(LocalizedText text) => Language == Language.Chinese ? text.Zh : text.En;

    /// <summary>A count with its noun: "1 project", "3 projects"; the keys end in ".one" and ".many".</summary>
    public string Count(string key, int count) => this[count == 1 ? key + ".one" : key + ".many", ("count", count)];

    private static JsonElement Load()
    {
        using var stream = typeof(Messages).Assembly.GetManifestResourceStream("messages.json")!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
