namespace PerfTargetParse.Formats.Text;

/// <summary>What the bars at the edges of rows mean.</summary>
/// <param name="DropsFirst">The first bar is the frame of the table, not the end of an empty first cell.</param>
/// <param name="DropsRules">A Markdown table: its rule is no row.</param>
internal readonly record struct BarFrame(bool DropsFirst, bool DropsRules)
{
    /// <summary>No frame.</summary>
    public static BarFrame None => default;

    /// <summary>
    /// Rows framed on both sides, or with the rule of a Markdown table, have a frame. Where some rows begin with a bar and
    /// others with text, the bars stand for tabs, and a row that begins with one has an empty first cell.
    /// </summary>
    /// <param name="lines">Lines of which some are the region.</param>
    /// <param name="start">First line of the region.</param>
    /// <param name="end">The line after the region.</param>
    /// <param name="placings">How the lines of the region place their cells.</param>
    public static BarFrame Of(List<TextLine> lines, int start, int end, CellPlacing[] placings)
    {
        var (rows, first, both) = (0, 0, 0);
        var rules = false;
        for (var i = start; i < end; i++)
        {
            if (placings[i - start] != CellPlacing.Row)
            {
                continue;
            }

            var text = lines[i].Text.AsSpan().Trim();
            rows++;
            first += text[0] == '|' ? 1 : 0;
            both += text[0] == '|' && text[^1] == '|' ? 1 : 0;
            rules |= SeparatedLine.IsMarkdownRule(lines[i].Text);
        }

        return new BarFrame(rows > 0 && first == rows && (rules || both == rows), rules);
    }
}
