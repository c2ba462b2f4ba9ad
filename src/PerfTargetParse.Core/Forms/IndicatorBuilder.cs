using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Vocabulary;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Forms;

/// <summary>Makes indicators of aligned rows: carries levels down, puts them right by the taxonomy, reads values.</summary>
internal sealed class IndicatorBuilder
{
    private readonly ColumnLayout _layout;
    private readonly LevelTracker _levels;
    private readonly LevelTracker _levelsOfSecond;
    private FormContext _context;
    private bool _saidInferred;

    public IndicatorBuilder(ColumnLayout layout, FormContext context)
    {
        _layout = layout;
        _context = context;
        _levels = new LevelTracker(layout, context.Vocabulary);
        _levelsOfSecond = new LevelTracker(layout, context.Vocabulary);
    }

    /// <summary>Goes on below a repeated heading, which may have other columns.</summary>
    public void GoOnFrom(IndicatorBuilder earlier)
    {
        _levels.GoOnFrom(earlier._levels);
        _levelsOfSecond.GoOnFrom(earlier._levelsOfSecond);
    }

    /// <summary>Goes on with another project of a summary table.</summary>
    public void SwitchTo(FormContext context)
    {
        _context = context;
        _levels.Reset();
        _levelsOfSecond.Reset();
    }

    public void Add(AlignedRow row)
    {
        if (_layout.SecondHalf == 0)
        {
            AddHalf(row, _levels);
            return;
        }

        // Both terms side by side: the same name is one indicator with two targets, different names are two.
        var before = _context.Project.Indicators.Count;
        AddHalf(Half(row, second: false), _levels);
        AddHalf(Half(row, second: true), _levelsOfSecond);
        if (_context.Project.Indicators.Count == before + 2)
        {
            var (left, right) = (_context.Project.Indicators[^2], _context.Project.Indicators[^1]);
            if (Folding.Key(left.Name) == Folding.Key(right.Name))
            {
                _context.Project.Indicators[^2] = left with { Targets = [.. left.Targets, .. right.Targets] };
                _context.Project.Indicators.RemoveAt(before + 1);
            }
        }
    }

    private AlignedRow Half(AlignedRow row, bool second) => row with { Cells = [.. row.Cells.Where(c => _layout.IsOfHalf(c.Column, second))] };

    private void AddHalf(AlignedRow row, LevelTracker tracker)
    {
        var path = _context.Path(string.Create(CultureInfo.InvariantCulture, $"indicators[{_context.Project.Indicators.Count}]"));
        var levels = tracker.Read(row);
        foreach (var cell in levels.Cells)
        {
            Claims.Mark(cell.Pieces, CellUse.Value, path + (_layout.Columns[cell.Column].Role == ColumnRole.Level1 ? ".level1" : ".level2"));
        }

        var name = row.CellOf(ColumnRole.Name, _layout);
        var values = new RowValues(_layout, row, _context, path);
        if (name is null)
        {
            if (values.Targets.Count > 0)
            {
                _context.Find(DiagnosticCodes.ValueWithoutName, values.Targets[0].Origin, "indicators", ("value", values.Targets[0].Raw));
                values.Release();
            }

            return;
        }

        if (values.Targets.Count == 0 && IsLevelWord(name.Text))
        {
            // A class that nobody filled in: its words in a row of fill-ins.
            Claims.Mark(name.Pieces, CellUse.Label, "indicators");
            return;
        }

        Claims.Mark(name.Pieces, CellUse.Value, path + ".name");
        var (confidence, notes) = Judge(row, levels);
        var indicator = new Indicator
        {
            Level1 = levels.Level1,
            Level2 = levels.Level2,
            Category = levels.Category,
            Name = PartyText.OneLine(name.Text),
            Description = values.Description,
            Targets = values.Targets,
            Weight = values.Weight,
            Actual = values.Actual,
            Score = values.Score,
            Reason = values.Reason,
            Previous = values.Previous,
            Confidence = confidence,
            Notes = notes,
            Origin = name.Pieces[0].Origin,
        };
        Report(indicator, levels, values, row);
        _context.Project.Indicators.Add(indicator);
    }

    private bool IsLevelWord(string text) =>
        _context.Vocabulary.FindLevel2(Folding.Key(text)) is not null || _context.Vocabulary.FindLevel1(Folding.Key(text)) is not null;

    private static (Confidence Confidence, IReadOnlyList<string> Notes) Judge(AlignedRow row, RowLevels levels)
    {
        var notes = new List<string>(levels.Notes);
        var confidence = levels.Confidence;
        void Weaken(bool happened, string note, Confidence most = Confidence.Aligned)
        {
            if (happened)
            {
                notes.Add(note);
                confidence = confidence < most ? most : confidence;
            }
        }

        Weaken(row.IsOverPages, Notes.RowOverPages, Confidence.Inferred);
        Weaken(row.IsShifted, Notes.CellsShifted);
        Weaken(row.IsJoined, Notes.RowsJoined);
        Weaken(row.HasInferredRows, Notes.RowsInferred);
        Weaken(row.HasInferredCells, Notes.CellsInferred);
        foreach (var repair in row.Repairs)
        {
            Weaken(true, repair);
        }

        if (row.MayBeCut)
        {
            notes.Add(Notes.NumberMayGoOn);
        }

        if (row.MayBeCut || row.Repairs.Contains(Notes.LevelsUncertain))
        {
            confidence = Confidence.Guessed;
        }

        return (confidence, notes);
    }

    private void Report(Indicator indicator, RowLevels levels, RowValues values, AlignedRow row)
    {
        var field = string.Create(CultureInfo.InvariantCulture, $"indicators[{_context.Project.Indicators.Count}]");
        if (levels.Notes.Contains(Notes.Level1FromLevel2) || levels.Notes.Contains(Notes.LevelMisplaced))
        {
            _context.Find(
                DiagnosticCodes.LevelRepaired, indicator.Origin, field, ("name", indicator.Name), ("level1", indicator.Level1 ?? string.Empty), ("level2", indicator.Level2 ?? string.Empty));
        }

        if (levels.Notes.Contains(Notes.LevelConflict))
        {
            _context.Find(
                DiagnosticCodes.LevelConflict, indicator.Origin, field, ("name", indicator.Name), ("level1", indicator.Level1 ?? string.Empty), ("level2", indicator.Level2 ?? string.Empty));
        }

        foreach (var unknown in levels.Unknown)
        {
            _context.Find(DiagnosticCodes.UnknownLevel, indicator.Origin, field, ("text", unknown));
        }

        if (row.MayBeCut)
        {
            _context.Find(DiagnosticCodes.NumberMayGoOn, indicator.Origin, field, ("name", indicator.Name));
        }

        if ((row.HasInferredRows || row.HasInferredCells || row.Repairs.Count > 0) && !_saidInferred)
        {
            _saidInferred = true;
            _context.Find(DiagnosticCodes.StructureInferred, indicator.Origin, "indicators");
        }

        if (row.IsShifted)
        {
            _context.Find(DiagnosticCodes.CellsShifted, indicator.Origin, field, ("name", indicator.Name));
        }

        if (values.FillIn is { } fillIn)
        {
            _context.Find(DiagnosticCodes.FillInTarget, indicator.Origin, field, ("name", indicator.Name), ("text", fillIn));
        }
        else if (indicator.Targets.Count == 0)
        {
            _context.Find(DiagnosticCodes.IndicatorWithoutTarget, indicator.Origin, field, ("name", indicator.Name));
        }
    }
}
