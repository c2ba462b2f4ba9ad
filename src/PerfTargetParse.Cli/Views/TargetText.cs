using System.Globalization;
using PerfTargetParse.Model;

namespace PerfTargetParse.Cli.Views;

/// <summary>A target as it was understood, in one short line.</summary>
internal static class TargetText
{
    public static string Of(Target target) => target.Kind switch
    {
        TargetKind.Number => Join(target.Operator, Number(target.Value), target.Unit),
        TargetKind.Range => Join(target.Operator, $"{Number(target.Min)} – {Number(target.Max)}", target.Unit),
        TargetKind.Date => Join(target.Operator, target.From is null || target.From == target.To ? target.To ?? target.From : $"{target.From} – {target.To}"),
        _ => target.Raw,
    };

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Join(params IEnumerable<string?> parts) => string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)));
}
