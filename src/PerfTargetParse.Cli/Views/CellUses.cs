using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Pipeline;
using Spectre.Console;

namespace PerfTargetParse.Cli.Views;

/// <summary>How the uses of cells are marked: by a letter always, by colour besides.</summary>
internal static class CellUses
{
    /// <summary>The mark before the text of a cell; empty for what is outside any form.</summary>
    public static string Mark(CellUse use, Messages messages) => use == CellUse.Outside ? string.Empty : messages["use.mark." + use];

    /// <summary>All marks with their meaning, in one line.</summary>
    public static string Legend(Messages messages) => string.Join(
        "   ",
        Enum.GetValues<CellUse>().Where(u => u != CellUse.Outside).Select(u => $"{Mark(u, messages)} {messages["use." + u]}"));

    public static Style? Style(CellUse use) => use switch
    {
        CellUse.Label => Styles.Label,
        CellUse.Value => Styles.Good,
        CellUse.Withheld => Styles.Hidden,
        CellUse.Boilerplate => Styles.Quiet,
        CellUse.Unclaimed => Styles.Bad,
        _ => null,
    };
}
