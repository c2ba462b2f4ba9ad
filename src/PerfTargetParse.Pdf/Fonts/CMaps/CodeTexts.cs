using System.Text;

namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>Texts that codes mean. Those of a range lie in one buffer, after their length.</summary>
internal sealed class CodeTexts(CodeRanges ranges, char[] buffer)
{
    public static CodeTexts Empty { get; } = new(CodeRanges.Empty, []);

    public bool IsEmpty => ranges.Count == 0;

    /// <summary>The text of a code as it stands; null where there is none.</summary>
    public string? Find(uint code)
    {
        if (!ranges.TryFind(code, out var range))
        {
            return null;
        }

        var text = buffer.AsSpan(range.Value + 1, buffer[range.Value]);
        var steps = code - range.Low;
        return steps == 0 || text.IsEmpty ? text.ToString() : Advance(text, steps);
    }

    /// <summary>The last character moves on with the code (ISO 32000, 9.10.3).</summary>
    private static string? Advance(ReadOnlySpan<char> text, uint steps)
    {
        if (Rune.DecodeLastFromUtf16(text, out var last, out var length) != System.Buffers.OperationStatus.Done)
        {
            return null;
        }

        var moved = last.Value + (long)steps;
        return moved <= 0x10FFFF && Rune.TryCreate((int)moved, out var rune) ? string.Concat(text[..^length], rune.ToString()) : null;
    }
}
