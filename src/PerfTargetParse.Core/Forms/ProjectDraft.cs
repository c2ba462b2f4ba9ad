using PerfTargetParse.Model;

namespace PerfTargetParse.Forms;

/// <summary>A project while its form is read. Of several prints for one field the better label wins, then the first.</summary>
internal sealed class ProjectDraft
{
    private readonly Dictionary<string, Found> _texts = new(StringComparer.Ordinal);

    public ProjectKind Kind { get; set; }

    public List<FundingLine> Funding { get; } = [];

    public List<Goal> Goals { get; } = [];

    public List<Indicator> Indicators { get; } = [];

    public List<LabelledValue> Fields { get; } = [];

    public Origin? Origin { get; set; }

    /// <summary>Whether the label of the project's name is printed, with or without a name.</summary>
    public bool HasNameLabel { get; set; }

    /// <summary>Takes a value for a field unless a better one is there; false where it was not taken.</summary>
    /// <param name="field">The JSON name of the field.</param>
    /// <param name="value">The value as printed.</param>
    /// <param name="rank">Rank of the label; lower wins.</param>
    /// <param name="origin">Where it stands.</param>
    /// <param name="confidence">How sure the reading is.</param>
    /// <param name="label">The label, under which a value that a better one displaces is kept.</param>
    /// <param name="notes">Codes of what was inferred.</param>
    public bool Take(string field, string value, int rank, Origin? origin, Confidence confidence = Confidence.Printed, string? label = null, params string[] notes)
    {
        if (_texts.TryGetValue(field, out var earlier) && earlier.Rank <= rank)
        {
            return string.Equals(earlier.Value, value, StringComparison.Ordinal);
        }

        if (earlier?.Label is { } displaced && earlier.Value != value)
        {
            Fields.Add(new LabelledValue(displaced, earlier.Value, earlier.Provenance.Origin));
        }

        _texts[field] = new Found(value, rank, label, new Provenance { Origin = origin, Confidence = confidence, Notes = notes });
        return true;
    }

    public string? Text(string field) => _texts.TryGetValue(field, out var found) ? found.Value : null;

    public bool Has(string field) => _texts.ContainsKey(field);

    public int? FiscalYear => Text(FieldNames.FiscalYear) is { } year ? int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>
    /// Whether anybody filled the form in. Templates come with examples of indicators; indicators alone count only where the part
    /// that names the project is missing.
    /// </summary>
    public bool IsFilled =>
        Has(FieldNames.Name) || (Kind == ProjectKind.DepartmentWide && Has(FieldNames.Unit)) || Funding.Count > 0 || Goals.Count > 0 || (!HasNameLabel && Indicators.Any(i => i.Targets.Count > 0));

    /// <summary>Takes over what stands above a table that holds several projects.</summary>
    public void Inherit(ProjectDraft table)
    {
        foreach (var (field, found) in table._texts)
        {
            _texts.TryAdd(field, found);
        }
    }

    /// <summary>Finishes the project; its identity needs the document's.</summary>
    public Project Build(string? documentTitle)
    {
        var name = Text(FieldNames.Name);
        var code = Text(FieldNames.Code);
        if (name is not null)
        {
            var split = PartyText.SplitProject(name);
            (name, code) = (split.Name, code ?? split.Code);
        }

        var unit = Party(FieldNames.Unit, FieldNames.UnitCode);
        return new Project
        {
            Id = ProjectId.Of(Kind, FiscalYear, unit?.Name ?? documentTitle, code, name),
            Kind = Kind,
            Code = code,
            Name = name ?? (Kind == ProjectKind.DepartmentWide ? unit?.Name : null),
            FiscalYear = FiscalYear,
            Nature = Text(FieldNames.Nature),
            Category = Text(FieldNames.Category),
            Type = Text(FieldNames.Type),
            Level = Text(FieldNames.Level),
            Attribute = Text(FieldNames.Attribute),
            Department = Party(FieldNames.Department, FieldNames.DepartmentCode),
            Unit = unit,
            Period = Has(FieldNames.PeriodStart) || Has(FieldNames.PeriodEnd) ? new Period(Text(FieldNames.PeriodStart), Text(FieldNames.PeriodEnd)) : null,
            Overview = Text(FieldNames.Overview),
            Funding = [.. Funding],
            Goals = [.. Goals],
            Indicators = [.. Indicators],
            Fields = [.. Fields],
            Provenance = new SortedDictionary<string, Provenance>(_texts.ToDictionary(t => t.Key, t => t.Value.Provenance), StringComparer.Ordinal),
            Origin = Origin,
        };
    }

    private Party? Party(string field, string codeField)
    {
        if (Text(field) is not { } printed)
        {
            return null;
        }

        var party = PartyText.Split(printed);
        return party with { Code = party.Code ?? Text(codeField) };
    }

    private sealed record Found(string Value, int Rank, string? Label, Provenance Provenance);
}
