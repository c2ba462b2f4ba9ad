using System.Text;

namespace PerfTargetParse.Formats.Html;

/// <summary>Text as a browser would lay it out: white space of the source says nothing but that words are apart.</summary>
internal sealed class FlowText
{
    private readonly StringBuilder _text = new();
    private bool _pending;
    private bool _pendingLine;

    /// <summary>Whether all of it stands in links.</summary>
    public bool IsLinks { get; private set; } = true;

    /// <summary>Adds text of the source.</summary>
    /// <param name="source">The text.</param>
    /// <param name="isPreserved">Whether white space counts, as in a pre element.</param>
    /// <param name="isLink">Whether it stands in a link.</param>
    public void Append(ReadOnlySpan<char> source, bool isPreserved, bool isLink)
    {
        foreach (var c in source)
        {
            switch (c)
            {
                case '\r' or '\uFEFF' or '\u00AD' or '\u200B':
                    break;
                case '\n' when isPreserved:
                    Break();
                    break;
                case ' ' or '\t' or '\n' or '\f' when !isPreserved:
                    _pending = true;
                    _pendingLine |= c == '\n';
                    break;
                default:
                    AppendBlank(c);
                    _text.Append(c == '\u00A0' ? ' ' : c);
                    IsLinks &= isLink || char.IsWhiteSpace(c) || c is '|' or '>' or '·' or '\u00A0';
                    break;
            }
        }
    }

    /// <summary>Ends the line.</summary>
    public void Break()
    {
        _text.Append('\n');
        (_pending, _pendingLine) = (false, false);
    }

    /// <summary>Ends the line, unless nothing stands in it.</summary>
    public void EndLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            Break();
        }
    }

    /// <summary>The text so far; the next begins empty.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        (_pending, _pendingLine, IsLinks) = (false, false, true);
        return text;
    }

    /// <summary>A line end in the source only parts words where both sides need it: Chinese is wrapped anywhere (CSS Text 3, 4.1.3).</summary>
    private void AppendBlank(char next)
    {
        if (_pending && _text.Length > 0 && _text[^1] != '\n' && (!_pendingLine || (char.IsAscii(_text[^1]) && char.IsAscii(next))))
        {
            _text.Append(' ');
        }

        (_pending, _pendingLine) = (false, false);
    }
}
