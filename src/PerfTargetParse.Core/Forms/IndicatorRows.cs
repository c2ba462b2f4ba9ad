using PerfTargetParse.Pipeline;
using PerfTargetParse.Vocabulary;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Forms;

/// <summary>
/// Aligns the rows under a heading. Where the source shows rows, each is aligned by itself; rows that come out broken, and lines and
/// cells whose rows are unknown, are aligned together with their neighbours.
/// </summary>
internal sealed class IndicatorRows
{
    /// <summary>A row that costs more lacks its name or its target, or holds what no column takes.</summary>
    private const double Broken = 1.95;

    private const double Nonsense = 1e6;

    /// <summary>Two values that were put together are no value.</summary>
    private const double UnreadNumber = 0.5;

    /// <summary>Pieces aligned together; a form has hundreds.</summary>
    private const int LongestStretch = 8192;

    /// <summary>Rows whose end may still hang on what follows them.</summary>
    private const int RowsReadAgain = 8;

    private readonly ColumnLayout _layout;
    private readonly RowAligner _aligner;
    private readonly FormVocabulary _vocabulary;
    private readonly WordLooks _looks;
    private readonly ReadContext _context;

    public IndicatorRows(ColumnLayout layout, IReadOnlyList<PieceRow> rows, WordLooks looks, ReadContext context)
    {
        _layout = layout;
        _vocabulary = looks.Vocabulary;
        _looks = looks;
        _context = context;
        var upper = UpperWords(rows);
        _aligner = new RowAligner(layout, new CellCosts(layout, upper.Contains), looks, context);
    }

    public List<AlignedRow> Align(IReadOnlyList<PieceRow> rows)
    {
        var result = new List<AlignedRow>();
        var together = new List<Piece>();
        foreach (var row in OverBreaks(Whole(rows)))
        {
            if (_context.MustStop())
            {
                break;
            }

            var pieces = Separated(row);
            if (pieces.All(p => p.IsEmpty) && row.IsRow)
            {
                continue;
            }

            var alone = row.IsRow ? _aligner.Align(pieces) : [];
            if (alone is [{ Cost: < Broken }])
            {
                Flush(together, result);
                result.Add(alone[0] with { Repairs = row.Repairs, IsOverPages = row.IsOverPages });
            }
            else
            {
                together.AddRange(row.IsRow ? pieces.Where(p => !p.IsEmpty).Select((p, i) => i == 0 ? p.AtRowStart() : p) : pieces);
                AlignFull(together, result);
            }
        }

        Flush(together, result);
        return result;
    }

    /// <summary>
    /// Decides what a page break cuts where the print does not say so: a row in two parts, or two rows. Whichever makes sense as rows of the
    /// table is taken; where both do, the cheaper.
    /// </summary>
    private IEnumerable<PieceRow> OverBreaks(IReadOnlyList<PieceRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Apart.Count > 1 && Cost(rows[i].Apart) < Cost([rows[i]]))
            {
                foreach (var part in rows[i].Apart)
                {
                    yield return part;
                }
            }
            else if (i + 1 < rows.Count && RowParts.MeetAtBreak(rows[i], rows[i + 1]) && Cost([rows[i], rows[i + 1]]) == Nonsense
                && RowParts.Joined(rows[i], rows[i + 1]) is var joined && Cost([joined]) < Nonsense)
            {
                yield return joined;
                i++;
            }
            else
            {
                yield return rows[i];
            }
        }
    }

    /// <summary>What it costs to read rows each by itself; far more than anything where one of them makes no sense.</summary>
    private double Cost(IReadOnlyList<PieceRow> rows)
    {
        var cost = 0.0;
        foreach (var row in rows)
        {
            if (_aligner.Align(Separated(row)) is not [{ Cost: < Broken } only])
            {
                return Nonsense;
            }

            cost += only.Cost + (UnreadNumber * only.Cells.Count(c => _layout.Columns[c.Column].Role == ColumnRole.Target && _looks.HoldsUnreadNumber(c.Text)));
        }

        return cost;
    }

    /// <summary>
    /// Lines laid out by blanks are rows where each makes one by itself and the first has its levels; otherwise cells wrap over them.
    /// </summary>
    private IReadOnlyList<PieceRow> Whole(IReadOnlyList<PieceRow> rows)
    {
        var lines = rows.Where(r => r.IsLine).ToList();
        var wraps = lines.Count > 0 && (!lines.TrueForAll(IsWhole) || !BeginsWithLevel(lines[0]));
        return wraps ? WrappedLines.Join(rows, _layout, _vocabulary, IsWhole) : rows;
    }

    private bool IsWhole(PieceRow line) => _aligner.Align(Separated(line)) is [{ Cost: < Broken }];

    private bool BeginsWithLevel(PieceRow line) => !_layout.Has(ColumnRole.Level1) || line.Filled.Any(p => IsLevel(p.Key));

    /// <summary>
    /// A long stretch is aligned in parts: what stands far ahead does not change where a row ends, and memory stays bounded.
    /// The last rows of a part are read again with the next one.
    /// </summary>
    private void AlignFull(List<Piece> together, List<AlignedRow> result)
    {
        while (together.Count >= LongestStretch && !_context.MustStop())
        {
            var rows = _aligner.Align(together.GetRange(0, LongestStretch));
            var kept = Math.Max(0, rows.Count - RowsReadAgain);
            var next = kept == 0 ? LongestStretch : together.IndexOf(rows[kept].Cells[0].Pieces[0], 0, LongestStretch);
            result.AddRange(kept == 0 ? rows : rows.Take(kept));
            together.RemoveRange(0, next <= 0 ? LongestStretch : next);
        }
    }

    private void Flush(List<Piece> together, List<AlignedRow> result)
    {
        if (together.Count > 0)
        {
            result.AddRange(_aligner.Align(together));
            together.Clear();
        }
    }

    /// <summary>
    /// "绩效指标" at the beginning of a row is the label of the block. Where rows are not known, a cell that begins with the line of a
    /// level word swallowed its neighbours when they lost their separators: its lines are put back by what they are.
    /// </summary>
    private List<Piece> Separated(PieceRow row)
    {
        var pieces = new List<Piece>(row.Pieces.Count);
        foreach (var piece in row.Pieces)
        {
            if (!piece.IsEmpty && piece.Label?.Field?.Field == FieldKind.Indicators && piece.Label.Column is null)
            {
                piece.Claim(CellUse.Label, null);
            }
            else if (piece.Text.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 && IsLevel(Folding.Key(piece.Text[..end])) && !IsLevel(piece.Key))
            {
                pieces.AddRange(piece.Lines());
            }
            else
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    private bool IsLevel(string key) => key.Length <= LabelFolding.LongestLabel && (_vocabulary.FindLevel1(key) is not null || _vocabulary.FindLevel2(key) is not null);

    /// <summary>成本指标 is a word of level 1 where one of the classes under it is printed in the same table, else of level 2.</summary>
    private HashSet<string> UpperWords(IReadOnlyList<PieceRow> rows)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var piece in row.Pieces)
            {
                if (piece.Text.Length is > 0 and <= LabelFolding.LongestLabel && _vocabulary.FindLevel2(piece.Key) is { } pair && _vocabulary.FindLevel1(piece.Key) is null)
                {
                    words.UnionWith(pair.First.Printed);
                }
            }
        }

        return words;
    }
}
