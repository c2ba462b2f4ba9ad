namespace PerfTargetParse.Formats.Docx;

/// <summary>The lists of a document (ISO/IEC 29500-1, 17.9).</summary>
internal sealed class ListDefinitions
{
    private readonly Dictionary<int, ListLevel?[]> _abstract = [];
    private readonly Dictionary<int, string> _styleLinks = [];
    private readonly Dictionary<int, ListDefinition> _lists = [];

    /// <summary>Reads the part of the lists.</summary>
    public static ListDefinitions Read(WordXml xml)
    {
        var definitions = new ListDefinitions();
        while (xml.Read())
        {
            switch (xml)
            {
                case { IsStart: true, Element: WordElement.AbstractNumbering }:
                    definitions.ReadAbstract(xml, xml.Number("abstractNumId") ?? 0);
                    break;
                case { IsStart: true, Element: WordElement.Numbering }:
                    definitions.ReadList(xml, xml.Number("numId") ?? 0);
                    break;
            }
        }

        return definitions;
    }

    /// <summary>A list by its number.</summary>
    public ListDefinition? Find(int numbering) => _lists.GetValueOrDefault(numbering);

    /// <summary>How a level of a list is numbered.</summary>
    public ListLevel LevelOf(ListDefinition list, int index, StyleSheet styles) => list.Levels[index] ?? LevelsOf(list, styles)?[index] ?? ListLevel.Plain;

    /// <summary>The level that paragraphs of a style stand on; null where none names it.</summary>
    public int? LevelOfStyle(ListDefinition list, string style, StyleSheet styles)
    {
        for (var i = 0; i < ListDefinition.MostLevels; i++)
        {
            if (LevelOf(list, i, styles).Style == style)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The definition that is followed; one that names a style is that of the style's list (17.9.21).</summary>
    private ListLevel?[]? LevelsOf(ListDefinition list, StyleSheet styles) =>
        _styleLinks.TryGetValue(list.Abstract, out var style) && styles.ListOf(style).Numbering is { } number && Find(number) is { } linked
            ? _abstract.GetValueOrDefault(linked.Abstract)
            : _abstract.GetValueOrDefault(list.Abstract);

    private void ReadAbstract(WordXml xml, int id)
    {
        var levels = new ListLevel?[ListDefinition.MostLevels];
        var depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml)
            {
                case { IsStart: true, Element: WordElement.Level } when xml.Number("ilvl") is { } index and >= 0 and < ListDefinition.MostLevels:
                    levels[index] = ListLevel.Read(xml);
                    break;
                case { IsStart: true, Element: WordElement.NumberingStyleLink } when xml.Attribute("val") is { } style:
                    _styleLinks[id] = style;
                    break;
            }
        }

        _abstract[id] = levels;
    }

    private void ReadList(WordXml xml, int id)
    {
        var (depth, index) = (xml.Depth, -1);
        var list = new ListDefinition(-1);
        while (xml.ReadWithin(depth))
        {
            switch (xml)
            {
                case { IsStart: true, Element: WordElement.AbstractNumberingId }:
                    list = new ListDefinition(xml.Number() ?? -1);
                    break;
                case { IsStart: true, Element: WordElement.LevelOverride }:
                    index = xml.Number("ilvl") is { } named and < ListDefinition.MostLevels ? named : -1;
                    break;
                case { IsStart: true, Element: WordElement.StartOverride } when index >= 0:
                    list.Starts[index] = xml.Number();
                    break;
                case { IsStart: true, Element: WordElement.Level } when index >= 0:
                    list.Levels[index] = ListLevel.Read(xml);
                    break;
            }
        }

        _lists[id] = list;
    }
}
