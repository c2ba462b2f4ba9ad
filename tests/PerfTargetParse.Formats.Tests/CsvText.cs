using System.Text;

namespace PerfTargetParse.Formats.Tests;

/// <summary>A reader of RFC 4180 for tests, independent of the library that writes.</summary>
internal static class CsvText
{
    public static IReadOnlyList<IReadOnlyList<string>> Parse(string text, string newLine = "\n")
    {
        var records = new List<IReadOnlyList<string>>();
        var record = new List<string>();
        var position = 0;
        while (position < text.Length)
        {
            record.Add(text[position] == '"' ? Quoted(text, ref position) : Plain(text, newLine, ref position));
            if (position < text.Length && text[position] == ',')
            {
                position++;
                continue;
            }

            if (!text.AsSpan(position).StartsWith(newLine, StringComparison.Ordinal))
            {
                throw new FormatException($"A record ends at {position} by something else than the line end.");
            }

            position += newLine.Length;
            records.Add(record);
            record = [];
        }

        return records;
    }

    private static string Plain(string text, string newLine, ref int position)
    {
        var end = text.IndexOf(newLine, position, StringComparison.Ordinal);
        var comma = text.IndexOf(',', position, end - position);
        end = comma < 0 ? end : comma;
        var field = text[position..end];
        position = end;
        return field.AsSpan().ContainsAny('"', '\r', '\n') ? throw new FormatException($"'{field}' should be quoted.") : field;
    }

    private static string Quoted(string text, ref int position)
    {
        var field = new StringBuilder();
        for (position++; text[position] != '"' || (position + 1 < text.Length && text[position + 1] == '"'); position++)
        {
            field.Append(text[position]);
            position += text[position] == '"' ? 1 : 0;
        }

        position++;
        return field.ToString();
    }
}
