using PerfTargetParse.Pdf.Layout;

namespace PerfTargetParse.Formats.Paged;

/// <summary>How much room the lines of a cell have between its edges, padding taken off.</summary>
internal sealed class CellRoom
{
    /// <summary>Lines whose middles lie within this part of a wide character of the cell's middle are centred.</summary>
    private const float CentreTolerance = 0.6f;

    /// <summary>Centred lines of different length begin at least so far from each other.</summary>
    private const float LeastShift = 0.2f;

    private readonly Span[] _lines;
    private readonly float _end;
    private readonly bool _isCentred;

    private CellRoom(Span[] lines, float character, float padding)
    {
        _lines = lines;
        Character = character;
        Length = lines.Max(l => l.CellEnd - l.CellStart) - (2 * padding);
        _end = padding;
        _isCentred = lines.Min(l => l.StartGap) + (LeastShift * character) < lines.Max(l => l.StartGap)
            && Array.TrueForAll(lines, l => Math.Abs(l.StartGap - l.EndGap) < 2 * CentreTolerance * character);
    }

    /// <summary>Width of a wide character.</summary>
    public float Character { get; }

    /// <summary>Room for a whole line.</summary>
    public float Length { get; }

    /// <summary>Measures a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="texts">Its lines.</param>
    public static CellRoom Of(LayoutCell cell, ReadOnlySpan<string> texts)
    {
        var isTurned = IsTurned(cell.LinePlaces, texts);
        var lines = new Span[texts.Length];
        var (length, widths, padding) = (0f, 0f, float.MaxValue);
        for (var i = 0; i < lines.Length; i++)
        {
            var place = cell.LinePlaces[i];
            lines[i] = Span.Of(place.Box, PartOn(cell, place.PageNumber), isTurned);
            length += lines[i].Length;
            widths += LineBreaks.Width(texts[i]);
            padding = Math.Min(padding, Math.Min(lines[i].StartGap, isTurned ? lines[i].EndGap : float.MaxValue));
        }

        return new CellRoom(lines, widths > 0 ? length / widths : 1, Math.Max(0, padding));
    }

    /// <summary>Room left behind a line.</summary>
    public float Behind(int line) => _isCentred ? Length - _lines[line].Length : _lines[line].EndGap - _end;

    private static LayoutBox PartOn(LayoutCell cell, int pageNumber)
    {
        foreach (var part in cell.FurtherParts)
        {
            if (part.PageNumber == pageNumber && pageNumber != cell.PageNumber)
            {
                return part.Box;
            }
        }

        return cell.Box;
    }

    /// <summary>Whether the lines run down or up the page: then those of several characters are higher than wide.</summary>
    private static bool IsTurned(IReadOnlyList<LayoutPlace> places, ReadOnlySpan<string> texts)
    {
        var (turned, upright) = (0, 0);
        for (var i = 0; i < texts.Length; i++)
        {
            if (LineBreaks.Width(texts[i]) > 1)
            {
                _ = places[i].Box.Height > places[i].Box.Width ? turned++ : upright++;
            }
        }

        return turned > upright;
    }

    /// <summary>A line between the edges of its cell, along the writing. A turned one may run either way, so its gaps count alike.</summary>
    private readonly record struct Span(float Start, float End, float CellStart, float CellEnd)
    {
        public float Length => End - Start;

        public float StartGap => Start - CellStart;

        public float EndGap => CellEnd - End;

        public static Span Of(LayoutBox line, LayoutBox cell, bool isTurned) =>
            isTurned ? new Span(line.Y0, line.Y1, cell.Y0, cell.Y1) : new Span(line.X0, line.X1, cell.X0, cell.X1);
    }
}
