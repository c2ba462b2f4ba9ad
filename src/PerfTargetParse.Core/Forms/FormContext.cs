using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>What the readers of one form share.</summary>
internal sealed class FormContext
{
    public required WordLooks Looks { get; init; }

    public FormVocabulary Vocabulary => Looks.Vocabulary;

    public required TargetParser Targets { get; init; }

    public required ReadContext Read { get; init; }

    public required ProjectDraft Project { get; init; }

    /// <summary>Index of the project in the document, for the paths of fields.</summary>
    public required int ProjectIndex { get; set; }

    /// <summary>The title of the document, or of the part of it, that the form stands in.</summary>
    public required string? DocumentTitle { get; init; }

    public required bool IncludePersonal { get; init; }

    /// <summary>The unit of money in force, from the nearest caption or block label.</summary>
    public MoneyScale? Scale { get; set; }

    /// <summary>The unit of a money label that wrapped, in a line or cell of its own.</summary>
    public MoneyScale? BracketScale { get; set; }

    /// <summary>The path of a field of this project.</summary>
    public string Path(string field) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"projects[{ProjectIndex}].{field}");

    /// <summary>The findings of this form; a form that nobody filled in has none of its own.</summary>
    public List<Diagnostic> Findings { get; } = [];

    public void Find(string code, Origin? origin, string field, params ReadOnlySpan<(string Name, string Value)> args) =>
        Findings.Add(Diagnostic.Create(code, origin, Path(field), args));
}
