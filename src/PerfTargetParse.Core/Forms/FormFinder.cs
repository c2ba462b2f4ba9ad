using PerfTargetParse.Model;
using PerfTargetParse.Vocabulary;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Forms;

/// <summary>
/// Cuts a document into forms. A form begins at its title, or where none is printed at its project-name label; it ends at the next one.
/// Of titles that follow one another with nothing between, the first names the document. Other papers have project names too, invoices and contracts:
/// a form shows its title, the headings of its indicators or a goal, or stands in a document whose title or forms before it do.
/// </summary>
internal sealed class FormFinder
{
    /// <summary>No title is longer, folded; sentences that end in a title's word are.</summary>
    private const int LongestTitle = 80;

    /// <summary>Lines above a project name that can belong to its form: the coded unit, the unit of money, the year.</summary>
    private const int LongestPreamble = 3;

    private readonly FormVocabulary _vocabulary;
    private readonly IReadOnlyList<PieceRow> _rows;
    private readonly List<FormRange> _forms = [];
    private string? _documentTitle;
    private string? _titleInForce;
    private Open? _open;

    /// <summary>The last row with a label that only these forms have.</summary>
    private int _performanceAt = -1;

    private FormFinder(FormVocabulary vocabulary, IReadOnlyList<PieceRow> rows)
    {
        _vocabulary = vocabulary;
        _rows = rows;
    }

    public static FoundForms Find(IReadOnlyList<PieceRow> rows, FormVocabulary vocabulary)
    {
        var finder = new FormFinder(vocabulary, rows);
        for (var i = 0; i < rows.Count; i++)
        {
            finder.Visit(i);
        }

        finder.Close(rows.Count);
        return new FoundForms { DocumentTitle = finder._documentTitle, Forms = finder._forms };
    }

    private void Visit(int index)
    {
        var row = _rows[index];
        if (TitleOf(index) is { } title)
        {
            MeetTitle(index, title);
        }

        var hasName = false;
        var isHeading = false;
        foreach (var piece in row.Pieces)
        {
            if (piece.Label is not { } label)
            {
                continue;
            }

            if (label.Field?.Field is FieldKind.Goal or FieldKind.Indicators)
            {
                _performanceAt = index;
            }

            if (label.Field?.Field == FieldKind.Name)
            {
                hasName = true;
            }
            else if (label.Column is { Role: ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Name or ColumnRole.Target })
            {
                _open ??= new Open(index, null, ProjectKind.Declaration);
                _open.HasIndicators = true;
                isHeading = true;
            }

            isHeading |= label.Column is { Role: ColumnRole.Sequence };
        }

        // The heading of a summary table names the project's column too, on each of its pages.
        if (hasName && !(isHeading && row.IsRow && _open is { HasName: true }))
        {
            MeetName(index);
        }
    }

    private void MeetTitle(int index, (string Text, ProjectKind Kind) title)
    {
        if (_open is { HasName: true } or { HasIndicators: true } || IsRestOfLast(index))
        {
            Close(index);
        }
        else if (_open?.Title is { } earlier)
        {
            NameDocument(earlier);
        }

        _open = new Open(index, title.Text, title.Kind);
    }

    /// <summary>Whether what stands under the title so far is the rest of the form before, whose title is printed on each of its pages.</summary>
    private bool IsRestOfLast(int end)
    {
        if (_open is not { Title: { } title } || _forms is not [.., var last] || last.Title != title || last.End != _open.First)
        {
            return false;
        }

        for (var i = _open.First + 1; i < end; i++)
        {
            if (_rows[i].IsRow && _rows[i].Filled.Skip(1).Any())
            {
                return true;
            }
        }

        return false;
    }

    private void MeetName(int index)
    {
        if (_open is { HasName: true })
        {
            Close(index);
        }

        _open ??= new Open(PreambleStart(index), null, ProjectKind.Declaration);
        _open.HasName = true;
    }

    private int PreambleStart(int index)
    {
        var floor = _forms.Count == 0 ? 0 : _forms[^1].End;
        var start = index;
        while (start > floor && index - start < LongestPreamble && Preamble.Belongs(_rows[start - 1]))
        {
            start--;
        }

        return start;
    }

