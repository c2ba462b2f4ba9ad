using System.Text;

namespace PerfTargetParse.Formats.Text;

/// <summary>Cuts whole HTML tables out of the lines; they may begin and end within a line and take many.</summary>
internal sealed class HtmlTableCapture
{
    private const string Start = "<table";

    private readonly int _limit;
    private readonly StringBuilder _table = new();
    private readonly List<(TextLine Line, bool IsTable)> _pieces = [];
    private TextLine _first;
    private int _depth;
    private int _lastLine;

    /// <summary>Makes one.</summary>
    /// <param name="limit">Characters after which an unclosed table is taken as it is.</param>
    public HtmlTableCapture(int limit) => _limit = limit;

    /// <summary>Adds a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>What is whole by now: lines outside tables, and tables with the line that they begin in. Valid until the next call.</returns>
    public IReadOnlyList<(TextLine Line, bool IsTable)> Add(in TextLine line)
    {
        _pieces.Clear();
        if (_depth == 0 && !line.Text.Contains(Start, StringComparison.OrdinalIgnoreCase))
        {
            _pieces.Add((line, false));
            return _pieces;
        }

        if (_depth > 0)
        {
            // A form feed ends a line without ending its number; the reader of the table counts line feeds.
            _table.Append(line.Number > _lastLine ? '\n' : ' ');
        }

        _lastLine = line.Number;
        var (text, begin) = (line.Text, 0);
        for (var at = text.IndexOf('<'); at >= 0; at = at + 1 < text.Length ? text.IndexOf('<', at + 1) : -1)
        {
            if (IsTag(text, at, Start))
            {
                if (_depth++ == 0)
                {
                    AddOutside(line, text[begin..at]);
                    (_first, begin) = (line, at);
                }
            }
            else if (_depth > 0 && IsTag(text, at, "</table") && --_depth == 0)
            {
                var end = text.IndexOf('>', at);
                end = end < 0 ? text.Length : end + 1;
                _table.Append(text, begin, end - begin);
                AddTable();
                begin = end;
            }
        }

        if (_depth == 0)
        {
            AddOutside(line, text[begin..]);
        }
        else
        {
            _table.Append(text, begin, text.Length - begin);
            if (_table.Length > _limit)
            {
                AddTable();
            }
        }

        return _pieces;
    }

    /// <summary>The table that the end of the file left open.</summary>
    public TextLine? Rest() => _depth == 0 ? null : _first with { Text = _table.ToString() };

    private static bool IsTag(string text, int at, string start)
    {
        var end = at + start.Length;
        return string.Compare(text, at, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (end == text.Length || text[end] == '>' || char.IsWhiteSpace(text[end]));
    }

    private void AddOutside(in TextLine line, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _pieces.Add((line with { Text = text }, false));
        }
    }

    private void AddTable()
    {
        _pieces.Add((_first with { Text = _table.ToString() }, true));
        _table.Clear();
        _depth = 0;
    }
}
