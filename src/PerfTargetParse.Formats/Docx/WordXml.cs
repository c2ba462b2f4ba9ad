using System.Globalization;
using System.Xml;

namespace PerfTargetParse.Formats.Docx;

/// <summary>
/// Reads the XML of a part element by element, as if all changes had been accepted and of alternatives only the one were there that
/// is shown. Damage and limits end it early, as the end of the part would; it never throws for what the part holds.
/// </summary>
internal sealed class WordXml : IDisposable
{
    /// <summary>A table in a table adds three levels, a text box some fifteen.</summary>
    public const int MostLevels = 1_000;

    private const int ChunkLength = 1_024;

    private readonly char[] _chunk = new char[ChunkLength];

    /// <summary>Of each level, whether one of the alternatives there was taken.</summary>
    private readonly bool[] _isChosen = new bool[MostLevels + 2];

    private readonly string _transitional;
    private readonly string _strict;
    private readonly string _transitionalMath;
    private readonly string _strictMath;
    private readonly string _compatibility;
    private readonly XmlReader _reader;
    private bool _isAhead;
    private bool _endsEmpty;
    private int _placeholder = -1;
    private int _muted = -1;

    public WordXml(Stream part)
    {
        var names = new NameTable();
        _transitional = names.Add(WordNames.Transitional);
        _strict = names.Add(WordNames.Strict);
        _transitionalMath = names.Add(WordNames.TransitionalMath);
        _strictMath = names.Add(WordNames.StrictMath);
        _compatibility = names.Add(WordNames.Compatibility);
        var settings = new XmlReaderSettings
        {
            NameTable = names,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = true,
        };
        try
        {
            _reader = XmlReader.Create(part, settings);
        }
        catch (Exception error) when (IsOfContent(error))
        {
            // Its first bytes are read at once, to know the encoding.
            part.Dispose();
            Damaged(error);
            _reader = XmlReader.Create(Stream.Null, settings);
        }
    }

    /// <summary>The element that begins or ends here.</summary>
    public WordElement Element { get; private set; }

    /// <summary>Whether it begins.</summary>
    public bool IsStart { get; private set; }

    /// <summary>How many elements it lies in.</summary>
    public int Depth => _reader.Depth;

    /// <summary>Whether text here only says what should be filled in.</summary>
    public bool IsMuted => _muted >= 0;

    /// <summary>What ended the reading early, in words for a finding; null where nothing did.</summary>
    public string? Damage { get; private set; }

    /// <summary>Whether it was the number of levels.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Goes to the next beginning or end within an element; false at the end of that.</summary>
    /// <param name="depth">Depth of the element.</param>
    public bool ReadWithin(int depth) => Read() && (IsStart || _reader.Depth > depth);

