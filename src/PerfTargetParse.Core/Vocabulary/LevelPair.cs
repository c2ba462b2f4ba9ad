namespace PerfTargetParse.Vocabulary;

/// <summary>A word of level 2 and the class it belongs to.</summary>
internal sealed record LevelPair(Level1Word First, Level2Word Second);
