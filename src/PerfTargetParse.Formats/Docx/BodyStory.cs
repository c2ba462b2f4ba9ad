using PerfTargetParse.Model;
using PerfTargetParse.Source;

namespace PerfTargetParse.Formats.Docx;

/// <summary>The paragraphs and tables of a document. A line within a paragraph is a paragraph of its own, with the same number.</summary>
/// <param name="reading">Counts them.</param>
/// <param name="isFurniture">Whether they belong to pages, not to the text.</param>
internal sealed class BodyStory(Reading reading, bool isFurniture = false) : Story
{
    private readonly List<SourceBlock> _blocks = [];
    private bool _isAfterGap;

    /// <summary>All so far.</summary>
    public IReadOnlyList<SourceBlock> Blocks => _blocks;

    public override void AddParagraph(ReadOnlySpan<char> text, bool isAfterBreak)
    {
        reading.Paragraphs++;
        _isAfterGap |= isAfterBreak;
        foreach (var range in text.Split('\n'))
        {
            Add(text[range].Trim());
        }
    }

    public override void AddTable(IReadOnlyList<SourceBlock> blocks)
    {
        _isAfterGap = false;
        if (!isFurniture)
        {
            _blocks.AddRange(blocks);
            return;
        }

        foreach (var row in blocks.OfType<SourceTable>().SelectMany(t => t.Rows))
        {
            AddParagraph(string.Join(' ', row.Cells.Select(c => c.Text)).ReplaceLineEndings(" "), isAfterBreak: false);
        }
    }

    private void Add(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            _isAfterGap = true;
        }
        else if (reading.Takes())
        {
            _blocks.Add(new SourceParagraph
            {
                Text = reading.Texts.Get(line),
                Origin = new Origin { Paragraph = reading.Paragraphs },
                AfterGap = _isAfterGap,
                IsPageFurniture = isFurniture,
            });
            _isAfterGap = false;
        }
    }
}
