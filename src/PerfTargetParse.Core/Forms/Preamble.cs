using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>The lines between a form's title and its first label.</summary>
internal static class Preamble
{
    /// <summary>Whether a line can stand there: the coded unit, the unit of money, the year, or nothing.</summary>
    public static bool Belongs(PieceRow row)
    {
        var filled = row.Filled.ToList();
        return filled.Count switch
        {
            0 => true,
            1 => IsPart(filled[0]),
            2 => IsPart(filled[0]) && IsPart(filled[1]),
            _ => false,
        };
    }

    private static bool IsPart(Piece piece) =>
        YearText.OnlyYear(piece.Key) is not null
        || PartyText.IsCoded(piece.Text)
        || Captions.MoneyFactor(piece.Key) is not null
        || piece.Label?.Field?.Field is FieldKind.Unit or FieldKind.Department or FieldKind.Caption;
}
