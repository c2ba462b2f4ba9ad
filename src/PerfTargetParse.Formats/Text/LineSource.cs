using System.Buffers;
using System.Text;

namespace PerfTargetParse.Formats.Text;

/// <summary>Decodes bytes piece by piece and cuts them into lines, so that neither all characters nor all lines are in memory.</summary>
internal sealed class LineSource
{
    private const int ChunkBytes = 32 * 1024;
    private const char NextLine = '\u0085';
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';
    private const char ByteOrderMark = '\uFEFF';
    private const char Replacement = '\uFFFD';
    private const int CutLinesListed = 100;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [
            .. Enumerable.Range(0, 0x20).Where(c => c != '\t').Select(c => (char)c),
            .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
            LineSeparator, ParagraphSeparator, ByteOrderMark, Replacement,
        ]);

    private readonly Decoder _decoder;
    private readonly TextPool _texts = new();
    private readonly int _limit;
    private readonly bool _countsReplacements;
    private readonly bool _hasPages;
    private readonly char[] _chunk;
    private ReadOnlyMemory<byte> _bytes;
    private int _position;
    private int _filled;
    private char[] _line = new char[256];
    private int _kept;
    private int _length;
    private int _number = 1;
    private int _page = 1;
    private bool _afterBreak;
    private bool _afterReturn;
    private bool _decoded;

    /// <summary>Begins at the first byte after the encoding's mark.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="encoding">Their encoding.</param>
    /// <param name="limit">Characters kept of a line.</param>
    public LineSource(ReadOnlyMemory<byte> content, TextEncoding encoding, int limit)
    {
        _bytes = content[encoding.MarkLength..];
        _decoder = encoding.Encoding.GetDecoder();
        _chunk = new char[encoding.Encoding.GetMaxCharCount(ChunkBytes)];
        _limit = limit;
        _countsReplacements = !encoding.IsValid;
        _hasPages = HasFormFeed(_bytes.Span, encoding.Encoding);
    }

    /// <summary>Number of characters that stand for bytes of no character.</summary>
    public long Replaced { get; private set; }

    /// <summary>Line of the first of them.</summary>
    public int FirstReplacedLine { get; private set; }

    /// <summary>Number of control characters left out.</summary>
    public long Controls { get; private set; }

    /// <summary>Line of the first of them.</summary>
    public int FirstControlLine { get; private set; }

    /// <summary>The first lines that were longer than the limit, with their length.</summary>
    public List<(int Line, long Length)> CutLines { get; } = [];

    /// <summary>The last page with text; null where the file has no form feeds.</summary>
    public int? LastPage { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>False at the end.</returns>
    public bool TryRead(out TextLine line)
    {
        while (_position < _filled || Fill())
        {
            var rest = _chunk.AsSpan(_position, _filled - _position);
            if (_afterReturn)
            {
                _afterReturn = false;
                if (rest[0] == '\n')
                {
                    _position++;
                    continue;
                }
            }

            var next = rest.IndexOfAny(Special);
            Append(next < 0 ? rest : rest[..next]);
            _position += next < 0 ? rest.Length : next + 1;
            if (next >= 0 && EndsLine(rest[next], out line))
            {
                return true;
            }
        }

        line = default;
        if (_length == 0)
        {
            return false;
        }

        line = Take();
        return true;
    }

    /// <summary>The bytes of all these encodings show a form feed as themselves; in the wide ones it must stand on a boundary.</summary>
    private static bool HasFormFeed(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var unit = encoding.GetBytes("\f");
        for (var start = 0; start < bytes.Length;)
        {
            var found = bytes[start..].IndexOf(unit);
            if (found < 0)
            {
                return false;
            }

            if ((start + found) % unit.Length == 0)
            {
                return true;
            }

            start += found + 1;
        }

        return false;
    }

    private bool Fill()
    {
        while (!_decoded)
        {
            var bytes = _bytes.Span[..Math.Min(_bytes.Length, ChunkBytes)];
            _decoded = bytes.Length == _bytes.Length;
            _filled = _decoder.GetChars(bytes, _chunk, flush: _decoded);
            _bytes = _bytes[bytes.Length..];
            _position = 0;
            if (_filled > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsLine(char special, out TextLine line)
    {
        line = default;
        switch (special)
        {
            case '\r' or '\n' or '\v' or NextLine or LineSeparator or ParagraphSeparator:
                _afterReturn = special == '\r';
                line = Take();
                _number++;
                return true;
            case '\f':
                // A form feed at the beginning of a line is none of its own; within one it ends a line without counting it.
                var within = _length > 0;
                if (within)
                {
                    line = Take();
                }

                _page++;
                _afterBreak = true;
                return within;
            case ByteOrderMark:
                return false;
            case Replacement:
                if (_countsReplacements && Replaced++ == 0)
                {
                    FirstReplacedLine = _number;
                }

                Append([Replacement]);
                return false;
            default:
                if (Controls++ == 0)
                {
                    FirstControlLine = _number;
                }

                return false;
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        _length += text.Length;
        text = text[..Math.Min(text.Length, _limit - _kept)];
        if (_kept + text.Length > _line.Length)
        {
            Array.Resize(ref _line, (int)Math.Min(Math.Max(2L * _line.Length, _kept + text.Length), _limit));
        }

        text.CopyTo(_line.AsSpan(_kept));
        _kept += text.Length;
    }

    private TextLine Take()
    {
        if (_length > _limit && CutLines.Count < CutLinesListed)
        {
            CutLines.Add((_number, _length));
        }

        if (_hasPages && _length > 0)
        {
            LastPage = _page;
        }

        var line = new TextLine(_texts.Get(_line.AsSpan(0, _kept)), _number, _hasPages ? _page : null, _afterBreak);
        (_kept, _length, _afterBreak) = (0, 0, false);
        return line;
    }
}
