using PerfTargetParse.Model;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>Reads a table with one row an indicator and the project's cells merged down: a row that names a project begins it.</summary>
internal sealed class SummaryReader
{
    private readonly ColumnLayout _layout;
    private readonly FormContext _table;
    private readonly Func<FormContext> _newContext;
    private readonly List<FormContext> _projects;
    private readonly IndicatorBuilder _builder;
    private readonly Dictionary<string, string> _printed = new(StringComparer.Ordinal);

    /// <summary>Makes a reader of one stretch of the table.</summary>
    /// <param name="layout">The columns of the stretch.</param>
    /// <param name="table">What stands above the table.</param>
    /// <param name="newContext">Makes the context of a project.</param>
    /// <param name="projects">The projects so far; the last one may go on.</param>
    /// <param name="earlier">The reader of the stretch before, whose levels go on; null for the first.</param>
    public SummaryReader(ColumnLayout layout, FormContext table, Func<FormContext> newContext, List<FormContext> projects, SummaryReader? earlier)
    {
        _projects = projects;
        _layout = layout;
        _table = table;
        _newContext = newContext;
        _builder = new IndicatorBuilder(layout, projects.Count > 0 ? projects[^1] : table);
        if (earlier is not null)
        {
            _builder.GoOnFrom(earlier._builder);
        }
    }

    public void Read(IReadOnlyList<AlignedRow> rows)
    {
        foreach (var row in rows)
        {
            if (NameOf(row) is { } name)
            {
                Begin(row, name);
            }

            if (_projects.Count > 0)
            {
                ReadProjectCells(row, _projects[^1]);
                _builder.Add(row);
            }
        }
    }

    private IEnumerable<AlignedCell> ProjectCells(AlignedRow row) =>
        row.Cells.Where(c => _layout.Columns[c.Column].Role is ColumnRole.Project or ColumnRole.Sequence);

    private string Heading(AlignedCell cell) => _layout.Columns[cell.Column].Heading;

    private AlignedCell? NameOf(AlignedRow row) => row.Cells.FirstOrDefault(c => _layout.Columns[c.Column].Project?.Field?.Field == FieldKind.Name);

    private void Begin(AlignedRow row, AlignedCell name)
    {
        // Where the project's cells are printed again on each of its rows, they are all the same; any other is another project's.
        if (_projects.Count > 0 && _projects[^1].Project.Text(FieldNames.Name) == PartyText.OneLine(name.Text) && ProjectCells(row).All(c => !_printed.TryGetValue(Heading(c), out var before) || before == c.Text))
        {
            return;
        }

        _printed.Clear();

        var context = _newContext();
        if (_projects.Count == 0)
        {
            context.Findings.AddRange(_table.Findings);
        }

        context.Scale = _table.Scale;
        context.ProjectIndex = _table.ProjectIndex + _projects.Count;
        context.Project.Kind = _table.Project.Kind == ProjectKind.Declaration ? ProjectKind.Summary : _table.Project.Kind;
        context.Project.Origin = row.Cells[0].Pieces[0].Origin;
        context.Project.Inherit(_table.Project);
        _projects.Add(context);
        _builder.SwitchTo(context);
    }

    private void ReadProjectCells(AlignedRow row, FormContext context)
    {
        var fields = new FieldWriter(context);
        var money = new MoneyLines(context);
        money.BeginRow();
        foreach (var cell in ProjectCells(row))
        {
            var isAgain = _printed.TryGetValue(Heading(cell), out var before) && before == cell.Text;
            _printed[Heading(cell)] = cell.Text;
            if (_layout.Columns[cell.Column] is not { Role: ColumnRole.Project, Project: { } label } column)
            {
                continue;
            }

            if (isAgain)
            {
                Claims.Mark(cell.Pieces, Pipeline.CellUse.Value, FieldWriter.LabelPath(context, label.Field!));
                continue;
            }

            var heading = new HeadItem(cell.Pieces, column.Heading) { Label = label };
            var value = new HeadItem(cell.Pieces, cell.Text);
            if (label.Field!.Field == FieldKind.Money)
            {
                money.MeetColumn(heading, value);
            }
            else
            {
                fields.Write(heading, value, row.IsShifted ? Confidence.Aligned : Confidence.Printed);
            }

            fields.NoteYear(heading);
        }
    }
}
