using AngleSharp.Dom;
using PerfTargetParse.Formats.Text;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Html;

/// <summary>Gives the paragraphs and tables of pages in reading order.</summary>
/// <remarks>It calls itself for each level of the tree, whose depth the parser bounds.</remarks>
internal sealed class HtmlBlocks
{
    /// <summary>Elements nested deeper follow the one at this depth, as in browsers; nothing is lost.</summary>
    internal const int MostDepth = 256;

    private readonly BlockBuilder _blocks;
    private readonly ReadContext _context;
    private readonly FlowText _text = new();
    private TableSurvey? _survey;
    private int _cellDepth;
    private int _preserved;
    private int _links;
    private int _furniture;

    /// <summary>Makes one.</summary>
    /// <param name="blocks">Where blocks go.</param>
    /// <param name="context">Says when to stop.</param>
    public HtmlBlocks(BlockBuilder blocks, ReadContext context)
    {
        _blocks = blocks;
        _context = context;
    }

    /// <summary>Number of hidden elements with text.</summary>
    public int Hidden { get; private set; }

    /// <summary>Files whose content frames would show.</summary>
    public List<string> Frames { get; } = [];

    /// <summary>Adds a page.</summary>
    /// <param name="html">Its text.</param>
    public void Add(string html)
    {
        if (HtmlTree.Parse(html, _context) is not { } root)
        {
            return;
        }

        _survey = new TableSurvey(root);
        Flow(root);
        EndParagraph();
        _blocks.EndTable();
    }

    /// <summary>The text of a cell.</summary>
    internal string CellOf(IElement cell)
    {
        _cellDepth++;
        Element(cell);
        _cellDepth--;
        return CellText.Normalise(_text.Take());
    }

    /// <summary>Adds what an element holds as paragraphs and tables.</summary>
    internal void Flow(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (_blocks.IsFull || _context.MustStop())
            {
                return;
            }

            if (child is IText text)
            {
                _text.Append(text.Data, _preserved > 0, _links > 0);
            }
            else if (child is IElement element && IsShown(element))
            {
                Add(element);
            }
        }
    }

    /// <summary>Ends the paragraph; its lines are paragraphs of their own.</summary>
    internal void EndParagraph()
    {
        if (_cellDepth > 0)
        {
            _text.EndLine();
            return;
        }

        var isLinks = _text.IsLinks;
        var lines = _text.Take();
        foreach (var range in lines.AsSpan().Split('\n'))
        {
            var line = lines.AsSpan()[range].Trim();
            if (line.IsEmpty)
            {
                _blocks.AddGap();
            }
            else
            {
                _blocks.AddParagraph(new TextLine(line.ToString(), 0, null, false), _furniture > 0 || isLinks);
            }
        }
    }

    /// <summary>Whether an element is shown; hidden text is counted.</summary>
    internal bool IsShown(IElement element)
    {
        if (element.LocalName == "frame" && element.GetAttribute("src") is { Length: > 0 } source)
        {
            Frames.Add(source);
        }

        if (ElementLook.IsSilent(element) || !ElementLook.IsHidden(element))
        {
            return !ElementLook.IsSilent(element);
        }

        Hidden += string.IsNullOrWhiteSpace(element.TextContent) ? 0 : 1;
        return false;
    }

    private void Add(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                _text.Break();
                break;
            case "table" when _cellDepth == 0 && !_survey!.Of(element).IsLayout:
                EndParagraph();
                HtmlTable.Add(element, this, _survey, _blocks);
                break;
            case "input":
                _text.Append(FormControl.Text(element), isPreserved: false, isLink: false);
                break;
            case "td" or "th" when _cellDepth > 0:
                // A small table within a cell is text of the cell: a line for each row, its cells apart.
                Element(element);
                _text.Append(" ", isPreserved: false, isLink: false);
                break;
            case "option" when !element.HasAttribute("selected"):
                break;
            default:
                Element(element);
                break;
        }
    }

    private void Element(IElement element)
    {
        var isBlock = !ElementLook.IsInline(element) && !(_cellDepth > 0 && element.LocalName is "td" or "th");
        var preserves = ElementLook.IsPreserved(element) ? 1 : 0;
        var isLink = element.LocalName == "a" && element.HasAttribute("href") ? 1 : 0;
        var isFurniture = isBlock && _cellDepth == 0 && ElementLook.IsFurniture(element) && !_survey!.HoldsGrid(element) ? 1 : 0;
        if (isBlock)
        {
            EndParagraph();
        }

        (_preserved, _links, _furniture) = (_preserved + preserves, _links + isLink, _furniture + isFurniture);
        Flow(element);
        var isEmpty = isBlock && _cellDepth == 0 && element.LocalName == "p" && string.IsNullOrWhiteSpace(element.TextContent);
        if (isBlock)
        {
            EndParagraph();
        }

        if (isEmpty)
        {
            _blocks.AddGap();
        }

        (_preserved, _links, _furniture) = (_preserved - preserves, _links - isLink, _furniture - isFurniture);
    }
}
