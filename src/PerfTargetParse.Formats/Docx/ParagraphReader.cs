using System.Buffers;
using System.Globalization;
using PerfTargetParse.Pdf.Fonts;

namespace PerfTargetParse.Formats.Docx;

/// <summary>Reads the text of paragraphs as it is seen. There is one for each level of cells and text boxes in one another.</summary>
internal sealed class ParagraphReader(Reading reading, StoryReader blocks, int level)
{
    private const char SoftHyphen = '\u00AD';
    private const char Unknown = '\uFFFD';

    private static readonly SearchValues<char> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Append(127).Append(SoftHyphen).Select(c => (char)c)]);

    private readonly TextBuffer _text = new(reading.Context.Limits.LineCharacters);
    private readonly TextBuffer _instruction = new(reading.Context.Limits.LineCharacters);
    private readonly FieldStack _fields = new();
    private ListMembership _list;
    private string? _style;
    private string _font = string.Empty;
    private bool _isRunHidden;
    private bool _isMarkDeleted;
    private bool _isAfterBreak;

    /// <summary>Forgets what a story before left open.</summary>
    public void Begin()
    {
        _text.Truncate(0);
        _fields.Clear();
        _isAfterBreak = false;
    }

    /// <summary>Reads the paragraph that begins here. One whose end was deleted waits for the next, to go on with it.</summary>
    public void Read(WordXml xml, Story story)
    {
        (_list, _style, _isMarkDeleted, _font, _isRunHidden) = (default, null, false, string.Empty, false);
        var depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (xml.IsStart)
            {
                Read(xml, xml.Element, story);
            }
        }

        _fields.EndParagraph();
        if (!_isMarkDeleted)
        {
            Flush(story);
        }
    }

    /// <summary>Ends a story: a paragraph that waits has nothing to go on with.</summary>
    public void End(Story story)
    {
        if (_text.Length > 0)
        {
            Flush(story);
        }
    }

    private void Flush(Story story)
    {
        if (reading.Lists?.Next(_list, _style) is { Length: > 0 } number)
        {
            _text.Prepend(number);
        }

        story.AddParagraph(_text.Characters, _isAfterBreak);
        reading.HasCutText |= _text.IsCut;
        _text.Truncate(0);
        _isAfterBreak = false;
    }

    private void Read(WordXml xml, WordElement element, Story story)
    {
        switch (element)
        {
            case WordElement.ParagraphProperties:
                ReadProperties(xml);
                break;
            case WordElement.Run:
                (_font, _isRunHidden) = (string.Empty, reading.Styles.IsHidden(_style));
                break;
            case WordElement.RunProperties:
                ReadRunProperties(xml);
                break;
            case WordElement.Text:
                ReadText(xml);
                break;
            case WordElement.Tab or WordElement.PositionTab:
                Show(xml, " ");
                break;
            case WordElement.CarriageReturn:
                Show(xml, "\n");
                break;
            case WordElement.Break:
                _isAfterBreak |= xml.Attribute("type") == "page" && _text.Length == 0;
                Show(xml, "\n");
                break;
            case WordElement.NoBreakHyphen:
                Show(xml, "-");
                break;
            case WordElement.Symbol:
                Show(xml, SymbolOf(xml));
                break;
            case WordElement.FieldCharacter:
                ReadFieldCharacter(xml);
                break;
            case WordElement.FieldInstruction:
                _instruction.Truncate(0);
                xml.CopyText(_instruction);
                _fields.AddInstruction(_instruction.Characters);
                break;
            case WordElement.NoteReference:
                reading.HasNotes = true;
                break;
            case WordElement.TextBoxContent:
                blocks.ReadInner(xml, story, level + 1);
                break;
            case WordElement.RubyText:
                xml.Skip();
                break;
        }
    }

    private void ReadProperties(WordXml xml)
    {
        var depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml)
            {
                case { IsStart: true, Element: WordElement.ParagraphStyle }:
                    _style = xml.Attribute("val");
                    break;
                case { IsStart: true, Element: WordElement.NumberingProperties }:
                    _list = ListMembership.Read(xml);
                    break;
                case { IsStart: true, Element: WordElement.Deletion or WordElement.MoveSource }:
                    _isMarkDeleted = true;
                    break;
                case { IsStart: true, Element: WordElement.SectionProperties }:
                    blocks.ReadSection(xml);
                    break;
            }
        }
    }

    private void ReadRunProperties(WordXml xml)
    {
        var (depth, hidden) = (xml.Depth, default(bool?));
        while (xml.ReadWithin(depth))
        {
            switch (xml)
            {
                case { IsStart: true, Element: WordElement.Vanish }:
                    hidden = xml.IsOn;
                    break;
                case { IsStart: true, Element: WordElement.RunStyle }:
                    hidden ??= reading.Styles.IsHidden(xml.Attribute("val")) ? true : null;
                    break;
                case { IsStart: true, Element: WordElement.Fonts }:
                    _font = xml.Attribute("ascii") ?? xml.Attribute("hAnsi") ?? string.Empty;
                    break;
            }
        }

        _isRunHidden = hidden ?? _isRunHidden;
    }

    private void ReadText(WordXml xml)
    {
        if (xml.IsMuted || !_fields.IsShown)
        {
            xml.Skip();
            return;
        }

        var start = _text.Length;
        xml.CopyText(_text);
        if (_isRunHidden)
        {
            reading.HiddenCharacters += _text.Length - start;
            _text.Truncate(start);
        }
        else if (SymbolFonts.IsOfSigns(_font) || _text.Characters[start..].ContainsAny(Controls))
        {
            Clean(start);
        }
    }

    /// <summary>White space of the file is a blank, soft hyphens are not seen, and letters of fonts of signs are those signs.</summary>
    private void Clean(int start)
    {
        var added = _text.Characters[start..].ToString();
        _text.Truncate(start);
        foreach (var character in added)
        {
            if (char.IsControl(character))
            {
                _text.Append(char.IsWhiteSpace(character) ? " " : string.Empty);
            }
            else if (character != SoftHyphen)
            {
                _text.Append(SymbolFonts.Plain(_font, character.ToString()));
            }
        }
    }

    private void Show(WordXml xml, string text)
    {
        if (_isRunHidden)
        {
            reading.HiddenCharacters += text.AsSpan().Trim().Length;
        }
        else if (!xml.IsMuted && _fields.IsShown)
        {
            _text.Append(text);
        }
    }

    private string SymbolOf(WordXml xml)
    {
        if (!int.TryParse(xml.Attribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code is <= 0 or > char.MaxValue)
        {
            return string.Empty;
        }

        var sign = SymbolFonts.Plain(xml.Attribute("font") ?? string.Empty, ((char)code).ToString());
        if (sign is not [>= '\uE000' and <= '\uF8FF'])
        {
            return sign ?? string.Empty;
        }

        reading.UnknownSigns++;
        return Unknown.ToString();
    }

    private void ReadFieldCharacter(WordXml xml)
    {
        switch (xml.Attribute("fldCharType"))
        {
            case "begin":
                _fields.Begin(FormField.Read(xml));
                break;
            case "separate":
                _fields.Separate();
                break;
            case "end" when _fields.End() is { } shown:
                Show(xml, shown);
                break;
        }
    }
}
