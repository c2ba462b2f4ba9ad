using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Vocabulary;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Forms;

/// <summary>Reads one form: its head, its indicators, and what stands below them.</summary>
internal sealed class SingleFormReader
{
    private readonly IReadOnlyList<PieceRow> _rows;
    private readonly FormRange _range;
    private readonly Func<FormContext> _newContext;
    private readonly string? _titleKey;

    /// <summary>Makes a reader of one form.</summary>
    /// <param name="rows">The rows of the document.</param>
    /// <param name="range">Which of them are the form's.</param>
    /// <param name="newContext">Makes the context of a further project of the form.</param>
    public SingleFormReader(IReadOnlyList<PieceRow> rows, FormRange range, Func<FormContext> newContext)
    {
        _rows = rows;
        _range = range;
        _newContext = newContext;
        _titleKey = range.Title is null ? null : Folding.Key(range.Title);
    }

    /// <summary>Reads the form; a summary table gives several projects.</summary>
    public IReadOnlyList<FormContext> Read()
    {
        var context = _newContext();
        context.Project.Kind = _range.Kind;
        context.Project.Origin = _rows[_range.First].Pieces[0].Origin;
        var finder = new HeadingFinder(_rows, context.Vocabulary);
        var heading = finder.Find(_range.First, _range.End);
        var head = new HeadReader(context);
        ReadTitle(context);
        if (heading is null)
        {
            head.Read(Own((_range.First, 0), (_range.End, 0)));
            return [context];
        }

        var above = Own((_range.First, 0), (heading.FirstRow, heading.FirstPiece));
        context.BracketScale = Captions.InBracket(above);
        head.Read(above);
        return heading.Layout.IsSummary ? ReadSummary(context, heading, finder) : ReadBlocks(context, head, heading, finder);
    }

    private IReadOnlyList<FormContext> ReadBlocks(FormContext context, HeadReader head, IndicatorHeading heading, HeadingFinder finder)
    {
        var builder = new IndicatorBuilder(heading.Layout, context);
        IndicatorHeading? next = heading;
        while (next is not null)
        {
            Claims.Mark(next.Pieces, Pipeline.CellUse.Label, context.Path("indicators"));
            ReportUnknown(next, context);
            var following = finder.Find(next.EndRow, _range.End, next.EndPiece);
            var limit = following is null ? (_range.End, 0) : (following.FirstRow, following.FirstPiece);
            var begin = (next.EndRow, next.EndPiece);
            var end = IndicatorBlock.End(_rows, begin, limit, context.Vocabulary);
            end = IndicatorBlock.BelowTable(_rows, begin, end);
            if (!next.Layout.HasSameRoles(heading.Layout))
            {
                var earlier = builder;
                builder = new IndicatorBuilder(next.Layout, context);
                builder.GoOnFrom(earlier);
            }

            var block = Own(begin, end);
            var aligned = new IndicatorRows(next.Layout, block, context.Looks, context.Read).Align(block);
            foreach (var row in IndicatorBlock.WithoutTrailingProse(aligned, next.Layout, context))
            {
                builder.Add(row);
            }

            head.BeginPart(following is null);
            head.Read(Tail(end, limit));
            heading = next;
            next = following;
        }

        ReportCut(context);
        if (heading.Layout.Has(ColumnRole.Actual) && context.Project.Kind == ProjectKind.Declaration)
        {
            context.Project.Kind = ProjectKind.SelfEvaluation;
        }

        return [context];
    }

    private List<FormContext> ReadSummary(FormContext table, IndicatorHeading heading, HeadingFinder finder)
    {
        var projects = new List<FormContext>();
        SummaryReader? reader = null;
        IndicatorHeading? next = heading;
        while (next is not null)
        {
            Claims.Mark(next.Pieces, Pipeline.CellUse.Label, null);
            ReportUnknown(next, table);
            var following = finder.Find(next.EndRow, _range.End, next.EndPiece);
            var limit = following is null ? (_range.End, 0) : (following.FirstRow, following.FirstPiece);
            var begin = (next.EndRow, next.EndPiece);
            var end = IndicatorBlock.End(_rows, begin, limit, table.Vocabulary);
            end = IndicatorBlock.BelowTable(_rows, begin, end);
            var block = Own(begin, end);
            var aligned = new IndicatorRows(next.Layout, block, table.Looks, table.Read).Align(block);
            reader = new SummaryReader(next.Layout, table, _newContext, projects, reader);
            reader.Read(aligned);
            SummaryTail.Read(Tail(end, limit), projects, table);
            next = following;
        }

        return projects.Count > 0 ? projects : [table];
    }

