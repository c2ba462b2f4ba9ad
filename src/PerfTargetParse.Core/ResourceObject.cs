using System.Text.Json;

namespace PerfTargetParse;

/// <summary>An object of an embedded JSON resource.</summary>
/// <remarks>
/// Resources are read member by member: a serializer takes longer to find out about their types than to read them, and would need
/// more time than a small form. That no member of theirs is overlooked is a test's business.
/// </remarks>
internal readonly struct ResourceObject
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly JsonElement _element;

    private ResourceObject(JsonElement element) => _element = element;

    /// <summary>Reads a resource of this assembly that is one object.</summary>
    public static T Read<T>(string name, Func<ResourceObject, T> read)
    {
        using var document = Parse(name);
        return read(new ResourceObject(document.RootElement));
    }

    /// <summary>Reads a resource of this assembly that is a list of objects.</summary>
    public static T[] ReadList<T>(string name, Func<ResourceObject, T> read)
    {
        using var document = Parse(name);
        return List(document.RootElement, read);
    }

    public string Text(ReadOnlySpan<byte> member) => _element.GetProperty(member).GetString()!;

    public string? OptionalText(ReadOnlySpan<byte> member) => _element.TryGetProperty(member, out var value) ? value.GetString() : null;

    public int Number(ReadOnlySpan<byte> member, int absent) => _element.TryGetProperty(member, out var value) ? value.GetInt32() : absent;

    /// <summary>A member of an enumeration by its name, in whatever case.</summary>
    public TEnum Code<TEnum>(ReadOnlySpan<byte> member)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(Text(member), ignoreCase: true);

    public TEnum Code<TEnum>(ReadOnlySpan<byte> member, TEnum absent)
        where TEnum : struct, Enum => _element.TryGetProperty(member, out _) ? Code<TEnum>(member) : absent;

    public string[] Texts(ReadOnlySpan<byte> member)
    {
        var list = _element.GetProperty(member);
        var texts = new string[list.GetArrayLength()];
        var count = 0;
        foreach (var text in list.EnumerateArray())
        {
            texts[count++] = text.GetString()!;
        }

        return texts;
    }

    public T[] Objects<T>(ReadOnlySpan<byte> member, Func<ResourceObject, T> read) => List(_element.GetProperty(member), read);

    private static JsonDocument Parse(string name)
    {
        using var stream = typeof(ResourceObject).Assembly.GetManifestResourceStream(name)!;
        return JsonDocument.Parse(stream, Options);
    }

    private static T[] List<T>(JsonElement list, Func<ResourceObject, T> read)
    {
        var objects = new T[list.GetArrayLength()];
        var count = 0;
        foreach (var element in list.EnumerateArray())
        {
            objects[count++] = read(new ResourceObject(element));
        }

        return objects;
    }
}
