using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>What stands under a summary table: the row of totals, and a sentence that may name the year.</summary>
internal static class SummaryTail
{
    /// <summary>The sentence names the year only where nothing above does.</summary>
    private const int YearOfSentence = 3;

    public static void Read(IReadOnlyList<PieceRow> rows, IReadOnlyList<FormContext> projects, FormContext table)
    {
        foreach (var row in rows)
        {
            if (row.Filled.FirstOrDefault()?.Label?.Field?.Field == FieldKind.Tail && !row.IsParagraph)
            {
                Claims.Mark(row.Filled, CellUse.Label, "totals");
            }
            else if (!TrySentence(row, projects) && !row.IsParagraph)
            {
                new HeadReader(table).Read([row]);
            }
        }
    }

    private static bool TrySentence(PieceRow row, IReadOnlyList<FormContext> projects)
    {
        var key = string.Concat(row.Pieces.Select(p => p.Key));
        var isSentence = (row.IsParagraph || row.Filled.Take(2).Count() == 1) && projects.Count > 0 && projects[0].Vocabulary.IsClosingSentence(key);
        if (!isSentence || YearText.FirstYear(key) is not { } year)
        {
            return false;
        }

        foreach (var context in projects)
        {
            new FieldWriter(context).TakeYear(year, YearOfSentence, row.Pieces[0].Origin, Confidence.Inferred, Notes.YearFromDocument);
        }

        Claims.Mark(row.Filled, CellUse.Value, projects[0].Path(FieldNames.FiscalYear));
        return true;
    }
}
