namespace PerfTargetParse.Formats.Sheets;

/// <summary>A cell with the room that it takes; its text is empty where merged cells hold none.</summary>
internal readonly record struct GridCell(CellRange Range, string Text);
