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
}
