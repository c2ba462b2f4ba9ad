namespace PerfTargetParse.Formats.Docx;

/// <summary>What of styles (ISO/IEC 29500-1, 17.7) changes the text that is seen: numbers of lists, and text that is hidden.</summary>
internal sealed class StyleSheet
{
    /// <summary>A style that is based on others is based on few.</summary>
    private const int MostAncestors = 64;

    private readonly Dictionary<string, ListMembership> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListMembership> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _hidden = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private string? _default;

    /// <summary>Reads the part of the styles.</summary>
    public static StyleSheet Read(WordXml xml)
    {
        var sheet = new StyleSheet();
        while (xml.Read())
        {
            if (xml is { IsStart: true, Element: WordElement.Style } && xml.Attribute("styleId") is { } id)
            {
                sheet.ReadStyle(xml, id);
            }
        }

        return sheet;
    }

    /// <summary>The list that paragraphs of a style belong to.</summary>
    /// <param name="style">Its identifier; null for the one that paragraphs have by themselves.</param>
    public ListMembership ListOf(string? style)
    {
        style ??= _default;
        if (_lists.Count == 0 || style is null)
        {
            return default;
        }

        if (_found.TryGetValue(style, out var list))
        {
            return list;
        }

        foreach (var id in Line(style))
        {
            list = _lists.TryGetValue(id, out var own) ? list.Or(own) : list;
        }

        return _found[style] = list;
    }

    /// <summary>Whether a style hides its text.</summary>
    public bool IsHidden(string? style) => _hidden.Count > 0 && Line(style).Select(id => _hidden.TryGetValue(id, out var hidden) ? hidden : (bool?)null).FirstOrDefault(hidden => hidden is not null) == true;

    private IEnumerable<string> Line(string? style)
    {
        for (var i = 0; i < MostAncestors && style is not null; i++)
        {
            yield return style;
            style = _parents.GetValueOrDefault(style);
        }
    }

    private void ReadStyle(WordXml xml, string id)
    {
        var depth = xml.Depth;
        if (xml.Attribute("type") == "paragraph" && xml.Attribute("default") is "1" or "true" or "on")
        {
            _default = id;
        }

        while (xml.ReadWithin(depth))
        {
            switch (xml)
            {
                case { IsStart: true, Element: WordElement.BasedOn }:
                    _parents[id] = xml.Attribute("val") ?? string.Empty;
                    break;
                case { IsStart: true, Element: WordElement.NumberingProperties }:
                    _lists[id] = ListMembership.Read(xml);
                    break;
                case { IsStart: true, Element: WordElement.Vanish }:
                    _hidden[id] = xml.IsOn;
                    break;
            }
        }
    }
}
