using PerfTargetParse.Model;

namespace PerfTargetParse.Diagnostics;

/// <summary>The findings of one document; past the limit they are counted only.</summary>
public sealed class FindingList
{
    private readonly List<Diagnostic> _listed = [];
    private readonly int _limit;
    private int _unlisted;

    /// <summary>Makes an empty list.</summary>
    /// <param name="limit">How many findings are listed.</param>
    public FindingList(int limit) => _limit = limit;

    /// <summary>Adds a finding of the catalogue.</summary>
    /// <param name="code">A code of <see cref="DiagnosticCodes"/>.</param>
    /// <param name="origin">Where in the source.</param>
    /// <param name="field">The field of the model.</param>
    /// <param name="args">Name and value of each argument that the text names.</param>
    public void Add(string code, Origin? origin = null, string? field = null, params ReadOnlySpan<(string Name, string Value)> args) =>
        Add(Diagnostic.Create(code, origin, field, args));

    /// <summary>Adds a finding.</summary>
    /// <param name="finding">The finding.</param>
    public void Add(Diagnostic finding)
    {
        if (_listed.Count < _limit)
        {
            _listed.Add(finding);
        }
        else
        {
            _unlisted++;
        }
    }

    /// <summary>The findings so far, with the count of those that are not listed.</summary>
    public IReadOnlyList<Diagnostic> ToList() =>
        _unlisted == 0
            ? [.. _listed]
            : [.. _listed, Diagnostic.Create(DiagnosticCodes.FindingLimit, args: ("count", _unlisted.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
}
