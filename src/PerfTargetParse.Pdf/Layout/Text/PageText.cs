using System.Runtime.InteropServices;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>The glyphs of a page that a reader sees, each in the frame of its turn.</summary>
internal sealed class PageText
{
    /// <summary>Of two glyphs that say the same, nearer than this part of their width, one is drawn to make the other bolder.</summary>
    private const float SamePlace = 0.4f;

    /// <summary>What is hidden of a word follows what is seen within this distance, in sizes.</summary>
    private const float RestGap = 0.1f;

    private PageText(Letter[] letters, Frame main)
    {
        Letters = letters;
        Main = main;
    }

    /// <summary>The letters in the order in which they were drawn.</summary>
    public Letter[] Letters { get; }

    /// <summary>The frame in which most of the text runs from left to right.</summary>
    public Frame Main { get; }

    /// <summary>Takes the visible glyphs of a page.</summary>
    /// <param name="page">The page.</param>
    public static PageText Of(PageContent page)
    {
        var glyphs = AsSpan(page.Glyphs);
        var usage = GlyphUsage.Of(page, glyphs);
        var (width, height) = ((float)page.Width, (float)page.Height);
        var main = new Frame(usage.MainTurn, width, height);
        var letters = new List<Letter>(glyphs.Length);
        foreach (ref readonly var glyph in glyphs)
        {
            if (!usage.Uses(glyph))
            {
                AddRestOfWord(glyph, letters, new Frame(glyph.Turn, width, height));
                continue;
            }

            var turn = WritingTurn(glyph);
            var place = new LayoutBox(glyph.X0, glyph.Y0, glyph.X1, glyph.Y1);
            var box = new Frame(turn, width, height).FromPage(place);
            if (glyph.Text.Length == 0)
            {
                // Another glyph says it too, so nobody takes its place for a gap.
                Extend(CollectionsMarshal.AsSpan(letters), box, turn);
                continue;
            }

            var middle = main.FromPage(place);
            var letter = new Letter(glyph.Text, box, (middle.X0 + middle.X1) / 2, (middle.Y0 + middle.Y1) / 2, glyph.Size, turn, KindOf(glyph));
            if (letters.Count == 0 || !IsAgain(letters[^1], letter))
            {
                letters.Add(letter);
            }
        }

        return new PageText([.. letters], main);
    }

    /// <summary>Whether a letter is drawn once more, at most a little beside.</summary>
    public static bool IsAgain(in Letter letter, in Letter next) =>
        letter.Turn == next.Turn
        && Math.Abs(next.Box.X0 - letter.Box.X0) < SamePlace * Math.Min(letter.Box.Width, next.Box.Width)
        && Math.Abs(next.Box.Y0 - letter.Box.Y0) < SamePlace * letter.Box.Height
        && letter.Text == next.Text;

    /// <summary>Vertical writing runs a quarter turn from the way its characters stand.</summary>
    private static byte WritingTurn(in Glyph glyph) => (byte)(((glyph.Marks & GlyphMarks.Vertical) != 0 ? glyph.Turn + 1 : glyph.Turn) & 3);

    private static ReadOnlySpan<Glyph> AsSpan(IReadOnlyList<Glyph> glyphs) => glyphs switch
    {
        Glyph[] array => array,
        List<Glyph> list => CollectionsMarshal.AsSpan(list),
        _ => glyphs.ToArray(),
    };

    /// <summary>A number too long for its cell is cut off by the cell's clip; what is hidden of it belongs to it all the same, and to its cell.</summary>
    private static void AddRestOfWord(in Glyph glyph, List<Letter> letters, Frame frame)
    {
        if ((glyph.Marks & (GlyphMarks.Clipped | GlyphMarks.Invisible | GlyphMarks.Vertical)) != GlyphMarks.Clipped || letters.Count == 0 || string.IsNullOrWhiteSpace(glyph.Text))
        {
            return;
        }

        var last = letters[^1];
        var box = frame.FromPage(new LayoutBox(glyph.X0, glyph.Y0, glyph.X1, glyph.Y1));
        var isNext = last.Turn == glyph.Turn && !last.IsBlank && Math.Abs(box.X0 - last.Box.X1) <= RestGap * last.Size && Math.Abs(box.Y1 - last.Box.Y1) <= RestGap * last.Size;
        if (isNext)
        {
            letters.Add(last with { Text = glyph.Text, Box = box, Kind = KindOf(glyph) });
        }
    }

    private static void Extend(Span<Letter> letters, LayoutBox box, byte turn)
    {
        if (letters.Length == 0)
        {
            return;
        }

        ref var last = ref letters[^1];
        var isNext = last.Turn == turn && box.X0 >= last.Box.X0 && box.X0 - last.Box.X1 < last.Size && Math.Abs(box.Y1 - last.Box.Y1) < last.Size / 2;
        if (isNext && box.X1 > last.Box.X1)
        {
            last = last with { Box = last.Box with { X1 = box.X1 } };
        }
    }

    private static LetterKind KindOf(in Glyph glyph)
    {
        var text = glyph.Text;
        var kind = (glyph.Marks & GlyphMarks.Artifact) != 0 ? LetterKind.Artifact : LetterKind.None;
        if (text.Length == 1 ? char.IsWhiteSpace(text[0]) : string.IsNullOrWhiteSpace(text))
        {
            return kind | LetterKind.Blank;
        }

        return kind
            | (CharacterWidth.IsWide(text[0]) ? LetterKind.WideStart : LetterKind.None)
            | (CharacterWidth.IsWide(text[^1]) ? LetterKind.WideEnd : LetterKind.None);
    }
}
