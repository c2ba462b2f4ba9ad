using System.Globalization;
using PerfTargetParse.Diagnostics;

namespace PerfTargetParse.Formats.Zip;

/// <summary>Gathers how the entries of a zip file could be read, for the findings of a document: one for each kind, with the names.</summary>
internal sealed class ZipFindings(ZipLimits limits)
{
    /// <summary>Names that one finding tells; the rest are counted.</summary>
    private const int MostNames = 5;

    private readonly SortedDictionary<ZipOutcome, List<string>> _names = [];

    /// <summary>Whether part of the file was lost by damage, encryption or an unknown way of packing.</summary>
    public bool HasDamage { get; private set; }

    /// <summary>Whether a limit kept part of the file from being read.</summary>
    public bool HasLimit { get; private set; }

    /// <summary>Notes how an entry was read; to be called once with each outcome.</summary>
    public void Note(string name, ZipOutcome outcome)
    {
        if (outcome == ZipOutcome.Complete)
        {
            return;
        }

        var isLimit = outcome is ZipOutcome.EntryLimit or ZipOutcome.InflatedLimit or ZipOutcome.RatioLimit;
        HasLimit |= isLimit;
        HasDamage |= !isLimit;
        if (!_names.TryGetValue(outcome, out var names))
        {
            _names[outcome] = names = [];
        }

        names.Add(name);
    }

    /// <summary>Notes what is wrong with the file as a whole, and adds all findings.</summary>
    public void Report(ZipPackage package, FindingList findings)
    {
        if (package.IsTruncated)
        {
            HasDamage = true;
            findings.Add(DiagnosticCodes.FileTruncated, args: [("details", "zip"), ("pages", string.Empty)]);
        }

        foreach (var (outcome, names) in _names)
        {
            Report(outcome, Details(names), findings);
        }

        if (package.HasMoreEntries)
        {
            HasLimit = true;
            AddLimit(findings, "zip", "ZipEntries", limits.Entries);
        }
    }

    private void Report(ZipOutcome outcome, string details, FindingList findings)
    {
        switch (outcome)
        {
            case ZipOutcome.Encrypted:
                findings.Add(DiagnosticCodes.EncryptionUnsupported, args: ("details", details));
                break;
            case ZipOutcome.UnsupportedMethod:
                findings.Add(DiagnosticCodes.EncodingUnsupported, args: [("details", details), ("pages", string.Empty)]);
                break;
            case ZipOutcome.InflatedLimit:
                findings.Add(DiagnosticCodes.InflatedLimit, args: ("limit", Number(limits.InflatedBytes)));
                break;
            case ZipOutcome.EntryLimit:
                AddLimit(findings, details, "ZipEntryBytes", limits.EntryBytes);
                break;
            case ZipOutcome.RatioLimit:
                AddLimit(findings, details, "ZipRatio", limits.Ratio);
                break;
            default:
                findings.Add(DiagnosticCodes.StreamDamaged, args: [("details", details), ("pages", string.Empty)]);
                break;
        }
    }

    private static void AddLimit(FindingList findings, string details, string name, long limit) =>
        findings.Add(DiagnosticCodes.PartLimit, args: [("details", details), ("name", name), ("limit", Number(limit))]);

    private static string Details(List<string> names)
    {
        var distinct = names.Distinct().ToList();
        return string.Join("; ", distinct.Take(MostNames)) + (distinct.Count > MostNames ? $" (+{Number(distinct.Count - MostNames)})" : string.Empty);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
