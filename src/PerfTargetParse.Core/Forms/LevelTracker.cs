using PerfTargetParse.Model;
using PerfTargetParse.Vocabulary;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Forms;

/// <summary>
/// Follows the levels down a table. A blank level cell continues the one above; where level 1 is blank or holds a word of level 2,
/// the printed level 2 fixes level 1 by the taxonomy; two printed levels stand as they are.
/// </summary>
internal sealed class LevelTracker
{
    private readonly ColumnLayout _layout;
    private readonly FormVocabulary _vocabulary;
    private Level? _first;
    private Level? _second;

    public LevelTracker(ColumnLayout layout, FormVocabulary vocabulary)
    {
        _layout = layout;
        _vocabulary = vocabulary;
    }

    /// <summary>Goes on where the levels of the page before ended: a blank cell continues the one above, over page breaks too.</summary>
    public void GoOnFrom(LevelTracker earlier) => (_first, _second) = (earlier._first, earlier._second);

    public void Reset() => (_first, _second) = (null, null);

    public RowLevels Read(AlignedRow row)
    {
        var firstCell = Cell(row, ColumnRole.Level1);
        var secondCell = Cell(row, ColumnRole.Level2);
        var first = firstCell is null ? null : AsFirst(firstCell.Text);
        var second = secondCell is null ? null : AsSecond(secondCell.Text, first);
        var notes = new List<string>();

        // A word of the second level in the column of the first, alone or beside itself.
        if (first is { Word: null } && _vocabulary.FindLevel2(Folding.Key(firstCell!.Text)) is { } misplaced)
        {
            second ??= new Level(misplaced.Second.Name, misplaced.First, misplaced.Second);
            first = null;
            notes.Add(Notes.LevelMisplaced);
        }

        var confidence = Settle(ref first, ref second, notes);
        var unknown = new List<string>();
        if (first is { Word: null } && firstCell is not null)
        {
            unknown.Add(first.Text);
        }

        if (second is { Word: null } && secondCell is not null)
        {
            unknown.Add(second.Text);
        }

        return new RowLevels
        {
            Level1 = first?.Text,
            Level2 = second?.Text,
            Category = Category(first, second),
            Confidence = confidence,
            Notes = notes,
            Unknown = unknown,
            Cells = (firstCell, secondCell) switch
            {
                (not null, not null) => [firstCell, secondCell],
                (not null, null) => [firstCell],
                (null, not null) => [secondCell],
                _ => [],
            },
        };
    }

    private Confidence Settle(ref Level? first, ref Level? second, List<string> notes)
    {
        var confidence = notes.Count > 0 ? Confidence.Inferred : Confidence.Printed;
        if (first is not null)
        {
            if (second is { Word: { } under } && first.Word is { } over && under != over)
            {
                notes.Add(Notes.LevelConflict);
            }

            if (second is null && first == _first && _second is not null)
            {
                second = _second;
                confidence = Max(confidence, Confidence.Carried);
            }

            (_first, _second) = (first, second);
            return confidence;
        }

        if (second is not null)
        {
            if (_first is not null && (second.Word is null || second.Word == _first.Word || BelongsUnder(second, _first)))
            {
                first = _first;
                confidence = Max(confidence, Confidence.Carried);
            }
            else if (second.Word is { } parent)
            {
                first = new Level(parent.Level1, parent, null);
                notes.Add(Notes.Level1FromLevel2);
                confidence = Confidence.Inferred;
            }

            (_first, _second) = (first, second);
            return confidence;
        }

        (first, second) = (_first, _second);
        return first is null && second is null ? confidence : Confidence.Carried;
    }

    /// <summary>A class whose word stands under two parents (成本指标) goes with the one above it.</summary>
    private static bool BelongsUnder(Level second, Level first) => first.Word is { } word && word.Level2.Any(l => l.Printed.Contains(second.Text));

    private Level AsFirst(string text) =>
        _vocabulary.FindLevel1(Folding.Key(text)) is { } word ? new Level(word.Level1, word, null) : new Level(PartyText.OneLine(text), null, null);

    private Level AsSecond(string text, Level? first)
    {
        if (_vocabulary.FindLevel2(Folding.Key(text)) is not { } pair)
        {
            return new Level(PartyText.OneLine(text), null, null);
        }

        var own = first?.Word?.Level2.FirstOrDefault(l => l.Name == pair.Second.Name);
        return new Level(pair.Second.Name, own is null ? pair.First : first!.Word, own ?? pair.Second);
    }

    private AlignedCell? Cell(AlignedRow row, ColumnRole role) => row.CellOf(role, _layout);

    private static string? Category(Level? first, Level? second) =>
        second is { Word: { } parent, Second: { } code } ? $"{parent.Code}.{code.Code}" : first?.Word?.Code;

    private static Confidence Max(Confidence a, Confidence b) => a > b ? a : b;

    /// <summary>A level as the model has it.</summary>
    /// <param name="Text">The folded word, or the printed one where the vocabulary knows none.</param>
    /// <param name="Word">The class of level 1 that it is or belongs to.</param>
    /// <param name="Second">The class of level 2 that it is.</param>
    private sealed record Level(string Text, Level1Word? Word, Level2Word? Second);
}
