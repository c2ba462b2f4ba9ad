using AngleSharp.Dom;

namespace PerfTargetParse.Formats.Html;

/// <summary>Looks through a page once for its tables, so that each is known before its first cell is read.</summary>
/// <remarks>It calls itself for each level of the tree, whose depth the parser bounds.</remarks>
internal sealed class TableSurvey
{
    private readonly Dictionary<IElement, TableFacts> _tables = [];
    private readonly HashSet<IElement> _holders = [];

    /// <summary>Looks through a page.</summary>
    /// <param name="root">Its root.</param>
    public TableSurvey(INode root) => Look(root, null, isLink: false);

    /// <summary>What is known of a table.</summary>
    public TableFacts Of(IElement table) => _tables[table];

    /// <summary>Whether an element holds a table that stands for itself.</summary>
    public bool HoldsGrid(IElement element) => _holders.Contains(element);

    /// <summary>Looks at what is in a node; true where it holds text.</summary>
    private bool Look(INode node, TableFacts? table, bool isLink)
    {
        var hasText = false;
        var filled = 0;
        var cells = 0;
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                if (!string.IsNullOrWhiteSpace(text.Data))
                {
                    hasText = true;
                    _ = table is null || (table.HasPlainText |= !isLink);
                }
            }
            else if (child is IElement element && !ElementLook.IsSilent(element) && !ElementLook.IsHidden(element))
            {
                var has = LookAt(element, table, isLink || element.LocalName == "a");
                hasText |= has;
                cells += element.LocalName is "td" or "th" ? 1 : 0;
                filled += has && element.LocalName is "td" or "th" && !_holders.Contains(element) ? 1 : 0;
                if (_holders.Contains(element) && node is IElement holder)
                {
                    _holders.Add(holder);
                }
            }
        }

        if (table is not null && node is IElement { LocalName: "tr" })
        {
            table.Rows++;
            table.MostCells = Math.Max(table.MostCells, cells);
            table.FilledRows += filled >= 2 ? 1 : 0;
        }

        return hasText;
    }

    private bool LookAt(IElement element, TableFacts? table, bool isLink)
    {
        if (element.LocalName != "table")
        {
            return Look(element, table, isLink);
        }

        var facts = new TableFacts();
        _tables[element] = facts;
        var hasText = Look(element, facts, isLink: false);
        facts.HoldsGrid = _holders.Contains(element);
        if (facts.IsGrid && hasText)
        {
            _holders.Add(element);
        }

        _ = table is null || (table.HasPlainText |= facts.HasPlainText);
        return hasText;
    }
}
