namespace PerfTargetParse.Formats.Docx;

/// <summary>Characters of a paragraph or cell while they are put together; used again for the next one.</summary>
internal sealed class TextBuffer(int limit)
{
    private char[] _characters = new char[256];

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>Whether more came than the limit allows, ever.</summary>
    public bool IsCut { get; private set; }

    /// <summary>All of them.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>Takes all from a place on away.</summary>
    public void Truncate(int length) => Length = length;

    public void Append(char character) => Append([character]);

    public void Append(ReadOnlySpan<char> text)
    {
        text = Fitting(text);
        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Puts text before what is there.</summary>
    public void Prepend(ReadOnlySpan<char> text)
    {
        text = Fitting(text);
        _characters.AsSpan(0, Length).CopyTo(_characters.AsSpan(text.Length));
        text.CopyTo(_characters);
        Length += text.Length;
    }

    private ReadOnlySpan<char> Fitting(ReadOnlySpan<char> text)
    {
        if (text.Length > limit - Length)
        {
            IsCut = true;
            text = text[..(limit - Length)];
        }

        if (Length + text.Length > _characters.Length)
        {
            Array.Resize(ref _characters, (int)Math.Min(Math.Max(_characters.Length * 2L, Length + text.Length), limit));
        }

        return text;
    }
}
