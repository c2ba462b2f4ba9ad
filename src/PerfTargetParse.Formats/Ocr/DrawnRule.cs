namespace PerfTargetParse.Formats.Ocr;

/// <summary>A long thin dark stroke in a picture.</summary>
internal sealed class DrawnRule
{
    private readonly List<RuleRun> _runs = [];
    private long _area;
    private long _weightedY;

    public IReadOnlyList<RuleRun> Runs => _runs;

    public int X0 { get; private set; } = int.MaxValue;

    public int X1 { get; private set; }

    public int LastRow { get; private set; }

    public int Length => X1 - X0;

    /// <summary>Its middle line.</summary>
    public double Y => _area == 0 ? 0 : ((double)_weightedY / _area) + 0.5;

    public double Thickness => (double)_area / Length;

    public void Add(RuleRun run)
    {
        _runs.Add(run);
        (X0, X1, LastRow) = (Math.Min(X0, run.X0), Math.Max(X1, run.X1), run.Y);
        _area += run.X1 - run.X0;
        _weightedY += (long)run.Y * (run.X1 - run.X0);
    }

    public void Take(DrawnRule other)
    {
        foreach (var run in other._runs)
        {
            Add(run);
        }
    }
}
