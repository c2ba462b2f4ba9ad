using System.Globalization;

namespace PerfTargetParse.Formats.Text;

/// <summary>An HTML tag or comment met in text. Angle brackets that compare numbers are none: only known names with whole syntax count.</summary>
internal readonly ref struct HtmlTag
{
    /// <summary>A tag longer than this is none; it bounds the search for its end.</summary>
    private const int LongestTag = 2048;

    private static readonly HashSet<string> Blocks = new(
        ["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "caption", "tr", "center", "section", "article", "blockquote", "pre", "dl", "dt", "dd"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Inline = new(
        ["a", "b", "i", "u", "s", "em", "strong", "span", "font", "img", "sub", "sup", "small", "big", "strike", "del", "ins", "label", "input", "td", "th", "thead", "tbody", "tfoot", "col", "colgroup", "html", "head", "body", "meta", "link", "nobr", "o:p", "st1:chsdate"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockNames = Blocks.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> InlineNames = Inline.GetAlternateLookup<ReadOnlySpan<char>>();

    private HtmlTag(ReadOnlySpan<char> name, ReadOnlySpan<char> attributes, int length, bool isClosing)
    {
        Name = name;
        Attributes = attributes;
        Length = length;
        IsClosing = isClosing;
    }

    /// <summary>Its name as written; empty for a comment.</summary>
    public ReadOnlySpan<char> Name { get; }

    /// <summary>Everything between the name and the end.</summary>
    public ReadOnlySpan<char> Attributes { get; }

    /// <summary>Characters from bracket to bracket.</summary>
    public int Length { get; }

    /// <summary>Whether it closes an element.</summary>
    public bool IsClosing { get; }

    /// <summary>Whether text before and after it stands in different lines.</summary>
    public bool IsBlock => BlockNames.Contains(Name);

    /// <summary>Whether it has this name.</summary>
    /// <param name="name">In lower case.</param>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the tag that begins the text.</summary>
    /// <param name="text">Text that begins with an angle bracket.</param>
    /// <param name="tag">The tag.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out HtmlTag tag)
    {
        tag = default;
        text = text[..Math.Min(text.Length, LongestTag)];
        if (text.StartsWith("<!--") || text.StartsWith("<!["))
        {
            var end = text.IndexOf(text[2] == '-' ? "-->" : "]>");
            tag = new HtmlTag([], [], end + (text[2] == '-' ? 3 : 2), isClosing: false);
            return end >= 0;
        }

        var closing = text.Length > 1 && text[1] == '/';
        var begin = closing ? 2 : 1;
        var length = 0;
        while (begin + length < text.Length && (char.IsAsciiLetterOrDigit(text[begin + length]) || text[begin + length] == ':'))
        {
            length++;
        }

        var name = text.Slice(begin, length);
        if (!BlockNames.Contains(name) && !InlineNames.Contains(name))
        {
            return false;
        }

        var attributes = text[(begin + length)..];
        if (!TryMeasureAttributes(attributes, out var size))
        {
            return false;
        }

        tag = new HtmlTag(name, attributes[..size], begin + length + size + 1, closing);
        return true;
    }

    /// <summary>The whole number that an attribute gives, within bounds; 1 where it is absent.</summary>
    /// <param name="name">Name of the attribute.</param>
    /// <param name="largest">Largest number given.</param>
    public int Number(string name, int largest)
    {
        var at = Attributes.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return 1;
        }

        var value = Attributes[(at + name.Length)..].TrimStart();
        if (!value.StartsWith('='))
        {
            return 1;
        }

        value = value[1..].TrimStart().TrimStart("\"'");
        var digits = 0;
        while (digits < value.Length && char.IsAsciiDigit(value[digits]))
        {
            digits++;
        }

        return int.TryParse(value[..Math.Min(digits, 9)], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number, 1, largest)
            : 1;
    }

    /// <summary>Attributes are words, each with or without a value, up to the closing bracket.</summary>
    private static bool TryMeasureAttributes(ReadOnlySpan<char> text, out int size)
    {
        size = 0;
        if (text.IsEmpty || !(text[0] is '>' or '/' || char.IsWhiteSpace(text[0])))
        {
            return false;
        }

        for (; size < text.Length; size++)
        {
            switch (text[size])
            {
                case '>':
                    return true;
                case '<':
                    return false;
                case '"' or '\'':
                    var end = text[(size + 1)..].IndexOf(text[size]);
                    if (end < 0)
                    {
                        return false;
                    }

                    size += end + 1;
                    break;
                case >= '\u0080' when !char.IsWhiteSpace(text[size]):
                    // Attribute names and bare values are ASCII; "<b 某某>" is text.
                    return false;
                default:
                    break;
            }
        }

        return false;
    }
}