    private void Close(int end)
    {
        if (_open is { HasName: false, Title: { } title } && _forms is [.., var last] && last.Title == title && last.End == _open.First)
        {
            // The title again at the top of a page: no name follows, so the form goes on.
            _forms[^1] = last with { End = end };
        }
        else if (_open is { HasIndicators: true } || (_open is { HasName: true } && ShowsPerformance(_open)))
        {
            _forms.Add(new FormRange { First = _open.First, End = end, Title = _open.Title, DocumentTitle = _titleInForce, Kind = _open.Kind });
        }

        _open = null;
    }

    private bool ShowsPerformance(Open open) => open.Title is not null || _titleInForce is not null || _forms.Count > 0 || _performanceAt >= open.First;

    /// <summary>The title in a row that holds nothing else but, at most, its year.</summary>
    private (string Text, ProjectKind Kind)? TitleOf(int index)
    {
        var row = _rows[index];
        Piece? only = null;
        foreach (var piece in row.Pieces)
        {
            if (piece.IsEmpty)
            {
                continue;
            }

            if (only is not null && row.IsRow && YearText.OnlyYear(piece.Key) is null)
            {
                return null;
            }

            only ??= piece;
        }

        if (only is null)
        {
            return null;
        }

        if (!row.IsParagraph)
        {
            return TitleOfLines(only.Text);
        }

        // Of a line, the whole or its first word: some dumps print the head of the form behind the title.
        var whole = string.Join(' ', row.Pieces.Select(p => p.Text)).TrimStart('#', ' ');
        return TitleOfLine(whole) ?? (row.Pieces.Count > 1 ? TitleOfLine(only.Text) : null) ?? TitleOfTwo(index, whole);
    }

    /// <summary>A title that wrapped: neither line is one, both together are.</summary>
    private (string Text, ProjectKind Kind)? TitleOfTwo(int index, string first)
    {
        if (index + 1 == _rows.Count || _rows[index + 1] is not { IsParagraph: true, AfterGap: false, Pieces: [{ IsEmpty: false } rest] } || first.Length + rest.Text.Length > LongestTitle)
        {
            NameDocumentBy(first);
            return null;
        }

        var joined = first + rest.Text;
        if (_rows[index].Pieces[0].Label is null && IsTitle(joined, out var kind) && !IsTitle(rest.Text, out _) && !IsIndicatorCell(first))
        {
            return (joined, kind);
        }

        NameDocumentBy(first);
        return null;
    }

    private bool IsIndicatorCell(string text) =>
        _vocabulary.FindLevel1(Folding.Key(text)) is not null || _vocabulary.FindLevel2(Folding.Key(text)) is not null || text.AsSpan().IndexOfAny("≥≤=%") >= 0;

    private (string Text, ProjectKind Kind)? TitleOfLines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (TitleOfLine(line) is { } title)
            {
                return title;
            }
        }

        return null;
    }

    private (string Text, ProjectKind Kind)? TitleOfLine(string line) => IsTitle(line, out var kind) ? (line.Trim(), kind) : null;

    private bool IsTitle(string line, out ProjectKind kind)
    {
        kind = default;
        if (TitleKey(line) is not { } key || _vocabulary.FindTitle(key) is not { } found)
        {
            return false;
        }

        kind = found;
        return true;
    }

    /// <summary>The folded line without its year, where it may be a title at all.</summary>
    private string? TitleKey(string line)
    {
        if (line.Length > 2 * LongestTitle)
        {
            return null;
        }

        var key = YearText.WithoutYearBracket(Folding.Key(line));
        var isTitle = key.Length is > 0 and <= LongestTitle && key.AsSpan().IndexOfAny("。;,>") < 0 && !_vocabulary.IsPageFurniture(key);
        return isTitle ? key : null;
    }

    private void NameDocumentBy(string line)
    {
        if (TitleKey(line) is { } key && _vocabulary.IsDocumentTitle(key) && _vocabulary.FindLabel(line) is null)
        {
            NameDocument(line.Trim());
        }
    }

    private void NameDocument(string title)
    {
        _documentTitle ??= title;
        _titleInForce = title;
    }

    /// <summary>A form whose end is not known yet.</summary>
    private sealed class Open(int first, string? title, ProjectKind kind)
    {
        public int First { get; } = first;

        public string? Title { get; } = title;

        public ProjectKind Kind { get; } = kind;

        public bool HasName { get; set; }

        public bool HasIndicators { get; set; }
    }
}
