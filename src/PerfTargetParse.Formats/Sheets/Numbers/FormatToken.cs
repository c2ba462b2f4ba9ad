namespace PerfTargetParse.Formats.Sheets.Numbers;

/// <summary>A piece of a number format.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Text">A literal's text; of dates the letters, as "yyyy"; of digits the sign.</param>
internal readonly record struct FormatToken(FormatTokenKind Kind, string Text);
