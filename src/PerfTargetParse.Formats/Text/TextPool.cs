namespace PerfTargetParse.Formats.Text;

/// <summary>Gives one string for equal short texts: collections of forms repeat their labels and units thousands of times.</summary>
/// <remarks>It remembers a fixed number of texts, so that it costs nothing where nothing repeats.</remarks>
internal sealed class TextPool
{
    private const int Longest = 32;

    private readonly string?[] _texts = new string?[4096];

    /// <summary>A string of this text.</summary>
    /// <param name="text">The text.</param>
    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return text.ToString();
        }

        ref var known = ref Slot(text);
        return known is not null && text.SequenceEqual(known) ? known : known = text.ToString();
    }

    /// <summary>The string of this text that was given before, or this one.</summary>
    /// <param name="text">The text.</param>
    public string Get(string text)
    {
        if (text.Length > Longest)
        {
            return text;
        }

        ref var known = ref Slot(text);
        return text == known ? known : known = text;
    }

    private ref string? Slot(ReadOnlySpan<char> text) => ref _texts[(uint)string.GetHashCode(text) % (uint)_texts.Length];
}
