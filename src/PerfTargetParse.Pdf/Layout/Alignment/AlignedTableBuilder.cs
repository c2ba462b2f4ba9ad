using PerfTargetParse.Pdf.Layout.Text;

namespace PerfTargetParse.Pdf.Layout.Alignment;

/// <summary>Makes tables of lines and columns.</summary>
/// <param name="texts">The text of the page.</param>
/// <param name="pageNumber">Number of the page.</param>
internal sealed class AlignedTableBuilder(CellTexts texts, int pageNumber)
{
    /// <summary>A piece that reaches less than this into a column, in sizes, does not span it.</summary>
    private const float Overhang = 1;

    /// <summary>Makes a table of which each line is a row.</summary>
    public LayoutTable OfLines(IReadOnlyList<PieceLine> lines, ColumnSet columns)
    {
        var ys = new float[lines.Count + 1];
        ys[0] = lines[0].Box.Y0;
        ys[^1] = lines[^1].Box.Y1;
        for (var i = 1; i < lines.Count; i++)
        {
            ys[i] = (lines[i - 1].Box.Y1 + lines[i].Box.Y0) / 2;
        }

        return Build(lines.Select(line => (IReadOnlyList<PieceLine>)[line]).ToList(), columns.Edges, columns, ys, TableSource.Aligned);
    }

    /// <summary>Makes a table of which what stands between two rules is a row.</summary>
    public LayoutTable OfBands(IReadOnlyList<PieceLine> lines, ColumnSet columns, LevelTable rules)
    {
        var rows = new List<IReadOnlyList<PieceLine>>();
        for (var i = 1; i < rules.Ys.Length; i++)
        {
            rows.Add([.. lines.Where(line => Row(line, rules.Ys) == i - 1)]);
        }

        float[] edges = [rules.X0, .. columns.Edges[1..^1], rules.X1];
        return Build(rows, edges, columns, rules.Ys, TableSource.Ruled);
    }

    private static int Row(PieceLine line, float[] ys)
    {
        var middle = (line.Box.Y0 + line.Box.Y1) / 2;
        var row = Array.FindLastIndex(ys, y => y <= middle);
        return Math.Clamp(row, 0, ys.Length - 2);
    }

    private LayoutTable Build(List<IReadOnlyList<PieceLine>> rows, float[] edges, ColumnSet columns, float[] ys, TableSource source)
    {
        var cells = new List<LayoutCell>();
        for (var row = 0; row < rows.Count; row++)
        {
            var parts = new List<Piece>[columns.Count];
            foreach (var piece in rows[row].SelectMany(line => line.Pieces))
            {
                (parts[columns.ColumnAt(piece.Box.X0)] ??= []).Add(piece);
            }

            for (var column = 0; column < columns.Count;)
            {
                var span = 1;
                if (parts[column] is { } pieces)
                {
                    var (reach, size) = (pieces.Max(piece => piece.Box.X1), pieces[0].Box.Height);
                    while (column + span < columns.Count && parts[column + span] is null && edges[column + span] + (Overhang * size) < reach)
                    {
                        span++;
                    }
                }

                var box = texts.ToPage(new LayoutBox(edges[column], ys[row], edges[column + span], ys[row + 1]));
                cells.Add(CellOf(row, column, span, box, parts[column]));
                column += span;
            }
        }

        var count = edges.Length - 1;
        return new LayoutTable(texts.ToPage(new LayoutBox(edges[0], ys[0], edges[^1], ys[^1])), rows.Count, count, cells, source)
        {
            PageNumbers = [pageNumber],
            Edges = new TableEdges(edges, ys, new bool[count], new bool[count]),
        };
    }

    /// <summary>Pieces of one column that stand on a line are its words.</summary>
    private LayoutCell CellOf(int row, int column, int span, LayoutBox box, List<Piece>? pieces)
    {
        var (text, places) = ("", new List<LayoutPlace>());
        for (var i = 0; i < pieces?.Count;)
        {
            var (line, end) = (pieces[i], i + 1);
            while (end < pieces.Count && pieces[end].First == line.First + line.Count)
            {
                line = new Piece(line.First, line.Count + pieces[end].Count, line.Box.With(pieces[end].Box));
                end++;
            }

            text = i == 0 ? texts.TextOf(line) : $"{text}\n{texts.TextOf(line)}";
            places.Add(new LayoutPlace(pageNumber, texts.ToPage(line.Box)));
            i = end;
        }

        return new LayoutCell(row, column, 1, span, box, pageNumber, text) { LinePlaces = places };
    }
}
