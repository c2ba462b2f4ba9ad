namespace PerfTargetParse.Formats.Zip;

/// <summary>What was read of an entry.</summary>
/// <param name="Bytes">Its bytes, as far as they could be read.</param>
/// <param name="Outcome">How far that was.</param>
internal readonly record struct ZipContent(ReadOnlyMemory<byte> Bytes, ZipOutcome Outcome);
