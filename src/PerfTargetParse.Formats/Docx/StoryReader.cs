namespace PerfTargetParse.Formats.Docx;

/// <summary>Reads paragraphs and tables, those within cells and text boxes too.</summary>
internal sealed class StoryReader
{
    /// <summary>Tables and text boxes lie in one another three or four deep.</summary>
    public const int MostLevels = 24;

    private readonly Reading _reading;
    private readonly ParagraphReader?[] _paragraphs = new ParagraphReader?[MostLevels];
    private readonly CellStory?[] _cells = new CellStory?[MostLevels];

    public StoryReader(Reading reading) => _reading = reading;

    /// <summary>Reads a part, or all of it that is left.</summary>
    public void Read(WordXml xml, Story story) => ReadBlocks(xml, -1, story, 0);

    /// <summary>Reads what lies in a cell or text box that begins here; what lies too deep is passed over.</summary>
    public void ReadInner(WordXml xml, Story story, int level)
    {
        if (level < MostLevels)
        {
            ReadBlocks(xml, xml.Depth, story, level);
            return;
        }

        _reading.HasDeepBlocks = true;
        xml.Skip();
    }

    /// <summary>Notes the heads and feet of a section.</summary>
    public void ReadSection(WordXml xml)
    {
        var depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (xml is { IsStart: true, Element: WordElement.HeaderReference or WordElement.FooterReference } && xml.RelationshipId is { } id)
            {
                _reading.Furniture.Add((id, xml.Element == WordElement.HeaderReference));
            }
        }
    }

    private void ReadBlocks(WordXml xml, int depth, Story story, int level)
    {
        var paragraphs = _paragraphs[level] ??= new ParagraphReader(_reading, this, level);
        paragraphs.Begin();
        while (!_reading.IsFull && (depth < 0 ? xml.Read() : xml.ReadWithin(depth)))
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Element)
            {
                case WordElement.Paragraph:
                    paragraphs.Read(xml, story);
                    break;
                case WordElement.Table:
                    paragraphs.End(story);
                    ReadTable(xml, story, level);
                    break;
                case WordElement.CellProperties when story is CellStory cell:
                    cell.Shape = CellShape.Read(xml);
                    break;
                case WordElement.SectionProperties:
                    ReadSection(xml);
                    break;
                case WordElement.EmbeddedPart:
                    _reading.EmbeddedParts++;
                    break;
            }
        }

        paragraphs.End(story);
    }

    private void ReadTable(WordXml xml, Story story, int level)
    {
        var table = new TableBuilder(_reading);
        var depth = xml.Depth;
        while (!_reading.IsFull && xml.ReadWithin(depth))
        {
            if (xml is { IsStart: true, Element: WordElement.Row })
            {
                ReadRow(xml, table, level);
            }
        }

        story.AddTable(table.End());
    }

    private void ReadRow(WordXml xml, TableBuilder table, int level)
    {
        var depth = xml.Depth;
        while (!_reading.IsFull && xml.ReadWithin(depth))
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Element)
            {
                case WordElement.RowProperties when !ReadRowProperties(xml, table):
                    while (xml.ReadWithin(depth))
                    {
                        // A row that is not there.
                    }

                    return;
                case WordElement.Cell:
                    ReadCell(xml, table, level);
                    break;
            }
        }

        table.EndRow();
    }

    /// <summary>Whether the row is there at all.</summary>
    private bool ReadRowProperties(WordXml xml, TableBuilder table)
    {
        var (depth, isThere) = (xml.Depth, true);
        while (xml.ReadWithin(depth))
        {
            switch (xml)
            {
                case { IsStart: true, Element: WordElement.GridBefore }:
                    table.SkipColumns(xml.Number() ?? 0);
                    break;
                case { IsStart: true, Element: WordElement.Deletion }:
                    isThere = false;
                    break;
                case { IsStart: true, Element: WordElement.Vanish } when xml.IsOn:
                    isThere = false;
                    _reading.HiddenRows++;
                    break;
            }
        }

        return isThere;
    }

    private void ReadCell(WordXml xml, TableBuilder table, int level)
    {
        if (level + 1 >= MostLevels)
        {
            _reading.HasDeepBlocks = true;
            xml.Skip();
            return;
        }

        var story = _cells[level] ??= new CellStory(_reading.Context.Limits.LineCharacters);
        story.Clear();
        ReadBlocks(xml, xml.Depth, story, level + 1);
        table.AddCell(story);
        _reading.HasCutText |= story.IsCut;
    }
}