    /// <summary>A document that ends with the name of an indicator and no value behind it was cut off there.</summary>
    private void ReportCut(FormContext context)
    {
        if (_range.End == _rows.Count && context.Project.Indicators is [.., { Targets.Count: 0 } last]
            && _rows.LastOrDefault(r => r.Filled.Any())?.Filled.Any(p => p.Origin == last.Origin) == true)
        {
            context.Find(DiagnosticCodes.FormCutOff, last.Origin, "indicators", ("name", last.Name));
        }
    }

    private static void ReportUnknown(IndicatorHeading heading, FormContext context)
    {
        foreach (var piece in heading.Pieces.Where(p => p.Label is null && p.Before is Break.Row or Break.Cell))
        {
            context.Find(DiagnosticCodes.UnknownHeading, piece.Origin, "fields", ("text", piece.Text));
        }
    }

    private void ReadTitle(FormContext context)
    {
        if (_range.Title is not { } title)
        {
            return;
        }

        var row = _rows[_range.First];
        Claims.Mark(row.Filled.Take(row.IsParagraph && row.Pieces.Count > 2 ? 1 : row.Pieces.Count), Pipeline.CellUse.Label, "title");
        var fields = new FieldWriter(context);
        foreach (var line in row.Filled.SelectMany(p => p.Text.Split('\n')).Prepend(title))
        {
            var key = Folding.Key(line);
            if ((YearText.OnlyYear(key) ?? YearText.FirstYear(key)) is { } year)
            {
                fields.TakeYear(year, 1, row.Pieces[0].Origin);
            }
        }
    }

    /// <summary>The rows from one place up to another, titles left out; they are part of the form from now on.</summary>
    private List<PieceRow> Own((int Row, int Piece) from, (int Row, int Piece) to)
    {
        var rows = new List<PieceRow>();
        var isUnderTitle = false;
        for (var i = from.Row; i < to.Row || (i == to.Row && to.Piece > 0); i++)
        {
            if (i > _range.First && (IsTitleAgain(_rows[i]) || (isUnderTitle && _rows[i].Filled.Any() && Preamble.Belongs(_rows[i]))))
            {
                isUnderTitle = true;
                Claims.Mark(_rows[i].Filled, Pipeline.CellUse.Label, "title");
                continue;
            }

            isUnderTitle = false;

            if (PageNumbers.IsOne(_rows[i]))
            {
                Claims.Mark(_rows[i].Filled, Pipeline.CellUse.Boilerplate, null);
                continue;
            }

            var own = Own(_rows[i], i == from.Row ? from.Piece : 0, i == to.Row ? to.Piece : _rows[i].Pieces.Count, freeOnly: i == _range.First && _range.Title is not null);
            foreach (var piece in own.Pieces)
            {
                piece.Enter();
            }

            rows.Add(own);
        }

        return rows;
    }

    /// <summary>The pieces of a row from one up to another; the row itself where those are all.</summary>
    private static PieceRow Own(PieceRow row, int from, int to, bool freeOnly)
    {
        if (from == 0 && to == row.Pieces.Count && (!freeOnly || !row.Pieces.Any(p => p.IsClaimed)))
        {
            return row;
        }

        return row with { Pieces = [.. row.Pieces.Take(to).Skip(from).Where(p => !freeOnly || !p.IsClaimed)] };
    }

    /// <summary>
    /// What stands below the indicators. Lines under a table are part of the form only where a closing label claims them.
    /// </summary>
    private List<PieceRow> Tail((int Row, int Piece) below, (int Row, int Piece) limit)
    {
        var isUnderTable = _rows[below.Row - 1].IsRow;
        var rows = new List<PieceRow>();
        for (var from = below; from.Row < limit.Row; from = (from.Row + 1, 0))
        {
            rows.AddRange(isUnderTable && _rows[from.Row].IsParagraph ? [_rows[from.Row]] : Own(from, (from.Row + 1, 0)));
        }

        rows.AddRange(limit.Piece > 0 ? Own((limit.Row, below.Row == limit.Row ? below.Piece : 0), limit) : []);
        return rows;
    }

    /// <summary>The title of a form may stand on each of its pages.</summary>
    private bool IsTitleAgain(PieceRow row)
    {
        if (_titleKey is null)
        {
            return false;
        }

        var rest = _titleKey.AsSpan();
        for (var i = 0; i < row.Pieces.Count; i++)
        {
            var key = row.Pieces[i].Key;
            if (!rest.StartsWith(key))
            {
                return false;
            }

            rest = rest[key.Length..];
        }

        return rest.IsEmpty;
    }
}
