using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Formats.Sheets;
using PerfTargetParse.Model;

namespace PerfTargetParse.Cli.Running;

/// <summary>A place in a source in words: what somebody needs to find it again.</summary>
internal static class PlaceText
{
    /// <summary>"page 2, line 12"; null where nothing is known.</summary>
    public static string? Of(Origin? origin, Messages messages)
    {
        if (origin is null)
        {
            return null;
        }

        if (origin.Sheet is { } sheet)
        {
            return origin is { Row: { } row, Column: { } column } ? CellPlace.Of(sheet, row, column) : sheet;
        }

        var parts = new List<string>();
        Add("place.page", origin.Page);
        Add("place.line", origin.Line);
        if (origin.Line is null)
        {
            Add("place.paragraph", origin.Paragraph);
            Add("place.table", origin.Table);
            Add("place.row", origin.Row);
        }

        Add("place.column", origin.Column);
        return parts.Count == 0 ? null : string.Join(messages["place.join"], parts);

        void Add(string key, int? number)
        {
            if (number is { } value)
            {
                parts.Add(messages[key, ("number", value)]);
            }
        }
    }
}
