using System.Text;

namespace PerfTargetParse.Formats.Docx;

/// <summary>The fields (ISO/IEC 29500-1, 17.16) that the text of a paragraph lies in: what they are made of is not seen, what they gave is.</summary>
internal sealed class FieldStack
{
    /// <summary>Fields lie in one another two or three deep.</summary>
    private const int MostFields = 32;

    /// <summary>Longer instructions are none of those that draw a sign.</summary>
    private const int LongestInstruction = 64;

    private readonly List<Field> _fields = [];
    private int _beyond;

    /// <summary>Whether text here is seen.</summary>
    public bool IsShown { get; private set; } = true;

    public void Begin(string? shown)
    {
        if (_fields.Count == MostFields)
        {
            _beyond++;
            return;
        }

        _fields.Add(new Field { Shown = shown });
        IsShown = false;
    }

    public void AddInstruction(ReadOnlySpan<char> text)
    {
        if (_fields is [.., { HasResult: false } field] && field.Instruction.Length < LongestInstruction)
        {
            field.Instruction.Append(text);
        }
    }

    public void Separate()
    {
        if (_beyond == 0 && _fields is [.., var field])
        {
            field.HasResult = true;
            IsShown = _fields.TrueForAll(f => f.HasResult);
        }
    }

    /// <summary>Ends the innermost field.</summary>
    /// <returns>What is seen of it though it gave no text: a box to be ticked, a sign in a circle.</returns>
    public string? End()
    {
        if (_beyond > 0)
        {
            _beyond--;
            return null;
        }

        if (_fields is not [.., var field])
        {
            return null;
        }

        _fields.RemoveAt(_fields.Count - 1);
        IsShown = _fields.TrueForAll(f => f.HasResult);
        return IsShown ? field.Shown ?? (field.HasResult ? null : EnclosedSign.Of(field.Instruction.ToString())) : null;
    }

    /// <summary>Forgets fields whose result never came: a field that is not closed must not hide what follows.</summary>
    public void EndParagraph()
    {
        _fields.RemoveAll(f => !f.HasResult);
        (_beyond, IsShown) = (0, true);
    }

    public void Clear()
    {
        _fields.Clear();
        EndParagraph();
    }

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public string? Shown { get; init; }

        public bool HasResult { get; set; }
    }
}
