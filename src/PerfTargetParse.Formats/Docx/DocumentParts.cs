using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Docx;

/// <summary>Reads the parts of a document: styles and lists, the text, then heads, feet and notes, which are kept apart from it.</summary>
internal sealed class DocumentParts(DocxPackage package, Reading reading)
{
    private readonly List<string> _damages = [];

    /// <summary>Reads all of them.</summary>
    /// <param name="name">Name of the part that holds the text.</param>
    /// <param name="part">That part.</param>
    public SourceDocument Read(string name, Stream part)
    {
        ReadStyles();
        var body = new BodyStory(reading);
        ReadStory(part, name, body);

        // Of the body, tables and paragraphs are counted first: a head that is printed on every page stands in no place of its own.
        var (heads, feet) = (new BodyStory(reading, isFurniture: true), new BodyStory(reading, isFurniture: true));
        foreach (var (id, isHead) in reading.Furniture.Distinct())
        {
            if (package.Relationships.FirstOrDefault(r => r.Id == id) is { } relationship && package.OpenPart(relationship.Target) is { } stream)
            {
                ReadStory(stream, relationship.Target, isHead ? heads : feet);
            }
        }

        if (reading.HasNotes)
        {
            ReadNotes("footnotes", feet);
            ReadNotes("endnotes", feet);
        }

        var (isComplete, isPartial) = Report();
        return new SourceDocument { Blocks = [.. heads.Blocks, .. body.Blocks, .. feet.Blocks], IsComplete = isComplete, IsPartial = isPartial };
    }

    private void ReadStyles()
    {
        if (package.OpenRelated("styles") is { } styles)
        {
            using var xml = new WordXml(styles);
            reading.Styles = StyleSheet.Read(xml);
            Note(xml, "styles");
        }

        if (package.OpenRelated("numbering") is { } lists)
        {
            using var xml = new WordXml(lists);
            reading.Lists = new ListNumbers(ListDefinitions.Read(xml), reading.Styles);
            Note(xml, "numbering");
        }
    }

    private void ReadStory(Stream part, string name, Story story)
    {
        using var xml = new WordXml(part);
        new StoryReader(reading).Read(xml, story);
        Note(xml, name);
    }

    private void ReadNotes(string type, Story story)
    {
        if (package.OpenRelated(type) is not { } part)
        {
            return;
        }

        using var xml = new WordXml(part);
        var reader = new StoryReader(reading);
        while (xml.Read())
        {
            // Those with a type are the lines above the notes.
            if (xml is { IsStart: true, Element: WordElement.Note } && xml.Attribute("type") is null or "normal")
            {
                reader.ReadInner(xml, story, 0);
            }
        }

        Note(xml, type);
    }

    private void Note(WordXml xml, string name)
    {
        if (xml.IsTooDeep)
        {
            reading.HasDeepBlocks = true;
        }
        else if (xml.Damage is { } damage && !reading.Context.IsStopped)
        {
            _damages.Add($"{name}: {damage}");
        }
    }

    private (bool IsComplete, bool IsPartial) Report()
    {
        var findings = reading.Context.Findings;
        Report(DiagnosticCodes.TextHidden, reading.HiddenCharacters + reading.HiddenRows, ("count", Number(reading.HiddenCharacters)), ("rows", Number(reading.HiddenRows)));
        Report(DiagnosticCodes.SignsUnknown, reading.UnknownSigns, ("count", Number(reading.UnknownSigns)));
        Report(DiagnosticCodes.EmbeddedDocument, reading.EmbeddedParts, ("count", Number(reading.EmbeddedParts)));
        var (hasDamage, hasLimit) = package.Report();
        if (_damages.Count > 0 && !hasDamage && !hasLimit)
        {
            findings.Add(DiagnosticCodes.StreamDamaged, args: [("details", string.Join("; ", _damages)), ("pages", string.Empty)]);
        }

        if (reading.IsFull)
        {
            findings.Add(DiagnosticCodes.CellLimit, args: ("limit", Number(reading.Context.Limits.Cells)));
        }

        Report(DiagnosticCodes.NestingLimit, reading.HasDeepBlocks ? 1 : 0, ("limit", Number(StoryReader.MostLevels)));
        Report(DiagnosticCodes.TextLimit, reading.HasCutText ? 1 : 0, ("limit", Number(reading.Context.Limits.LineCharacters)));
        var isComplete = !reading.IsFull && !reading.HasDeepBlocks && !reading.HasCutText && !hasLimit && !reading.Context.IsStopped;
        return (isComplete, hasDamage || (_damages.Count > 0 && !hasLimit) || reading.EmbeddedParts > 0);
    }

    private void Report(string code, int count, params ReadOnlySpan<(string Name, string Value)> args)
    {
        if (count > 0)
        {
            reading.Context.Findings.Add(code, args: args);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
