namespace PerfTargetParse.Vocabulary;

/// <summary>The vocabulary of forms as it stands in forms.json.</summary>
internal sealed record FormWords
{
    public required IReadOnlyList<TitleEndings> Titles { get; init; }

    public required IReadOnlyList<string> DocumentTitleEndings { get; init; }

    public required IReadOnlyList<FieldLabel> Fields { get; init; }

    public required IReadOnlyList<ColumnLabel> Columns { get; init; }

    public required IReadOnlyList<Level1Word> Levels { get; init; }

    public required IReadOnlyList<string> Anchors { get; init; }

    public required IReadOnlyList<string> Boilerplate { get; init; }

    public required IReadOnlyList<string> BoilerplateBeginnings { get; init; }

    public required IReadOnlyList<string> PageBeginnings { get; init; }

    public required IReadOnlyList<string> PageWords { get; init; }

    public required IReadOnlyList<string> ClosingSentences { get; init; }

    public required IReadOnlyList<string> Elsewhere { get; init; }

    public static FormWords From(ResourceObject words) => new()
    {
        Titles = words.Objects("titles"u8, TitleEndings.From),
        DocumentTitleEndings = words.Texts("documentTitleEndings"u8),
        Fields = words.Objects("fields"u8, FieldLabel.From),
        Columns = words.Objects("columns"u8, ColumnLabel.From),
        Levels = words.Objects("levels"u8, Level1Word.From),
        Anchors = words.Texts("anchors"u8),
        Boilerplate = words.Texts("boilerplate"u8),
        BoilerplateBeginnings = words.Texts("boilerplateBeginnings"u8),
        PageBeginnings = words.Texts("pageBeginnings"u8),
        PageWords = words.Texts("pageWords"u8),
        ClosingSentences = words.Texts("closingSentences"u8),
        Elsewhere = words.Texts("elsewhere"u8),
    };
}
