namespace PerfTargetParse.Formats.Text;

/// <summary>Text of a cell.</summary>
internal static class CellText
{
    /// <summary>Takes white space off both ends of the text and of its paragraphs, and leaves out empty paragraphs.</summary>
    /// <param name="text">The text.</param>
    public static string Normalise(string text)
    {
        text = text.Trim();
        return text.Contains('\n')
            ? string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            : text;
    }
}
