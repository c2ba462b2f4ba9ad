using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Docx;

/// <summary>The paragraphs of a cell, which become its lines, and the tables in it.</summary>
/// <param name="limit">Characters that a cell may have.</param>
internal sealed class CellStory(int limit) : Story
{
    private readonly TextBuffer _text = new(limit);
    private readonly List<(int At, IReadOnlyList<SourceBlock> Blocks)> _tables = [];

    /// <summary>The text, lines divided by line feeds.</summary>
    public ReadOnlySpan<char> Text => _text.Characters;

    /// <summary>Tables of more than a row and a column, each with the place in the text that it stands at.</summary>
    public IReadOnlyList<(int At, IReadOnlyList<SourceBlock> Blocks)> Tables => _tables;

    /// <summary>How the cell lies in its table.</summary>
    public CellShape Shape { get; set; }

    /// <summary>Whether a cell was longer than the limit, this one or one before.</summary>
    public bool IsCut => _text.IsCut;

    /// <summary>Begins another cell.</summary>
    public void Clear()
    {
        Shape = default;
        _text.Truncate(0);
        _tables.Clear();
    }

    public override void AddParagraph(ReadOnlySpan<char> text, bool isAfterBreak)
    {
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (!line.IsEmpty)
            {
                _text.Append(_text.Length > 0 ? "\n" : string.Empty);
                _text.Append(line);
            }
        }
    }

    /// <summary>A table of one row or one column only lays out the text of the cell.</summary>
    public override void AddTable(IReadOnlyList<SourceBlock> blocks)
    {
        var isGrid = blocks.Count > 1 || blocks is [SourceTable { Rows.Count: > 1 } only] && only.Rows.Any(r => r.Cells.Count > 1);
        if (isGrid)
        {
            _tables.Add((_text.Length, blocks));
            return;
        }

        foreach (var row in blocks.OfType<SourceTable>().SelectMany(t => t.Rows))
        {
            AddParagraph(string.Join(' ', row.Cells.Select(c => c.Text).Where(t => t.Length > 0)), isAfterBreak: false);
        }
    }
}
