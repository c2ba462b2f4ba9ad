using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>Lines that give the unit of money: 单位：万元, 金额单位:元, (单位：万元).</summary>
internal static class Captions
{
    /// <summary>The factor to yuan; null where the line is no such caption.</summary>
    /// <param name="key">Folded text.</param>
    public static decimal? MoneyFactor(string key)
    {
        var bare = key.Trim('(', ')');
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon <= 6 && bare.AsSpan(0, colon).EndsWith("单位") ? LabelFolding.MoneyFactor(bare[(colon + 1)..]) : null;
    }

    /// <summary>The unit of a label that wrapped: (万元) in a line or cell of its own, which may come after the amounts beside the label.</summary>
    public static MoneyScale? InBracket(IEnumerable<PieceRow> rows)
    {
        foreach (var piece in rows.SelectMany(r => r.Filled))
        {
            if (piece.Key is ['(', .. var inside, ')'] && LabelFolding.MoneyFactor(inside) is { } factor)
            {
                piece.Claim(CellUse.Label, null);
                return new MoneyScale(factor, ScaleSource.Label);
            }
        }

        return null;
    }
}
