using System.Buffers;

namespace PerfTargetParse.Targets;

/// <summary>Punctuation and brackets around an expression, which say nothing.</summary>
internal static class TextEdges
{
    /// <summary>Punctuation without brackets.</summary>
    public const string Punctuation = "。；;，,、.!！：:“”\"'‘’ ";

    /// <summary>Punctuation and brackets.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create(Punctuation + "《》<>()[]【】");

    /// <summary>What is left of a text without punctuation at its ends and brackets around it.</summary>
    public static (int Start, int End) Trim(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (true)
        {
            while (end > start && Punctuation.Contains(text[end - 1]))
            {
                end--;
            }

            while (start < end && Punctuation.Contains(text[start]) && text[start] != '.')
            {
                start++;
            }

            if (end - start < 2 || !(text[start] is '(' or '[' or '【') || ClosingOf(text[..end], start) != end - 1)
            {
                return (start, end);
            }

            start++;
            end--;
        }
    }

    /// <summary>Place of the bracket that closes the one at a place; -1 where none does.</summary>
    public static int ClosingOf(ReadOnlySpan<char> text, int open)
    {
        var close = text[open] switch { '(' => ')', '[' => ']', _ => '】' };
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] == text[open] ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
