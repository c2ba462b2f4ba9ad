namespace PerfTargetParse.Targets;

/// <summary>How operators that are stated twice go together.</summary>
internal static class Operators
{
    /// <summary>
    /// What two statements say together: "=" gives way to a bound ("达到90%以上"), of two bounds to the same side the first counts
    /// ("不超过5次以内"). False where they contradict.
    /// </summary>
    public static bool TryCombine(string? first, string? second, out string? combined)
    {
        combined = first is null or "=" ? second ?? first : first;
        return first is null or "=" || second is null or "=" || IsLower(first) == IsLower(second);
    }

    /// <summary>Whether the operator bounds from below.</summary>
    public static bool IsLower(string? operatorSign) => operatorSign is "≥" or ">";

    /// <summary>Whether the operator bounds from above.</summary>
    public static bool IsUpper(string? operatorSign) => operatorSign is "≤" or "<";
}
