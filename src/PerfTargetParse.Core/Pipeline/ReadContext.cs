using System.Diagnostics;
using System.Globalization;
using PerfTargetParse.Diagnostics;

namespace PerfTargetParse.Pipeline;

/// <summary>What the reading of one document needs besides the bytes: limits, findings, and the word when to stop.</summary>
public sealed class ReadContext
{
    private const int CallsBetweenMemoryChecks = 4096;

    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly long _memoryAtStart = GC.GetTotalMemory(forceFullCollection: false);
    private int _calls;
    private TimeSpan _outside;
    private bool _isOutside;

    /// <summary>Makes a context; its clock starts now.</summary>
    /// <param name="limits">What the document may cost.</param>
    /// <param name="cancellation">The user's interruption.</param>
    public ReadContext(Limits limits, CancellationToken cancellation = default)
    {
        Limits = limits;
        Cancellation = cancellation;
        Findings = new FindingList(limits.Findings);
    }

    /// <summary>What the document may cost.</summary>
    public Limits Limits { get; }

    /// <summary>Where findings go.</summary>
    public FindingList Findings { get; }

    /// <summary>The user's interruption.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Whether a limit of time or memory stopped the reading.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether it was the time that ran out.</summary>
    public bool IsOutOfTime { get; private set; }

    /// <summary>
    /// To be asked once a line, row or cell. True once time or memory are used up; the finding is then made here,
    /// and the caller keeps what it has and returns.
    /// </summary>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public bool MustStop()
    {
        if (IsStopped)
        {
            return true;
        }

        Cancellation.ThrowIfCancellationRequested();
        if (!_isOutside && Stopwatch.GetElapsedTime(_started) - _outside > Limits.Time)
        {
            IsStopped = IsOutOfTime = true;
            Findings.Add(DiagnosticCodes.TimeLimit, args: ("seconds", Limits.Time.TotalSeconds.ToString(CultureInfo.InvariantCulture)));
        }
        else if (++_calls % CallsBetweenMemoryChecks == 0 && IsOverMemory(collect: false) && IsOverMemory(collect: true))
        {
            IsStopped = true;
            Findings.Add(DiagnosticCodes.MemoryLimit, args: ("limit", Limits.MemoryBytes.ToString(CultureInfo.InvariantCulture)));
        }

        return IsStopped;
    }

    /// <summary>Does work that has a limit of time of its own, as that of other programs; it does not count for this document's.</summary>
    /// <param name="work">The work.</param>
    public void RunOutsideTime(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        _isOutside = true;
        try
        {
            work();
        }
        finally
        {
            _isOutside = false;
            _outside += Stopwatch.GetElapsedTime(started);
        }
    }

    private bool IsOverMemory(bool collect) => GC.GetTotalMemory(collect) - _memoryAtStart > Limits.MemoryBytes;
}
