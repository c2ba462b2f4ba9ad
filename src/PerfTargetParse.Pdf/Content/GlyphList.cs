using System.Text;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Collects the glyphs of a page. What is drawn twice to look bold, or to throw a shadow, is kept once.</summary>
internal sealed class GlyphList(int most) : IDisposable
{
    private const GlyphMarks Unseen = GlyphMarks.Invisible | GlyphMarks.Clipped;

    private readonly PooledList<Glyph> _glyphs = new(1_024);
    private readonly GlyphPlaces _places = new();

    public int Count => _glyphs.Count;

    /// <summary>Whether the limit was reached, so that no more are taken.</summary>
    public bool IsFull { get; private set; }

    public void Add(in Glyph glyph)
    {
        if (_glyphs.Count >= most)
        {
            IsFull = true;
            return;
        }

        var twin = _places.FindOrAdd(_glyphs.Items, glyph);
        if (twin < 0)
        {
            _glyphs.Add(glyph);
        }
        else if ((_glyphs[twin].Marks & Unseen) != 0 && (glyph.Marks & Unseen) == 0)
        {
            // The one that somebody sees counts: a text that runs over several cells is drawn in each, clipped in all but one.
            _glyphs[twin] = glyph;
        }
    }

    /// <summary>
    /// Puts another text in the place of what the glyphs from <paramref name="start"/> on say (ISO 32000-2, 14.9.4): one to one where the counts
    /// agree, else the first one says all of it.
    /// </summary>
    public void ReplaceText(int start, string text)
    {
        var glyphs = _glyphs.Items[start..];
        if (glyphs.IsEmpty || IsSameText(glyphs, text))
        {
            return;
        }

        int all = 0, inked = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            all++;
            inked += Rune.IsWhiteSpace(rune) ? 0 : 1;
        }

        var inkedGlyphs = 0;
        foreach (ref readonly var glyph in glyphs)
        {
            inkedGlyphs += IsBlank(glyph.Text) ? 0 : 1;
        }

        if (all == glyphs.Length)
        {
            ReplaceEach(glyphs, text, skipsBlanks: false);
        }
        else if (inked == inkedGlyphs && inked > 0)
        {
            ReplaceEach(glyphs, text, skipsBlanks: true);
        }
        else
        {
            for (var index = 0; index < glyphs.Length; index++)
            {
                SetText(ref glyphs[index], index == 0 ? text : string.Empty);
            }
        }
    }

    public Glyph[] ToArray() => _glyphs.Items.ToArray();

    public void Dispose()
    {
        _glyphs.Dispose();
        _places.Dispose();
    }

    private static bool IsBlank(string text) => text.Length == 1 ? char.IsWhiteSpace(text[0]) : string.IsNullOrWhiteSpace(text);

    private static void ReplaceEach(Span<Glyph> glyphs, string text, bool skipsBlanks)
    {
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (skipsBlanks && Rune.IsWhiteSpace(rune))
            {
                continue;
            }

            while (skipsBlanks && IsBlank(glyphs[index].Text))
            {
                index++;
            }

            SetText(ref glyphs[index++], rune.ToString());
        }
    }

    private static void SetText(ref Glyph glyph, string text)
    {
        if (glyph.Text != text)
        {
            glyph = glyph with { Text = text };
        }

        glyph = glyph with { Marks = glyph.Marks & ~GlyphMarks.Unmapped };
    }

    /// <summary>Whether the glyphs say the same by themselves, white space aside: then each keeps what it says, and where.</summary>
    private static bool IsSameText(ReadOnlySpan<Glyph> glyphs, string text)
    {
        var position = 0;
        foreach (ref readonly var glyph in glyphs)
        {
            foreach (var character in glyph.Text)
            {
                if (char.IsWhiteSpace(character))
                {
                    continue;
                }

                while (position < text.Length && char.IsWhiteSpace(text[position]))
                {
                    position++;
                }

                if (position == text.Length || text[position++] != character)
                {
                    return false;
                }
            }
        }

        return text.AsSpan(position).IsWhiteSpace();
    }
}
