namespace PerfTargetParse.Formats.Text;

/// <summary>One line of the file, without its end.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Number">Its number in the file.</param>
/// <param name="Page">Its page; null where the file has no form feeds.</param>
/// <param name="AfterBreak">Whether a page break stands before it.</param>
/// <param name="IsHeading">Whether a word processor marked it as a heading of its table of contents.</param>
internal readonly record struct TextLine(string Text, int Number, int? Page, bool AfterBreak, bool IsHeading = false);
