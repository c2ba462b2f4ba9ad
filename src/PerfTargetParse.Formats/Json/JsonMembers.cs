using System.Buffers;
using System.Text;
using System.Text.Json;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Json;

/// <summary>Members that stand in several places of the model.</summary>
internal static class JsonMembers
{
    public static void WriteNumberOrNull(this Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteTexts(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < texts.Count; i++)
        {
            json.WriteStringValue(texts[i]);
        }

        json.WriteEndArray();
    }

    /// <summary>Named texts as an object, in ordinal order whoever filled them.</summary>
    public static void WriteSorted(this Utf8JsonWriter json, IReadOnlyDictionary<string, string> entries)
    {
        json.WriteStartObject();
        foreach (var name in Sorted(entries.Keys))
        {
            json.WriteString(name, entries[name]);
        }

        json.WriteEndObject();
    }

    /// <summary>Named texts as an object on one line.</summary>
    public static string SortedText(IReadOnlyDictionary<string, string> entries)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonStyle.Compact))
        {
            json.WriteSorted(entries);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Names in ordinal order.</summary>
    public static string[] Sorted(IEnumerable<string> names)
    {
        string[] sorted = [.. names];
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    /// <summary>A place; of its numbers only those that the format has.</summary>
    public static void WriteOrigin(this Utf8JsonWriter json, Origin? origin)
    {
        if (origin is null)
        {
            json.WriteNull("origin"u8);
            return;
        }

        json.WriteStartObject("origin"u8);
        WritePresent(json, "page"u8, origin.Page);
        if (origin.Sheet is { } sheet)
        {
            json.WriteString("sheet"u8, sheet);
        }

        WritePresent(json, "paragraph"u8, origin.Paragraph);
        WritePresent(json, "line"u8, origin.Line);
        WritePresent(json, "table"u8, origin.Table);
        WritePresent(json, "row"u8, origin.Row);
        WritePresent(json, "column"u8, origin.Column);
        WritePresent(json, "rowSpan"u8, origin.RowSpan);
        WritePresent(json, "columnSpan"u8, origin.ColumnSpan);
        if (origin.Box is { } box)
        {
            json.WriteStartArray("box"u8);
            for (var i = 0; i < box.Count; i++)
            {
                json.WriteNumberValue(box[i]);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WritePresent(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }
}
