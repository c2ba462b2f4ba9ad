namespace PerfTargetParse.Pdf.Layout.Joining;

/// <summary>A line near the upper or the lower edge of a page.</summary>
/// <param name="PageIndex">Index of the page.</param>
/// <param name="BlockIndex">Index among the blocks of the page.</param>
/// <param name="Box">Where it stands, as the page is read.</param>
/// <param name="IsHead">Whether it stands at the top.</param>
/// <param name="IsOutermost">Whether nothing stands between it and the edge.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct EdgeLine(int PageIndex, int BlockIndex, LayoutBox Box, bool IsHead, bool IsOutermost, string Text)
{
    /// <summary>The text with digits made equal: the same on every page but for the number.</summary>
    public string Key => string.Create(Text.Length, Text, static (key, text) =>
    {
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = char.IsDigit(text[i]) ? '0' : text[i];
        }
    });
}
