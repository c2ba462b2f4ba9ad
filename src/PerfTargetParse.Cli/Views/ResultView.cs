using System.Globalization;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Model;
using Spectre.Console;

namespace PerfTargetParse.Cli.Views;

/// <summary>What was read of one document, as tables on the screen.</summary>
internal sealed class ResultView
{
    private readonly Screen _screen;
    private readonly Messages _messages;

    public ResultView(Screen screen, Messages messages)
    {
        _screen = screen;
        _messages = messages;
    }

    public void Show(DocumentResult document)
    {
        _screen.Line($"{Printable.Line(document.Source.Path)}: {_messages["status." + document.Status]}", Styles.Heading);
        if (document.Title is { } title)
        {
            _screen.Line(Printable.Line(title));
        }

        foreach (var project in document.Projects)
        {
            Show(project);
        }

        new FindingsView(_screen, _messages).Show(document);
    }

    private void Show(Project project)
    {
        _screen.Line();
        _screen.Line(Printable.Line(project.Name ?? _messages["view.noName"]), Styles.Heading);
        Field("code", project.Code);
        Field("kind", _messages["kind." + project.Kind]);
        Field("fiscalYear", project.FiscalYear?.ToString(CultureInfo.InvariantCulture));
        Field("nature", project.Nature);
        Field("category", project.Category);
        Field("type", project.Type);
        Field("level", project.Level);
        Field("attribute", project.Attribute);
        Field("department", Text(project.Department));
        Field("unit", Text(project.Unit));
        Field("period", project.Period is { } period ? $"{period.Start} – {period.End}" : null);
        Field("overview", project.Overview);
        foreach (var line in project.Funding)
        {
            // N2 groups the digits; the exact amount with its printed digits is in the files.
            var amount = line.Amount.ToString("N2", CultureInfo.InvariantCulture);
            Field("funding", _messages["view.funding", ("label", line.Label), ("scope", Scope(line.Scope)), ("amount", amount)]);
        }

        foreach (var goal in project.Goals)
        {
            Field("goal", $"({Scope(goal.Scope)}) {goal.Text}");
        }

        foreach (var field in project.Fields)
        {
            _screen.Line(Printable.Cut($"  {field.Label}: {field.Value}", _screen.Width));
        }

        if (project.Indicators.Count > 0)
        {
            _screen.Table(Indicators(project.Indicators));
        }
    }

    private Table Indicators(IReadOnlyList<Indicator> indicators)
    {
        var table = new Table { Border = _screen.Border };
        foreach (var heading in (ReadOnlySpan<string>)["number", "level1", "level2", "name", "target", "understood", "notes"])
        {
            table.AddColumn(new TableColumn(new Text(_messages["column." + heading], Styles.Heading)));
        }

        foreach (var (index, indicator) in indicators.Index())
        {
            table.AddRow(
                Cell((index + 1).ToString(CultureInfo.InvariantCulture)),
                Cell(indicator.Level1),
                Cell(indicator.Level2),
                Cell(indicator.Name),
                Cell(string.Join('\n', indicator.Targets.Select(t => Scoped(t, t.Raw)))),
                Cell(string.Join('\n', indicator.Targets.Select(TargetText.Of)), Styles.Good),
                Cell(Notes(indicator), Styles.Doubtful));
        }

        return table;
    }

    private string Scoped(Target target, string text) => target.Scope == Model.Scope.Annual ? text : $"({Scope(target.Scope)}) {text}";

    private string Notes(Indicator indicator) =>
        string.Join(' ', indicator.Notes.Prepend(indicator.Confidence == Confidence.Printed ? string.Empty : _messages["confidence." + indicator.Confidence])).Trim();

    private void Field(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _screen.Line(Printable.Cut($"  {_messages["field." + key]}: {value}", _screen.Width));
        }
    }

    private string Scope(Scope scope) => _messages["scope." + scope];

    private static string? Text(Party? party) => party is null ? null : $"{party.Code} {party.Name}".Trim();

    private static Text Cell(string? text, Style? style = null) =>
        new(string.Join('\n', (text ?? string.Empty).Split('\n').Select(Printable.Line)), style);
}
