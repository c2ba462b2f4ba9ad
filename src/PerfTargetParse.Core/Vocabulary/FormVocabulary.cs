using PerfTargetParse.Model;

namespace PerfTargetParse.Vocabulary;

/// <summary>The words of the forms: labels, column headings, levels, titles, boilerplate. Immutable.</summary>
public sealed class FormVocabulary
{
    /// <summary>Length of 审核意见 and 初审意见.</summary>
    private const int OpinionLength = 4;

    private const string MarkedPlace = "{year}";

    private readonly Dictionary<string, FieldLabel> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ColumnLabel> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Level1Word> _level1 = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LevelPair> _level2 = new(StringComparer.Ordinal);
    private readonly HashSet<string> _boilerplate;
    private readonly FormWords _words;

    private FormVocabulary(FormWords words)
    {
        _words = words;
        _boilerplate = new HashSet<string>(words.Boilerplate, StringComparer.Ordinal);
        foreach (var field in words.Fields)
        {
            Add(_fields, field.Labels, field);
        }

        foreach (var column in words.Columns)
        {
            Add(_columns, column.Labels, column);
        }

        foreach (var first in words.Levels)
        {
            Add(_level1, first.Printed, first);
            foreach (var second in first.Level2)
            {
                Add(_level2, second.Printed, new LevelPair(first, second));
            }
        }
    }

    /// <summary>The vocabulary the product carries.</summary>
    public static FormVocabulary Default { get; } = new(ResourceObject.Read("forms.json", FormWords.From));

    /// <summary>Looks a cell up as a label or a column heading; null where it is neither.</summary>
    internal LabelMatch? FindLabel(string text)
    {
        if (text.Length == 0 || text.Length > 2 * LabelFolding.LongestLabel)
        {
            return null;
        }

        var key = LabelFolding.Fold(text);
        return key.Length is 0 or > LabelFolding.LongestLabel ? null : FindFolded(key);
    }

    /// <summary>Looks a cell up as a word of level 1; a bracket of points is off.</summary>
    internal Level1Word? FindLevel1(string key) => _level1.GetValueOrDefault(LevelKey(key));

    /// <summary>Looks a cell up as a word of level 2.</summary>
    internal LevelPair? FindLevel2(string key) => _level2.GetValueOrDefault(LevelKey(key));

    /// <summary>The sort of form whose title this is; null where it is no title.</summary>
    internal ProjectKind? FindTitle(string key)
    {
        ProjectKind? best = null;
        var length = 0;
        foreach (var titles in _words.Titles)
        {
            foreach (var ending in titles.Endings)
            {
                if (ending.Length > length && key.EndsWith(ending, StringComparison.Ordinal))
                {
                    best = titles.Kind;
                    length = ending.Length;
                }
            }
        }

        return best;
    }

    /// <summary>Whether a text holds a word without which there is no form.</summary>
    internal bool HoldsAnchor(string text) => _words.Anchors.Any(a => text.Contains(a, StringComparison.Ordinal));

    /// <summary>Whether this names a document.</summary>
    internal bool IsDocumentTitle(string key) => EndsWithAny(key, _words.DocumentTitleEndings);

    /// <summary>Whether a cell says nothing of its own.</summary>
    internal bool IsBoilerplate(string key) => _boilerplate.Contains(key) || StartsWithAny(key, _words.BoilerplateBeginnings);

    /// <summary>Whether a cell is a word that says nothing of its own, also where it stands beside a label.</summary>
    internal bool IsBoilerplateWord(string key) => _boilerplate.Contains(key);

    /// <summary>Whether a line is a remark on the form.</summary>
    internal bool IsRemark(string key) => StartsWithAny(key, _words.BoilerplateBeginnings);

    /// <summary>Whether a line belongs to the web page around a form.</summary>
    internal bool IsPageFurniture(string key) => StartsWithAny(key, _words.PageBeginnings);

    /// <summary>Whether a line below a table sums it up; a date of publication does not.</summary>
    internal bool IsClosingSentence(string key) => !IsPageLine(key) && _words.ClosingSentences.Any(w => key.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether a line is of the web page around a form: it holds a word of its foot, or begins with one of its labels.</summary>
    internal bool IsPageLine(string key) =>
        _words.PageWords.Any(w => key.Contains(w, StringComparison.Ordinal))
        || _words.PageBeginnings.Any(b => key.StartsWith(b, StringComparison.Ordinal) && (b[^1] == ':' || (key.Length > b.Length && key[b.Length] == ':')));

    /// <summary>Whether a line says that the form stands elsewhere.</summary>
    internal bool PointsElsewhere(string key) => _words.Elsewhere.Any(e => key.Contains(e, StringComparison.Ordinal));

    private LabelMatch? FindFolded(string key)
    {
        var factor = default(decimal?);
        string? points = null;
        for (var rounds = 0; rounds < 3; rounds++)
        {
            var bare = LabelFolding.WithoutLead(key);
            if ((Find(key) ?? (bare.Length == key.Length ? null : Find(bare))) is { } match)
            {
                return match with { MoneyFactor = factor, Points = points };
            }

            if (!LabelFolding.TrySplitBracket(key, out var head, out var inside))
            {
                return null;
            }

            if (LabelFolding.MoneyFactor(inside) is { } money)
            {
                factor = money;
            }
            else if (LabelFolding.IsPoints(inside))
            {
                points = inside;
            }
            else if (!LabelFolding.IsInstruction(inside))
            {
                return null;
            }

            key = head;
        }

        return null;
    }

    private LabelMatch? Find(string key)
    {
        var marked = LabelFolding.WithoutYear(key, out var year);
        var field = _fields.GetValueOrDefault(marked);
        var column = _columns.GetValueOrDefault(marked);
        if (field is null && column is null && year is not null)
        {
            var plain = marked.Replace(MarkedPlace + "年度", "年度", StringComparison.Ordinal);
            field = _fields.GetValueOrDefault(plain);
            column = _columns.GetValueOrDefault(plain);
        }

        // Whose opinion it is says the word before (财政部门…审核意见, 扶贫办审核意见).
        if (field is null && column is null && marked.Length > OpinionLength && marked.EndsWith("意见", StringComparison.Ordinal))
        {
            field = _fields.GetValueOrDefault(marked[^OpinionLength..]);
        }

        return field is null && column is null ? null : new LabelMatch { Field = field, Column = column, Year = year };
    }

    private static string LevelKey(string key) =>
        LabelFolding.TrySplitBracket(key, out var head, out var inside) && (LabelFolding.IsPoints(inside) || LabelFolding.IsInstruction(inside)) ? head : key;

    private static bool EndsWithAny(string key, IReadOnlyList<string> endings) => endings.Any(e => key.EndsWith(e, StringComparison.Ordinal));

    private static bool StartsWithAny(string key, IReadOnlyList<string> beginnings) => beginnings.Any(b => key.StartsWith(b, StringComparison.Ordinal));

    private static void Add<T>(Dictionary<string, T> table, IReadOnlyList<string> words, T meaning)
    {
        foreach (var word in words)
        {
            table.Add(word, meaning);
        }
    }
}
