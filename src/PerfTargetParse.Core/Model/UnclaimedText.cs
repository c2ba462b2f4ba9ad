namespace PerfTargetParse.Model;

/// <summary>A cell that nothing took.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Origin">Where it stands.</param>
public sealed record UnclaimedText(string Text, Origin? Origin);
