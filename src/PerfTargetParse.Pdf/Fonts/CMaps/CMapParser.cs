using System.Text;

namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>Reads a CMap file: of codes to CIDs (ISO 32000, 9.7.5.4) or to Unicode (9.10.3). Whatever does not fit is passed over.</summary>
internal ref struct CMapParser
{
    /// <summary>More than codes of two bytes can need; beyond it a file is no font's.</summary>
    private const int MostRanges = 200_000;

    private readonly List<CodeSpace> _spaces = [];
    private readonly List<CodeRange> _cids = [];
    private readonly List<CodeRange> _texts = [];
    private readonly List<char> _buffer = [];
    private CMapScanner _scanner;
    private CMapTokenKind _kind;

    private CMapParser(ReadOnlySpan<byte> bytes) => _scanner = new CMapScanner(bytes);

    public static CMapFile Parse(ReadOnlySpan<byte> bytes) => new CMapParser(bytes).Parse();

    private CMapFile Parse()
    {
        string? name = null;
        string? baseName = null;
        bool? isVertical = null;
        var isWritingMode = false;
        Move();
        while (_kind != CMapTokenKind.End && !IsFull)
        {
            if (_kind == CMapTokenKind.Name)
            {
                isWritingMode = _scanner.Word.SequenceEqual("WMode"u8);
                name = isWritingMode ? name : Encoding.Latin1.GetString(_scanner.Word);
            }
            else if (_kind == CMapTokenKind.Number && isWritingMode)
            {
                isVertical = _scanner.Value == 1;
                isWritingMode = false;
            }
            else if (_kind == CMapTokenKind.Operator)
            {
                baseName = _scanner.Word.SequenceEqual("usecmap"u8) ? name : baseName;
                if (ReadSection() && IsNextSection)
                {
                    continue;
                }
            }

            Move();
        }

        return new CMapFile
        {
            Spaces = _spaces,
            Cids = new CodeRanges(_cids),
            Texts = new CodeTexts(new CodeRanges(_texts), [.. _buffer]),
            BaseName = baseName,
            IsVertical = isVertical,
        };
    }

    private readonly bool IsFull => _cids.Count + _texts.Count >= MostRanges;

    /// <summary>Whether a section ended without its end: the token that ended it begins the next one.</summary>
    private readonly bool IsNextSection => _kind == CMapTokenKind.Operator && _scanner.Word.StartsWith("begin"u8);

    private CMapTokenKind Move() => _kind = _scanner.Next();

    private bool ReadSection()
    {
        var word = _scanner.Word;
        if (word.SequenceEqual("begincodespacerange"u8))
        {
            ReadSpaces();
        }
        else if (word.SequenceEqual("begincidchar"u8))
        {
            ReadCids(isRange: false);
        }
        else if (word.SequenceEqual("begincidrange"u8))
        {
            ReadCids(isRange: true);
        }
        else if (word.SequenceEqual("beginbfchar"u8))
        {
            ReadTexts(isRange: false);
        }
        else if (word.SequenceEqual("beginbfrange"u8))
        {
            ReadTexts(isRange: true);
        }
        else
        {
            return false;
        }

        return true;
    }

    private void ReadSpaces()
    {
        while (Move() == CMapTokenKind.HexString)
        {
            var low = _scanner.Value;
            var length = _scanner.ByteCount;
            if (Move() != CMapTokenKind.HexString)
            {
                return;
            }

            if (length is >= 1 and <= 4 && _scanner.ByteCount == length)
            {
                _spaces.Add(new CodeSpace(length, low, _scanner.Value));
            }
        }
    }

    private void ReadCids(bool isRange)
    {
        while (TryReadCodes(isRange, out var low, out var high) && Move() == CMapTokenKind.Number)
        {
            _cids.Add(new CodeRange(low, high, (int)_scanner.Value));
        }
    }

    private void ReadTexts(bool isRange)
    {
        while (TryReadCodes(isRange, out var low, out var high))
        {
            switch (Move())
            {
                case CMapTokenKind.HexString:
                    AddText(low, high);
                    break;
                case CMapTokenKind.ArrayBegin:
                    ReadTextArray(low, high);
                    break;
                case CMapTokenKind.Name:
                    // A glyph's name instead of its text (Technical Note 5014): not seen in the field, and no name is needed where a text may stand.
                    break;
                default:
                    return;
            }
        }
    }

    private void ReadTextArray(uint low, uint high)
    {
        for (var code = low; Move() == CMapTokenKind.HexString; code++)
        {
            if (code <= high && code >= low)
            {
                AddText(code, code);
            }
        }
    }

    /// <summary>Reads the code, or the two codes, that an entry begins with; false at the end of the section.</summary>
    private bool TryReadCodes(bool isRange, out uint low, out uint high)
    {
        low = 0;
        high = 0;
        if (IsFull || Move() != CMapTokenKind.HexString)
        {
            return false;
        }

        low = high = _scanner.Value;
        if (!isRange)
        {
            return true;
        }

        if (Move() != CMapTokenKind.HexString)
        {
            return false;
        }

        high = Math.Max(low, _scanner.Value);
        return true;
    }

    private void AddText(uint low, uint high)
    {
        var start = _buffer.Count;
        _buffer.Add('\0');
        _scanner.AppendText(_buffer);
        var length = _buffer.Count - start - 1;
        if (length > char.MaxValue)
        {
            _buffer.RemoveRange(start, length + 1);
            return;
        }

        _buffer[start] = (char)length;
        _texts.Add(new CodeRange(low, high, start));
    }
}
