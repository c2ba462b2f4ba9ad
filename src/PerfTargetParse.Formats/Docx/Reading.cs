using PerfTargetParse.Formats.Text;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Docx;

/// <summary>What all parts of a document are read with, and what was noticed meanwhile.</summary>
internal sealed class Reading(ReadContext context)
{
    private int _cells;

    public ReadContext Context { get; } = context;

    public StyleSheet Styles { get; set; } = new();

    public ListNumbers? Lists { get; set; }

    public TextPool Texts { get; } = new();

    /// <summary>Number of the last paragraph outside tables.</summary>
    public int Paragraphs { get; set; }

    /// <summary>Number of the last table.</summary>
    public int Tables { get; set; }

    /// <summary>Characters that are hidden, or lie in cells that others were merged over.</summary>
    public int HiddenCharacters { get; set; }

    /// <summary>Rows that are hidden.</summary>
    public int HiddenRows { get; set; }

    /// <summary>Signs of fonts whose signs are not known.</summary>
    public int UnknownSigns { get; set; }

    /// <summary>Documents in the document, of other formats.</summary>
    public int EmbeddedParts { get; set; }

    /// <summary>Whether tables or text boxes lay in one another deeper than is read.</summary>
    public bool HasDeepBlocks { get; set; }

    /// <summary>Whether a paragraph or cell was longer than the limit.</summary>
    public bool HasCutText { get; set; }

    /// <summary>Whether notes at the foot are referred to.</summary>
    public bool HasNotes { get; set; }

    /// <summary>Relationships of heads and feet of pages, in the order of their sections.</summary>
    public List<(string Relationship, bool IsHead)> Furniture { get; } = [];

    /// <summary>True once more cells and paragraphs came than the limit allows.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Whether another cell or paragraph may be kept.</summary>
    public bool Takes(int cells = 1)
    {
        IsFull |= cells > Context.Limits.Cells - _cells;
        _cells += IsFull ? 0 : cells;
        return !IsFull;
    }
}
