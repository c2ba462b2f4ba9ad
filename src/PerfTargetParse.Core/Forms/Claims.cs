using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Forms;

/// <summary>Marks what became of the pieces of an item.</summary>
internal static class Claims
{
    public static void Label(HeadItem item, string path) => Mark(item.Pieces, CellUse.Label, path);

    public static void Value(HeadItem item, string path) => Mark(item.Pieces, CellUse.Value, path);

    public static void Withheld(HeadItem item) => Mark(item.Pieces, CellUse.Withheld, null);

    public static void Boilerplate(HeadItem item) => Mark(item.Pieces, CellUse.Boilerplate, null);

    public static void Mark(IEnumerable<Piece> pieces, CellUse use, string? path)
    {
        foreach (var piece in pieces)
        {
            piece.Claim(use, path);
        }
    }
}
