namespace PerfTargetParse.Formats.Markdown;

/// <summary>Blocks of Markdown with one blank line between them.</summary>
internal sealed class MarkdownOutput(TextWriter output)
{
    private bool _isFollowing;

    /// <summary>Writes a heading, a paragraph or a rule; its text is Markdown already.</summary>
    public void Block(string markdown)
    {
        BeginBlock();
        output.Write(markdown);
        output.Write('\n');
    }

    /// <summary>Writes a pipe table. Columns in which no row says anything are left out, so that a form without weights shows none.</summary>
    public void Table<TRow>(IReadOnlyList<TRow> rows, params IReadOnlyList<(string Heading, Func<TRow, string?> Cell)> columns)
    {
        var shown = columns.Where(column => rows.Any(row => !string.IsNullOrEmpty(column.Cell(row)))).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        BeginBlock();
        Row(shown.Select(column => column.Heading));
        Row(shown.Select(_ => "---"));
        foreach (var row in rows)
        {
            Row(shown.Select(column => MarkdownText.Inline(column.Cell(row))));
        }
    }

    private void BeginBlock()
    {
        if (_isFollowing)
        {
            output.Write('\n');
        }

        _isFollowing = true;
    }

    private void Row(IEnumerable<string> cells)
    {
        output.Write('|');
        foreach (var cell in cells)
        {
            output.Write(cell.Length == 0 ? " |" : $" {cell} |");
        }

        output.Write('\n');
    }
}
