using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Csv;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Tables;

/// <summary>The tables being written, all at once, so that a run of any length needs little memory.</summary>
internal sealed class TablesSession : IWriteSession
{
    private readonly IOutputTarget _target;
    private readonly DocumentKeys _keys = new();
    private readonly List<IDisposable> _open = [];
    private readonly CsvFile<TableRow<DocumentResult>> _documents;
    private readonly CsvFile<TableRow<Project>> _projects;
    private readonly CsvFile<TableRow<FundingLine>> _funding;
    private readonly CsvFile<TableRow<Goal>> _goals;
    private readonly CsvFile<TableRow<Indicator>> _indicators;
    private readonly CsvFile<TableRow<TargetOfIndicator>> _targets;
    private readonly CsvFile<TableRow<LabelledValue>> _fields;
    private readonly CsvFile<TableRow<Diagnostic>> _diagnostics;

    public TablesSession(IOutputTarget target)
    {
        _target = target;
        try
        {
            _documents = Open(PackageTables.Documents);
            _projects = Open(PackageTables.Projects);
            _funding = Open(PackageTables.Funding);
            _goals = Open(PackageTables.Goals);
            _indicators = Open(PackageTables.Indicators);
            _targets = Open(PackageTables.Targets);
            _fields = Open(PackageTables.Fields);
            _diagnostics = Open(PackageTables.Diagnostics);
        }
        catch
        {
            // A folder that takes no more files must not be left with open ones.
            Dispose();
            throw;
        }
    }

    public void Add(DocumentResult document)
    {
        var key = _keys.Next(document.Source.Path);
        _documents.Add(new TableRow<DocumentResult>(key, document));
        foreach (var project in document.Projects)
        {
            Add(key, project);
        }

        AddAll(_diagnostics, key, null, document.Diagnostics);
    }

    public void Complete()
    {
        Dispose();
        using var descriptor = _target.Create(PackageDescriptor.FileName);
        PackageDescriptor.Write(descriptor);
    }

    public void Dispose()
    {
        foreach (var file in _open)
        {
            file.Dispose();
        }

        _open.Clear();
    }

    private void Add(string key, Project project)
    {
        _projects.Add(new TableRow<Project>(key, project) { ProjectId = project.Id });
        AddAll(_funding, key, project.Id, project.Funding);
        AddAll(_goals, key, project.Id, project.Goals);
        AddAll(_fields, key, project.Id, project.Fields);
        for (var index = 0; index < project.Indicators.Count; index++)
        {
            var indicator = project.Indicators[index];
            _indicators.Add(new TableRow<Indicator>(key, indicator) { ProjectId = project.Id, IndicatorNumber = index + 1 });
            AddAll(_targets, key, project.Id, TargetOfIndicator.All(indicator), index + 1);
        }
    }

    private static void AddAll<T>(CsvFile<TableRow<T>> file, string key, string? projectId, IEnumerable<T> values, int indicatorNumber = 0)
    {
        var number = 0;
        foreach (var value in values)
        {
            number++;
            file.Add(new TableRow<T>(key, value) { ProjectId = projectId, IndicatorNumber = indicatorNumber, Number = number });
        }
    }

    private CsvFile<TableRow<T>> Open<T>(TableDefinition<T> table)
    {
        var file = new CsvFile<TableRow<T>>(_target.Create(table.FileName), table.Columns, CsvDialect.Plain);
        _open.Add(file);
        return file;
    }
}
