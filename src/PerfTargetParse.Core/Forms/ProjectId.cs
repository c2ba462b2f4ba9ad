using System.Globalization;
using System.Text;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Forms;

/// <summary>The identity of a project: a hash of what names it, folded, so that it is the same in every format.</summary>
internal static class ProjectId
{
    private const int HexDigits = 16;

    public static string Of(ProjectKind kind, int? fiscalYear, string? unit, string? code, string? name)
    {
        string?[] parts = [kind.ToString(), fiscalYear?.ToString(CultureInfo.InvariantCulture), unit, code, name];
        var joined = string.Join('\n', parts.Select(p => p is null ? string.Empty : Folding.Key(p)));
        return Sha256.Hex(Encoding.UTF8.GetBytes(joined))[..HexDigits];
    }

    /// <summary>Gives the second of the same in one document "-2", the third "-3".</summary>
    public static IReadOnlyList<Project> Distinct(IReadOnlyList<Project> projects)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = new List<Project>(projects.Count);
        foreach (var project in projects)
        {
            var count = seen[project.Id] = seen.GetValueOrDefault(project.Id) + 1;
            result.Add(count == 1 ? project : project with { Id = string.Create(CultureInfo.InvariantCulture, $"{project.Id}-{count}") });
        }

        return result;
    }
}
