using System.Runtime.InteropServices;
using PerfTargetParse.Pdf.Layout.Alignment;

namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>The text of a page by cells: lines of each, and of what stands outside.</summary>
internal sealed class CellTexts
{
    /// <summary>A gap of more than so many sizes divides a line.</summary>
    private const float PieceGap = 0.8f;

    private readonly Letter[] _letters;
    private readonly Frame _main;
    private readonly int _pageNumber;
    private readonly TextRun[] _runs;
    private readonly int[] _order;
    private readonly int[] _starts;
    private readonly LineReader _reader;
    private readonly LineWriter _writer;
    private readonly List<TextLine> _lines = [];
    private readonly TextLine[] _outside;

    /// <summary>Takes the text apart.</summary>
    /// <param name="text">The letters.</param>
    /// <param name="cells">The cell of each; -1 outside tables.</param>
    /// <param name="cellCount">Number of cells.</param>
    /// <param name="pageNumber">Number of the page, for places.</param>
    public CellTexts(PageText text, ReadOnlySpan<int> cells, int cellCount, int pageNumber)
    {
        _letters = text.Letters;
        _main = text.Main;
        _pageNumber = pageNumber;
        _runs = RunReader.Read(_letters, cells);
        _starts = new int[cellCount + 2];
        foreach (var run in _runs)
        {
            _starts[run.Cell + 2]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        _order = new int[_runs.Length];
        var next = _starts.AsSpan(0, cellCount + 1).ToArray();
        for (var i = 0; i < _runs.Length; i++)
        {
            _order[next[_runs[i].Cell + 1]++] = i;
        }

        _reader = new LineReader(_runs);
        _writer = new LineWriter(_letters, _runs);
        _outside = [.. LinesOf(-1)];
    }

    /// <summary>The text of a cell and where its lines stand.</summary>
    public (string Text, IReadOnlyList<LayoutPlace> Places) Of(int cell)
    {
        var lines = LinesOf(cell);
        if (lines.Length == 0)
        {
            return ("", []);
        }

        var places = new LayoutPlace[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                _writer.EndLine();
            }

            _writer.Add(RunsOf(lines[i]));
            places[i] = new LayoutPlace(_pageNumber, ToPage(lines[i]));
        }

        return (_writer.Take(), places);
    }

    /// <summary>The lines outside tables that run as most of the page does, cut at their gaps.</summary>
    public List<PieceLine> PiecesOutside()
    {
        var lines = new List<PieceLine>();
        foreach (var line in _outside)
        {
            if (line.Turn == _main.Turn)
            {
                lines.Add(new PieceLine(PiecesOf(line)));
            }
        }

        return lines;
    }

    /// <summary>The lines outside tables that run another way, with their places on the page.</summary>
    public List<(string Text, LayoutBox Box)> OtherTurns()
    {
        var lines = new List<(string, LayoutBox)>();
        foreach (var line in _outside)
        {
            if (line.Turn != _main.Turn)
            {
                _writer.Add(RunsOf(line));
                lines.Add((_writer.Take(), ToPage(line)));
            }
        }

        return lines;
    }

    /// <summary>What a piece outside tables says.</summary>
    public string TextOf(Piece piece)
    {
        _writer.Add(_order.AsSpan(piece.First, piece.Count));
        return _writer.Take();
    }

    /// <summary>Whether the producer marked all of a piece as no content.</summary>
    public bool IsArtifact(Piece piece)
    {
        foreach (var index in _order.AsSpan(piece.First, piece.Count))
        {
            ref readonly var run = ref _runs[index];
            foreach (ref readonly var letter in _letters.AsSpan(run.First, run.Count))
            {
                if (!letter.IsArtifact && !letter.IsBlank)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Turns a box of the page as it is read into one of the page.</summary>
    public LayoutBox ToPage(LayoutBox box) => _main.ToPage(box);

    private List<Piece> PiecesOf(in TextLine line)
    {
        var pieces = new List<Piece>();
        var (first, box) = (line.First, default(LayoutBox?));
        for (var i = line.First; i < line.First + line.Count; i++)
        {
            ref readonly var run = ref _runs[_order[i]];
            if (run.IsBlank)
            {
                continue;
            }

            if (box is { } before && run.Box.X0 - before.X1 > PieceGap * Math.Max(run.Size, before.Height))
            {
                pieces.Add(new Piece(first, i - first, before));
                (first, box) = (i, null);
            }

            box = box?.With(run.Box) ?? run.Box;
        }

        pieces.Add(new Piece(first, line.First + line.Count - first, box!.Value));
        return pieces;
    }

    /// <summary>The lines of a cell, or with -1 of what stands outside; valid until the next call.</summary>
    private ReadOnlySpan<TextLine> LinesOf(int cell)
    {
        var (start, end) = (_starts[cell + 1], _starts[cell + 2]);
        _lines.Clear();
        if (end > start)
        {
            _reader.Read(_order.AsSpan(start, end - start), start, _lines);
        }

        return CollectionsMarshal.AsSpan(_lines);
    }

    private LayoutBox ToPage(in TextLine line) => (_main with { Turn = line.Turn }).ToPage(line.Box);

    private ReadOnlySpan<int> RunsOf(in TextLine line) => _order.AsSpan(line.First, line.Count);
}