    /// <summary>Goes to the next beginning or end of an element; false at the end of the part.</summary>
    public bool Read()
    {
        if (_endsEmpty)
        {
            _endsEmpty = false;
            End();
            return true;
        }

        while (Advance())
        {
            if (_reader.NodeType == XmlNodeType.EndElement)
            {
                End();
                return true;
            }

            if (_reader.NodeType == XmlNodeType.Element && Begins())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes over the element that begins here.</summary>
    public void Skip()
    {
        if (_endsEmpty)
        {
            _endsEmpty = false;
            return;
        }

        try
        {
            _reader.Skip();
            _isAhead = true;
        }
        catch (Exception error) when (IsOfContent(error))
        {
            Damaged(error);
        }
    }

    /// <summary>Adds the text of the element that begins here, and goes to its end.</summary>
    public void CopyText(TextBuffer to)
    {
        if (_endsEmpty)
        {
            _endsEmpty = false;
            return;
        }

        var depth = _reader.Depth;
        try
        {
            while (Advance() && (_reader.NodeType != XmlNodeType.EndElement || _reader.Depth > depth))
            {
                if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                {
                    for (var read = _reader.ReadValueChunk(_chunk, 0, ChunkLength); read > 0; read = _reader.ReadValueChunk(_chunk, 0, ChunkLength))
                    {
                        to.Append(_chunk.AsSpan(0, read));
                    }
                }
            }
        }
        catch (Exception error) when (IsOfContent(error))
        {
            Damaged(error);
        }
    }

    /// <summary>An attribute of the element that begins here: in its namespace, or in none.</summary>
    public string? Attribute(string name) => _reader.GetAttribute(name, _reader.NamespaceURI) ?? _reader.GetAttribute(name);

    /// <summary>The attribute that names another part.</summary>
    public string? RelationshipId =>
        _reader.GetAttribute("id", WordNames.TransitionalRelationship) ?? _reader.GetAttribute("id", WordNames.StrictRelationship);

    /// <summary>The value of a property that is a number.</summary>
    public int? Number(string attribute = "val") =>
        int.TryParse(Attribute(attribute), NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a property is switched on, as it is by standing there (17.17.4).</summary>
    public bool IsOn => Attribute("val") is not ("0" or "false" or "off" or "none");

    public void Dispose() => _reader.Dispose();

    private bool Begins()
    {
        if (_reader.Depth > MostLevels)
        {
            IsTooDeep = true;
            Damage ??= "nesting";
            return false;
        }

        Element = Name(_reader.NamespaceURI, _reader.LocalName);
        switch (Element)
        {
            case WordElement.Deletion or WordElement.MoveSource when !_reader.IsEmptyElement:
            case WordElement.OldProperties:
            case WordElement.Choice when IsPassedOver():
            case WordElement.Fallback when _isChosen[_reader.Depth]:
                _endsEmpty = _reader.IsEmptyElement;
                Skip();
                return false;
            case WordElement.AlternateContent:
                _isChosen[_reader.Depth + 1] = false;
                break;
            case WordElement.Choice or WordElement.Fallback:
                _isChosen[_reader.Depth] = true;
                break;
            case WordElement.ShowingPlaceholder when IsOn:
                _placeholder = _reader.Depth - 1;
                break;
            case WordElement.ControlContent when _placeholder == _reader.Depth && !IsMuted:
                _muted = _reader.Depth;
                _placeholder = -1;
                break;
            case WordElement.ControlProperties:
                _placeholder = -1;
                break;
        }

        IsStart = true;
        _endsEmpty = _reader.IsEmptyElement;
        return true;
    }

    private void End()
    {
        IsStart = false;
        if (_muted == _reader.Depth)
        {
            _muted = -1;
        }
    }

    private WordElement Name(string space, string name) =>
        ReferenceEquals(space, _transitional) || ReferenceEquals(space, _strict) ? WordNames.Of(name)
        : ReferenceEquals(space, _compatibility) ? WordNames.OfCompatibility(name)
        : (ReferenceEquals(space, _transitionalMath) || ReferenceEquals(space, _strictMath)) && name == "t" ? WordElement.Text
        : WordElement.Other;

    /// <summary>Whether another alternative is there already, or this one needs what no word processor knows.</summary>
    private bool IsPassedOver() => _isChosen[_reader.Depth] || !(_reader.GetAttribute("Requires") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(IsKnown);

    private bool IsKnown(string prefix) =>
        _reader.LookupNamespace(prefix) is { } space
        && (space.StartsWith("http://schemas.microsoft.com/office/", StringComparison.Ordinal)
            || space.StartsWith("http://schemas.openxmlformats.org/", StringComparison.Ordinal)
            || space.StartsWith("http://purl.oclc.org/ooxml/", StringComparison.Ordinal));

    private bool Advance()
    {
        if (Damage is not null)
        {
            return false;
        }

        if (_isAhead)
        {
            _isAhead = false;
            return !_reader.EOF;
        }

        try
        {
            return _reader.Read();
        }
        catch (Exception error) when (IsOfContent(error))
        {
            Damaged(error);
            return false;
        }
    }

    private static bool IsOfContent(Exception error) => error is XmlException or InvalidDataException or IOException;

    private void Damaged(Exception error) => Damage ??= error.Message;
}
