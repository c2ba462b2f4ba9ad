using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Tables;

/// <summary>A value of an indicator, and which one it is.</summary>
internal sealed record TargetOfIndicator(TargetRole Role, Target Target)
{
    /// <summary>All values of an indicator: the targets, then what was reached, then the past year's.</summary>
    public static IEnumerable<TargetOfIndicator> All(Indicator indicator)
    {
        foreach (var target in indicator.Targets)
        {
            yield return new TargetOfIndicator(TargetRole.Target, target);
        }

        if (indicator.Actual is { } actual)
        {
            yield return new TargetOfIndicator(TargetRole.Actual, actual);
        }

        if (indicator.Previous is { } previous)
        {
            yield return new TargetOfIndicator(TargetRole.Previous, previous);
        }
    }
}
