using System.Text;
using PerfTargetParse.Pdf.Layout;

namespace PerfTargetParse.Formats.Paged;

/// <summary>
/// Puts the lines of a cell together where they were broken only for want of room: where what begins the next line would not have
/// fitted behind this one. Other line ends are the writer's own and stay.
/// </summary>
internal static class CellLines
{
    /// <summary>What fits by less than this part of a wide character is taken not to fit: padding is not printed, it is measured.</summary>
    private const float Tolerance = 0.5f;

    /// <summary>The text of a cell as its writer had it.</summary>
    public static string Join(LayoutCell cell) => JoinOn(cell, null);

    /// <summary>What of it stands on a page; null for all.</summary>
    public static string JoinOn(LayoutCell cell, int? pageNumber)
    {
        var lines = cell.LinePlaces.Count < 2 && pageNumber is null ? [] : cell.Text.Split('\n');
        if (lines.Length == 0 || lines.Length != cell.LinePlaces.Count)
        {
            return cell.Text;
        }

        var room = CellRoom.Of(cell, lines);
        var text = new StringBuilder(cell.Text.Length);
        var isFirst = true;
        for (var i = 0; i < lines.Length; i++)
        {
            if (pageNumber is not null && cell.LinePlaces[i].PageNumber != pageNumber)
            {
                continue;
            }

            if (isFirst)
            {
                isFirst = false;
            }
            else if (!IsBroken(lines[i - 1], lines[i], room.Behind(i - 1), room.Character))
            {
                text.Append('\n');
            }
            else if (LineBreaks.NeedsBlank(lines[i - 1], lines[i], room.Length / room.Character))
            {
                text.Append(' ');
            }

            text.Append(lines[i]);
        }

        return text.ToString();
    }

    private static bool IsBroken(string line, string next, float room, float character) =>
        room < (LineBreaks.WidthOfBeginning(next) + Tolerance) * character && !(LineBreaks.EndsSentence(line) && LineBreaks.BeginsItem(next));
}
