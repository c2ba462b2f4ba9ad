namespace PerfTargetParse.Formats.Text;

/// <summary>Lines outside tables: a paragraph each.</summary>
internal static class PlainLines
{
    /// <summary>Adds a line; one that markup divided gives several paragraphs.</summary>
    /// <param name="line">The line.</param>
    /// <param name="kind">What it looks like.</param>
    /// <param name="blocks">Where it goes.</param>
    public static void Emit(in TextLine line, LineKind kind, BlockBuilder blocks)
    {
        switch (kind)
        {
            case LineKind.Empty:
                blocks.AddGap();
                break;
            case LineKind.Blank:
                blocks.AddBlank(line);
                break;
            default:
                EmitText(line, blocks);
                break;
        }
    }

    private static void EmitText(in TextLine line, BlockBuilder blocks)
    {
        var text = CellText.Normalise(line.Text);
        if (!text.Contains('\n'))
        {
            blocks.AddParagraph(line with { Text = text });
            return;
        }

        var first = true;
        foreach (var part in text.Split('\n'))
        {
            blocks.AddParagraph(line with { Text = part, AfterBreak = first && line.AfterBreak });
            first = false;
        }
    }
}
