using PerfTargetParse.Pdf.Layout;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Ocr;

/// <summary>
/// Recognises the text of one page. Lines are found first, and taken out of the picture; the cells that they make are read one by one, what
/// is left of the page as a whole.
/// </summary>
internal sealed class PageRecogniser
{
    /// <summary>Words that tesseract is less sure of are doubtful.</summary>
    public const double SureFrom = 80;

    /// <summary>In points: the squares in which ink is looked for, what of a cell lies under its lines.</summary>
    private const int Square = 4;
    private const double Inset = 0.7;

    /// <summary>In pixels: the white around a cell, ink of fewer pixels than these is dust.</summary>
    private const int Margin = 12;
    private const int Dust = 6;

    /// <summary>A page with more cells is no print.</summary>
    private const int MostCells = 5_000;

    private readonly Tesseract _program;
    private readonly PageContent _page;
    private readonly PagePicture _picture;
    private readonly byte _ink;
    private readonly List<Glyph> _glyphs = [];
    private readonly List<Box> _unsure = [];
    private double _confidence;
    private int _words;

    private PageRecogniser(Tesseract program, PageContent page, PagePicture picture) =>
        (_program, _page, _picture, _ink) = (program, page, picture, picture.Picture.InkBelow());

    /// <summary>Recognises a page; null where the program fails.</summary>
    /// <param name="program">The program.</param>
    /// <param name="page">The page.</param>
    /// <param name="picture">Its picture; changed.</param>
    /// <param name="time">How long it may take.</param>
    /// <param name="failure">Why it failed.</param>
    /// <param name="cancellation">Ends it.</param>
    public static PageText? Read(Tesseract program, PageContent page, PagePicture picture, TimeSpan time, out ChildOutcome failure, CancellationToken cancellation)
    {
        var recogniser = new PageRecogniser(program, page, picture);
        var rules = RuleFinder.TakeFrom(picture);
        var cells = recogniser.CellsBetween(rules);
        failure = default;
        if (!recogniser.ReadCells(cells, time, ref failure, cancellation) || !recogniser.ReadRest(time, ref failure, cancellation))
        {
            return null;
        }

        var content = new PageContent
        {
            Number = page.Number,
            Width = page.Width,
            Height = page.Height,
            Glyphs = [.. page.Glyphs, .. recogniser._glyphs],
            Rules = [.. page.Rules, .. rules],
            Images = page.Images,
            IsComplete = page.IsComplete,
        };
        return new PageText(content, recogniser._words, recogniser._words == 0 ? 0 : recogniser._confidence / recogniser._words, recogniser._unsure);
    }

    /// <summary>The cells as the layout will have them: it is asked with ink in place of text.</summary>
    private List<Box> CellsBetween(List<Rule> rules)
    {
        if (rules.Count == 0)
        {
            return [];
        }

        var draft = new PageContent { Number = _page.Number, Width = _page.Width, Height = _page.Height, Glyphs = InkAsGlyphs(), Rules = rules };
        var cells = new List<Box>();
        foreach (var cell in PageLayout.Read(draft).Blocks.OfType<LayoutTable>().Where(t => t.Source == TableSource.Ruled).SelectMany(t => t.Cells).Take(MostCells))
        {
            cells.Add(new Box(cell.Box.X0, cell.Box.Y0, cell.Box.X1, cell.Box.Y1));
        }

        return cells;
    }

    private List<Glyph> InkAsGlyphs()
    {
        var glyphs = new List<Glyph>();
        for (var y = 0; y < _page.Height; y += Square)
        {
            for (var x = 0; x < _page.Width; x += Square)
            {
                if (HasInk(Pixels(new Box(x, y, x + Square, y + Square))))
                {
                    glyphs.Add(new Glyph("口", x, y, x + Square, y + Square, Square));
                }
            }
        }

        return glyphs;
    }

    private bool ReadCells(List<Box> cells, TimeSpan time, ref ChildOutcome failure, CancellationToken cancellation)
    {
        var pictures = new List<GrayPicture>();
        var places = new List<(int X, int Y)>();
        foreach (var cell in cells)
        {
            var area = Pixels(new Box(cell.X0 + Inset, cell.Y0 + Inset, cell.X1 - Inset, cell.Y1 - Inset));
            if (HasInk(area))
            {
                pictures.Add(_picture.Picture.Crop(area.X0, area.Y0, area.X1, area.Y1, Margin));
                places.Add((area.X0 - Margin, area.Y0 - Margin));
            }

            var whole = Pixels(cell);
            _picture.Picture.Erase(whole.X0, whole.Y0, whole.X1, whole.Y1);
        }

        return Read(pictures, places, Segmentation.Block, time, ref failure, cancellation);
    }

    private bool ReadRest(TimeSpan time, ref ChildOutcome failure, CancellationToken cancellation)
    {
        var picture = _picture.Picture;
        return !HasInk((0, 0, picture.Width, picture.Height)) || Read([picture], [(0, 0)], Segmentation.Sparse, time, ref failure, cancellation);
    }

    private bool Read(
        List<GrayPicture> pictures, List<(int X, int Y)> places, Segmentation segmentation, TimeSpan time, ref ChildOutcome failure, CancellationToken cancellation)
    {
        if (pictures.Count == 0)
        {
            return true;
        }

        if (_program.Read(pictures, (int)Math.Round(_picture.Scale * 72), segmentation, time, out failure, cancellation) is not { } words)
        {
            return false;
        }

        words.RemoveAll(w => w.Picture < 0 || w.Picture >= pictures.Count);
        for (var i = 0; i < words.Count;)
        {
            var end = i + 1;
            while (end < words.Count && words[end].Line == words[i].Line && words[end].Picture == words[i].Picture)
            {
                end++;
            }

            AddLine(words.GetRange(i, end - i), places[words[i].Picture]);
            i = end;
        }

        return true;
    }

    private void AddLine(List<RecognisedWord> line, (int X, int Y) place)
    {
        var (scale, x, y) = (_picture.Scale, place.X / _picture.Scale, place.Y / _picture.Scale);
        WordGlyphs.Add(line.ToArray(), x, y, scale, _glyphs);
        foreach (var word in line)
        {
            _words++;
            _confidence += word.Confidence;
            if (word.Confidence < SureFrom)
            {
                _unsure.Add(new Box(x + (word.X0 / scale), y + (word.LineTop / scale), x + (word.X1 / scale), y + (word.LineBottom / scale)));
            }
        }
    }

    private (int X0, int Y0, int X1, int Y1) Pixels(Box box) =>
        ((int)(box.X0 * _picture.Scale), (int)(box.Y0 * _picture.Scale), (int)Math.Ceiling(box.X1 * _picture.Scale), (int)Math.Ceiling(box.Y1 * _picture.Scale));

    private bool HasInk((int X0, int Y0, int X1, int Y1) area)
    {
        var picture = _picture.Picture;
        var (x0, x1, dark) = (Math.Clamp(area.X0, 0, picture.Width), Math.Clamp(area.X1, 0, picture.Width), 0);
        for (var y = Math.Max(0, area.Y0); y < Math.Min(picture.Height, area.Y1) && x0 < x1; y++)
        {
            foreach (var sample in picture.Row(y)[x0..x1])
            {
                dark += sample < _ink ? 1 : 0;
            }

            if (dark >= Dust)
            {
                return true;
            }
        }

        return false;
    }
}
