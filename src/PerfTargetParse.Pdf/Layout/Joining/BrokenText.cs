using PerfTargetParse.Pdf.Layout.Text;

namespace PerfTargetParse.Pdf.Layout.Joining;

/// <summary>Tells whether a text ends at the edge of its cell for want of room, so that it may go on elsewhere.</summary>
internal static class BrokenText
{
    /// <summary>Room that a line may leave besides, in sizes: for cells whose margins differ.</summary>
    private const float Slack = 0.6f;

    /// <summary>Longer words are broken anywhere, in sizes.</summary>
    private const float LongestUnit = 6;

    /// <summary>No line begins with one of these. Of quotation marks the rules do not tell the opening from the closing ones.</summary>
    private const string NotFirst = "，。、；：！？）》】〕”’“‘％%,.;:!?)";

    /// <summary>No line ends with one of these.</summary>
    private const string NotLast = "（《【〔“‘”’(";

    /// <summary>A letter of narrow script, in sizes.</summary>
    private const float NarrowWidth = 0.55f;

    /// <summary>The room that cells of a table leave beside their texts: the least of all, as a text in the middle leaves as much as it likes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="frame">How its page is read.</param>
    public static float MarginOf(LayoutTable table, Frame frame)
    {
        var margin = float.MaxValue;
        foreach (var cell in table.Cells)
        {
            var box = frame.FromPage(cell.Box);
            foreach (var place in cell.LinePlaces)
            {
                var line = frame.FromPage(place.Box);
                margin = Math.Min(margin, Math.Min(line.X0 - box.X0, box.X1 - line.X1));
            }
        }

        return Math.Max(0, margin);
    }

    /// <summary>Whether the last line of a cell leaves no room for what would follow.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="frame">How its page is read.</param>
    /// <param name="margin">The room beside the texts of its table.</param>
    /// <param name="next">What would follow.</param>
    public static bool EndsAtEdge(LayoutCell cell, Frame frame, float margin, string next)
    {
        if (cell.LinePlaces.Count == 0)
        {
            return false;
        }

        var last = frame.FromPage(cell.LinePlaces[^1].Box);
        var room = frame.FromPage(cell.Box).Width - (2 * margin) - last.Width;
        return room < last.Height * (Slack + FirstUnitWidth(next));
    }

    /// <summary>Whether the lines of a cell fill its height.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="frame">How its page is read.</param>
    /// <param name="spareLines">Lines for which there may be room all the same, as where the last line of a paragraph must not stand alone.</param>
    public static bool FillsHeight(LayoutCell cell, Frame frame, int spareLines)
    {
        if (cell.LinePlaces.Count == 0)
        {
            return false;
        }

        var box = frame.FromPage(cell.Box);
        var (first, last) = (frame.FromPage(cell.LinePlaces[0].Box), frame.FromPage(cell.LinePlaces[^1].Box));
        return box.Height - (last.Y1 - first.Y0) < (spareLines + 2) * last.Height;
    }

    /// <summary>
    /// What must fit on a line before it can be broken, in sizes: a character of wide script, a word of narrow script, and whatever may
    /// not be parted from it (Unicode line breaking, rules LB13 to LB19).
    /// </summary>
    private static float FirstUnitWidth(string text)
    {
        var (width, wasNarrow) = (0f, false);
        for (var i = 0; i < text.Length && text[i] > ' '; i++)
        {
            var isNarrow = !CharacterWidth.IsWide(text[i]);
            var holds = i == 0 || (isNarrow && wasNarrow) || NotFirst.Contains(text[i]) || NotLast.Contains(text[i - 1]);
            if (!holds || width > LongestUnit)
            {
                break;
            }

            width += isNarrow ? NarrowWidth : 1;
            wasNarrow = isNarrow;
        }

        return width;
    }
}
