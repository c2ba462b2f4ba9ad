namespace PerfTargetParse.Formats.Ocr;

/// <summary>What became of a page that is a picture.</summary>
/// <param name="Number">Its number, 1-based.</param>
/// <param name="Text">What was recognised; null where nothing was.</param>
/// <param name="Failure">Why not, for a person.</param>
internal sealed record PageOutcome(int Number, PageText? Text, string? Failure);
