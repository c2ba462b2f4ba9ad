using System.Globalization;
using System.Text.Json;
using PerfTargetParse.Diagnostics;

namespace PerfTargetParse.Cli.Texts;

/// <summary>The texts of the tool in one language.</summary>
internal sealed class Messages
{
    private static readonly Dictionary<string, LocalizedText> Texts = Load();

    public Messages(Language language) => Language = language;

    public Language Language { get; }

    /// <summary>Every text, by key.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> All => Texts;

    /// <summary>The text of a key.</summary>
    /// <exception cref="KeyNotFoundException">messages.json lacks the key: a defect.</exception>
    public string this[string key] => Pick(Texts[key]);

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

    /// <summary>The text of this language.</summary>
    public string Pick(LocalizedText text) => Language == Language.Chinese ? text.Zh : text.En;

    /// <summary>A count with its noun: "1 project", "3 projects"; the keys end in ".one" and ".many".</summary>
    public string Count(string key, int count) => this[count == 1 ? key + ".one" : key + ".many", ("count", count)];

    private static Dictionary<string, LocalizedText> Load()
    {
        using var stream = typeof(Messages).Assembly.GetManifestResourceStream("messages.json")!;
        using var document = JsonDocument.Parse(stream);
        var texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var text in document.RootElement.EnumerateObject())
        {
            texts.Add(text.Name, new LocalizedText(text.Value.GetProperty("en"u8).GetString()!, text.Value.GetProperty("zh"u8).GetString()!));
        }

        return texts;
    }
}
