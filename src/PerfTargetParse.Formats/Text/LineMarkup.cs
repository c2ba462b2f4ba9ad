using System.Buffers;
using System.Text;

namespace PerfTargetParse.Formats.Text;

/// <summary>Takes markup off lines that other programs left in them, and keeps account of its kinds.</summary>
internal sealed class LineMarkup
{
    private static readonly SearchValues<char> Starts = SearchValues.Create("<&[{]HP");
    private static readonly SearchValues<char> CertainStarts = SearchValues.Create("<&[{]");
    private static readonly SearchValues<string> FieldNames = SearchValues.Create(["HYPERLINK ", "PAGEREF _"], StringComparison.Ordinal);

    private readonly StringBuilder _clean = new();

    /// <summary>The kinds taken off so far.</summary>
    public MarkupKinds Kinds { get; set; }

    /// <summary>Names of the kinds, as a message lists them.</summary>
    /// <param name="kinds">The kinds.</param>
    public static string Describe(MarkupKinds kinds)
    {
        (MarkupKinds Kind, string Name)[] names =
        [
            (MarkupKinds.Tags, "HTML tags"),
            (MarkupKinds.Entities, "HTML entities"),
            (MarkupKinds.Bookmarks, "[bookmark]"),
            (MarkupKinds.Fields, "HYPERLINK/PAGEREF"),
        ];
        return string.Join(", ", names.Where(n => kinds.HasFlag(n.Kind)).Select(n => n.Name));
    }

    /// <summary>Takes the markup off a line; where it divides the text, a line feed takes its place.</summary>
    /// <param name="line">The line.</param>
    /// <param name="clean">The line without markup.</param>
    /// <returns>False for a line that held nothing but markup.</returns>
    public bool TryClean(in TextLine line, out TextLine clean)
    {
        clean = line;
        var text = line.Text.AsSpan();
        if (!text.ContainsAny(CertainStarts) && !text.ContainsAny(FieldNames))
        {
            return true;
        }

        var cleaned = Clean(text);
        if (cleaned.Length == text.Length && text.SequenceEqual(cleaned))
        {
            return true;
        }

        clean = line with { Text = cleaned, IsHeading = FieldCode.BeginsHeading(text) };
        return !string.IsNullOrWhiteSpace(cleaned) || cleaned.Contains('\t');
    }

    /// <summary>Takes the markup off a text.</summary>
    /// <param name="text">The text.</param>
    public string Clean(ReadOnlySpan<char> text)
    {
        _clean.Clear();
        while (!text.IsEmpty)
        {
            var at = text.IndexOfAny(Starts);
            if (at < 0)
            {
                break;
            }

            _clean.Append(text[..at]);
            text = text[at..];
            text = text[Take(text)..];
        }

        return _clean.Append(text).ToString();
    }

    /// <summary>Handles the markup, or the one character that turned out to be none, at the beginning of the text.</summary>
    private int Take(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '<' when HtmlTag.TryRead(text, out var tag):
                Kinds |= MarkupKinds.Tags;
                if (tag.IsBlock)
                {
                    _clean.Append('\n');
                }

                return tag.Length;
            case '&' when HtmlEntity.TryRead(text, out var value, out var length):
                Kinds |= MarkupKinds.Entities;
                _clean.Append(value);
                return length;
            case '[' when FieldCode.BookmarkLength(text) is > 0 and var length:
                Kinds |= MarkupKinds.Bookmarks;
                return length;
            case ']' when Kinds.HasFlag(MarkupKinds.Bookmarks) && IsAtCellStart():
                return 1;
            case '{' or 'H' or 'P' when FieldCode.Length(text) is > 0 and var length:
                Kinds |= MarkupKinds.Fields;
                return length;
            default:
                _clean.Append(text[0]);
                return 1;
        }
    }

    /// <summary>
    /// A bracket that closes nothing, because its cell begins with it, is the end of a bookmark that was opened elsewhere.
    /// The start of a line is not enough: a wrapped text may have opened the bracket.
    /// </summary>
    private bool IsAtCellStart()
    {
        for (var i = _clean.Length - 1; i >= 0; i--)
        {
            if (_clean[i] is '\t' or '|')
            {
                return true;
            }

            if (_clean[i] != ' ')
            {
                return false;
            }
        }

        return false;
    }
}
