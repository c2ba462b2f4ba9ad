using System.Text;

namespace PerfTargetParse.Formats.Html;

/// <summary>Tells a web page by its first tag.</summary>
internal static class HtmlEvidence
{
    private const int Searched = 4_096;

    private static readonly string[] PageTags = ["!doctype html", "html", "head", "body", "frameset"];
    private static readonly string[] FragmentTags = ["table", "meta", "style", "title", "div", "p", "center", "script", "h1", "h2", "h3", "form", "section", "article"];

    /// <summary>What the content is.</summary>
    internal enum Kind
    {
        /// <summary>No HTML, or not from the beginning.</summary>
        None,

        /// <summary>A part of a page.</summary>
        Fragment,

        /// <summary>A whole page.</summary>
        Page,
    }

    /// <summary>What the content is. A page after which text goes on is a dump that holds a page.</summary>
    /// <param name="content">The bytes.</param>
    public static Kind Of(ReadOnlySpan<byte> content)
    {
        var start = Ascii(content[..Math.Min(content.Length, Searched)]);
        var tag = AfterComments(start);
        if (Array.Exists(PageTags, name => IsTag(tag, name)))
        {
            return EndsWithPage(content) ? Kind.Page : Kind.Fragment;
        }

        return Array.Exists(FragmentTags, name => IsTag(tag, name)) ? Kind.Fragment : Kind.None;
    }

    /// <summary>The characters that ASCII shares with all encodings of pages; of UTF-16 that leaves every second byte.</summary>
    private static string Ascii(ReadOnlySpan<byte> content)
    {
        var text = new StringBuilder(content.Length);
        foreach (var value in content)
        {
            if (value is not (0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF))
            {
                text.Append(value < 0x80 ? (char)value : '\uFFFD');
            }
        }

        return text.ToString();
    }

    private static string AfterComments(string text)
    {
        while (true)
        {
            text = text.TrimStart();
            var end = text.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : text.StartsWith("<?", StringComparison.Ordinal) ? ">" : "";
            var at = end.Length == 0 ? -1 : text.IndexOf(end, StringComparison.Ordinal);
            if (at < 0)
            {
                return text;
            }

            text = text[(at + end.Length)..];
        }
    }

    private static bool IsTag(string text, string name) =>
        text.Length > name.Length + 1 && text[0] == '<' && text.AsSpan(1).StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (text[name.Length + 1] is '>' or '/' || char.IsWhiteSpace(text[name.Length + 1]));

    private static bool EndsWithPage(ReadOnlySpan<byte> content)
    {
        var tail = Ascii(content[Math.Max(0, content.Length - Searched)..]);
        var end = tail.LastIndexOf("</html>", StringComparison.OrdinalIgnoreCase);
        return end < 0 || AfterComments(tail[(end + "</html>".Length)..]).Length == 0;
    }
}
