using System.Runtime.InteropServices;

namespace PerfTargetParse.Pdf.Layout.Text;

/// <summary>The text of a page by cells: lines of each, and of what stands outside.</summary>
internal sealed class CellTexts
{
    private readonly Letter[] _letters;
    private readonly Frame _main;
    private readonly int _pageNumber;
    private readonly TextRun[] _runs;
    private readonly int[] _order;
    private readonly int[] _starts;
    private readonly LineReader _reader;
    private readonly LineWriter _writer;
    private readonly List<TextLine> _lines = [];

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

    /// <summary>The lines of a cell, or with -1 of what stands outside; valid until the next call.</summary>
    public ReadOnlySpan<TextLine> LinesOf(int cell)
    {
        var (start, end) = (_starts[cell + 1], _starts[cell + 2]);
        _lines.Clear();
        if (end > start)
        {
            _reader.Read(_order.AsSpan(start, end - start), start, _lines);
        }

        return CollectionsMarshal.AsSpan(_lines);
    }

    /// <summary>What a line says.</summary>
    public string TextOf(in TextLine line)
    {
        _writer.Add(RunsOf(line));
        return _writer.Take();
    }

    /// <summary>Where a line stands on the page.</summary>
    public LayoutBox ToPage(in TextLine line) => (_main with { Turn = line.Turn }).ToPage(line.Box);

    private ReadOnlySpan<int> RunsOf(in TextLine line) => _order.AsSpan(line.First, line.Count);
}
