using PerfTargetParse.Pdf.Fonts;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Places the glyphs of strings (ISO 32000-2, 9.4).</summary>
internal sealed class TextPainter(GlyphList glyphs)
{
    /// <summary>How far a glyph's box reaches above and below the baseline, as parts of its size: the box in which CJK characters stand.</summary>
    private const double Ascent = 0.88;
    private const double Descent = 0.12;

    /// <summary>What stands farther off is on no page; its coordinates would be those of a slip.</summary>
    private const double Farthest = 1_000_000;

    private Matrix _matrix = Matrix.Identity;
    private Matrix _line = Matrix.Identity;

    public void Begin() => SetMatrix(Matrix.Identity);

    public void SetMatrix(in Matrix matrix) => _matrix = _line = matrix;

    public void MoveLine(double x, double y) => _matrix = _line = _line.After(x, y);

    /// <summary>The matrices, so that a form drawn within a text cannot change them.</summary>
    public (Matrix Text, Matrix Line) Save() => (_matrix, _line);

    public void Restore((Matrix Text, Matrix Line) saved) => (_matrix, _line) = saved;

    /// <summary>A number in an array of TJ: moves back by thousandths of the size.</summary>
    public void Adjust(double thousandths, in GraphicsState state)
    {
        var step = -thousandths / 1000 * state.FontSize;
        _matrix = state.Font is { IsVertical: true } ? _matrix.After(0, step) : _matrix.After(step * state.HorizontalScale, 0);
    }

    public void Show(ReadOnlySpan<byte> text, in GraphicsState state, GlyphMarks marks, int markedContent, bool isShown)
    {
        if (state.Font is not { } font)
        {
            return;
        }

        var run = new Run(_matrix, state, font);
        double x = 0, y = 0;
        if (run.IsVertical)
        {
            marks |= GlyphMarks.Vertical;
        }

        if (state.RenderingMode is 3 or 7 || (state.RenderingMode == 0 && state.IsFillClear))
        {
            marks |= GlyphMarks.Invisible;
        }

        while (!text.IsEmpty && !glyphs.IsFull)
        {
            var glyph = font.Read(text);
            text = text[Math.Clamp(glyph.Length, 1, text.Length)..];
            if (isShown && !IsSoftHyphen(glyph.Text))
            {
                Add(run.Place(glyph, x, y), glyph.Text, run, marks | (glyph.IsMapped ? 0 : GlyphMarks.Unmapped), markedContent, state.Clip);
            }

            var spacing = state.CharacterSpacing + (glyph.IsSpace ? state.WordSpacing : 0);
            if (run.IsVertical)
            {
                y += (glyph.Width * state.FontSize) + spacing;
            }
            else
            {
                x += ((glyph.Width * state.FontSize) + spacing) * state.HorizontalScale;
            }
        }

        _matrix = _matrix.After(x, y);
    }

    /// <summary>A place where a word may be broken. It is no part of the word, and where one is drawn, the word was broken there.</summary>
    private static bool IsSoftHyphen(string text) => text.Length == 1 && text[0] == '\u00AD';

    private void Add(in Box box, string text, in Run run, GlyphMarks marks, int markedContent, in Box clip)
    {
        if (!(box.X0 > -Farthest && box.Y0 > -Farthest && box.X1 < Farthest && box.Y1 < Farthest))
        {
            return;
        }

        if (!clip.Contains((box.X0 + box.X1) / 2, (box.Y0 + box.Y1) / 2))
        {
            marks |= GlyphMarks.Clipped;
        }

        glyphs.Add(new(text, (float)box.X0, (float)box.Y0, (float)box.X1, (float)box.Y1, (float)run.Size, run.Turn, marks, markedContent));
    }

    /// <summary>What is the same for all glyphs of a string.</summary>
    private readonly ref struct Run
    {
        private readonly Matrix _toPage;
        private readonly double _fontSize;
        private readonly double _width;
        private readonly double _rise;

        /// <summary>1 where the top of the glyphs lies on the side on which it lies in text that is not mirrored, else -1.</summary>
        private readonly double _up;

        public Run(in Matrix text, in GraphicsState state, PdfFont font)
        {
            _toPage = text.Then(state.Ctm);
            _fontSize = state.FontSize;
            _width = state.FontSize * state.HorizontalScale;
            _rise = state.Rise;
            IsVertical = font.IsVertical;

            // Along the writing, and across it: of text that is skewed or a little turned, the height that a ruler would measure.
            double alongX = _toPage.A * Math.Sign(_width), alongY = _toPage.B * Math.Sign(_width);
            var along = Math.Sqrt((alongX * alongX) + (alongY * alongY));
            var area = (_toPage.A * _toPage.D) - (_toPage.B * _toPage.C);
            Size = along > 0 ? Math.Abs(area / along * _fontSize) * font.EmScale : 0;
            Turn = Math.Abs(alongX) >= Math.Abs(alongY) ? (byte)(alongX >= 0 ? 0 : 2) : (byte)(alongY > 0 ? 1 : 3);

            // The page's y runs downward, so text that is not mirrored has a negative area.
            _up = area * Math.Sign(_width) * Math.Sign(_fontSize) <= 0 ? 1 : -1;
        }

        public bool IsVertical { get; }

        public double Size { get; }

        public byte Turn { get; }

        /// <summary>The box of a glyph whose pen stands at a point of the text's own space.</summary>
        public Box Place(in FontGlyph glyph, double x, double y)
        {
            if (IsVertical)
            {
                // From the pen down to the next one, as wide as the glyph's own origin lies to the left of the pen, twice.
                var half = Math.Abs(glyph.OriginX) * _width;
                var bottom = y + (glyph.Width * _fontSize);
                return _toPage.Apply(Box.Between(x - half, y + _rise, x + half, bottom + _rise));
            }

            double startX = _toPage.X(x, y + _rise), startY = _toPage.Y(x, y + _rise);
            double endX = startX + (glyph.Width * _width * _toPage.A), endY = startY + (glyph.Width * _width * _toPage.B);
            double above = Ascent * Size * _up, below = Descent * Size * _up;
            return Turn switch
            {
                0 => Box.Between(startX, startY - above, endX, startY + below),
                1 => Box.Between(startX - below, startY, startX + above, endY),
                2 => Box.Between(startX, startY - below, endX, startY + above),
                _ => Box.Between(startX - above, startY, startX + below, endY),
            };
        }
    }
}
