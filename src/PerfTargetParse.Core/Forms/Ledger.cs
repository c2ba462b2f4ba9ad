using System.Globalization;
using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Forms;

/// <summary>The ledger: what became of each cell of the forms.</summary>
internal static class Ledger
{
    public static Coverage Count(IReadOnlyList<CellReading> readings, FindingList findings)
    {
        var (cells, claimed, boilerplate) = (0, 0, 0);
        var unclaimed = new List<UnclaimedText>();
        foreach (var reading in readings)
        {
            if (reading.Use == CellUse.Outside)
            {
                continue;
            }

            cells++;
            switch (reading.Use)
            {
                case CellUse.Boilerplate:
                    boilerplate++;
                    break;
                case CellUse.Unclaimed:
                    unclaimed.Add(new UnclaimedText(reading.Text, reading.Origin));
                    break;
                default:
                    claimed++;
                    break;
            }
        }

        if (unclaimed.Count > 0)
        {
            findings.Add(
                DiagnosticCodes.UnclaimedCells, unclaimed[0].Origin, "coverage.unclaimed", ("count", unclaimed.Count.ToString(CultureInfo.InvariantCulture)), ("text", Shorten(unclaimed[0].Text)));
        }

        return new Coverage { Cells = cells, Claimed = claimed, Boilerplate = boilerplate, Unclaimed = unclaimed };
    }

    /// <summary>Every filled cell; words of one line that were read alike are one.</summary>
    public static IReadOnlyList<CellReading> Readings(IReadOnlyList<PieceRow> rows)
    {
        var readings = new List<CellReading>();
        var line = new StringBuilder();
        foreach (var row in rows)
        {
            foreach (var piece in row.Pieces)
            {
                if (piece.IsEmpty)
                {
                    continue;
                }

                if (piece.Before == Break.Space && readings is [.., var last] && last.Use == piece.Use && last.Field == piece.Field && ReferenceEquals(last.Origin, piece.Origin))
                {
                    line = (line.Length == 0 ? line.Append(last.Text) : line).Append(' ').Append(piece.Text);
                    continue;
                }

                CloseLine();
                readings.Add(new CellReading(piece.Text, piece.Origin, piece.Use, piece.Field));
            }
        }

        CloseLine();
        return readings;

        void CloseLine()
        {
            if (line.Length > 0)
            {
                readings[^1] = readings[^1] with { Text = line.ToString() };
                line.Clear();
            }
        }
    }

    private static string Shorten(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
