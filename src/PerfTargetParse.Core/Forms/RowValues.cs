using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Forms;

/// <summary>The values of one row; making it claims their cells.</summary>
internal sealed class RowValues
{
    private readonly ColumnLayout _layout;
    private readonly AlignedRow _row;
    private readonly FormContext _context;
    private readonly string _path;
    private readonly List<Target> _targets = [];
    private readonly List<AlignedCell> _taken = [];

    public RowValues(ColumnLayout layout, AlignedRow row, FormContext context, string path)
    {
        _layout = layout;
        _row = row;
        _context = context;
        _path = path;
        ReadTargets();
        Description = Text(ColumnRole.Description, "description");
        Reason = Text(ColumnRole.Reason, "reason");
        Weight = Number(ColumnRole.Weight, "weight");
        Score = Number(ColumnRole.Score, "score");
        Actual = Value(ColumnRole.Actual, "actual");
        Previous = Value(ColumnRole.Previous, "previous");
        KeepRest();
    }

    public IReadOnlyList<Target> Targets => _targets;

    public string? Description { get; }

    public decimal? Weight { get; }

    public Target? Actual { get; }

    public decimal? Score { get; }

    public string? Reason { get; }

    public Target? Previous { get; }

    /// <summary>What stands where the target should and says nothing.</summary>
    public string? FillIn { get; private set; }

    /// <summary>Gives the cells back: the row was no indicator.</summary>
    public void Release()
    {
        foreach (var cell in _taken)
        {
            Claims.Mark(cell.Pieces, CellUse.Unclaimed, null);
        }
    }

    private void ReadTargets()
    {
        var sign = Sign();
        var unit = Cell(ColumnRole.Unit);
        foreach (var cell in _row.Cells.Where(c => _layout.Columns[c.Column].Role == ColumnRole.Target))
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{_path}.targets[{_targets.Count}]");
            Take(cell, path);
            if (_context.Targets.Rate(cell.Text) == TargetLikelihood.FillIn)
            {
                FillIn ??= cell.Text;
                continue;
            }

            var raw = PartyText.OneLine(cell.Text);
            var unitText = unit is null || _context.Targets.Rate(unit.Text) == TargetLikelihood.FillIn ? string.Empty : PartyText.OneLine(unit.Text);
            _targets.Add(_context.Targets.Parse(sign + raw + unitText, _layout.Columns[cell.Column].Scope, cell.Pieces[0].Origin));
            if (unitText.Length > 0 && Folding.Key(raw).EndsWith(Folding.Key(unitText), StringComparison.Ordinal))
            {
                _context.Find(DiagnosticCodes.UnitTwice, cell.Pieces[0].Origin, "indicators", ("value", raw), ("unit", unitText));
            }
        }

        if (unit is not null)
        {
            Take(unit, _path + ".targets.unit");
        }
    }

    /// <summary>The sign before the value; a cell that says only 定性 or 正向 is claimed and not part of it.</summary>
    private string Sign()
    {
        var result = string.Empty;
        foreach (var cell in _row.Cells)
        {
            if (_layout.Columns[cell.Column].Role is not (ColumnRole.Sign or ColumnRole.SignOrDirection or ColumnRole.Direction))
            {
                continue;
            }

            Take(cell, _path + ".targets.operator");
            if (_context.Targets.ReadOperator(cell.Text) is not null && !_context.Targets.IsQualifier(cell.Text))
            {
                result = PartyText.OneLine(cell.Text);
            }
        }

        return result;
    }

    private Target? Value(ColumnRole role, string field)
    {
        if (Cell(role) is not { } cell)
        {
            return null;
        }

        Take(cell, $"{_path}.{field}");
        return _context.Targets.Rate(cell.Text) == TargetLikelihood.FillIn ? null : _context.Targets.Parse(PartyText.OneLine(cell.Text), Scope.Annual, cell.Pieces[0].Origin);
    }

    private string? Text(ColumnRole role, string field)
    {
        if (Cell(role) is not { } cell)
        {
            return null;
        }

        Take(cell, $"{_path}.{field}");
        return PartyText.OneLine(cell.Text);
    }

    private decimal? Number(ColumnRole role, string field)
    {
        if (Cell(role) is not { } cell)
        {
            return null;
        }

        var read = _context.Targets.Parse(cell.Text);
        if (read is { Kind: TargetKind.Number, Value: { } value })
        {
            Take(cell, $"{_path}.{field}");
            return value;
        }

        if (_context.Targets.Rate(cell.Text) == TargetLikelihood.FillIn)
        {
            Take(cell, $"{_path}.{field}");
        }

        return null;
    }

    /// <summary>Columns without a field of their own are kept under the project, by their heading.</summary>
    private void KeepRest()
    {
        foreach (var cell in _row.Cells)
        {
            var column = _layout.Columns[cell.Column];
            if (column.Role == ColumnRole.Remark && _context.Targets.Rate(cell.Text) != TargetLikelihood.FillIn)
            {
                _context.Project.Fields.Add(new LabelledValue(column.Heading, PartyText.OneLine(cell.Text), cell.Pieces[0].Origin));
            }

            if (column.Role is ColumnRole.Remark or ColumnRole.Sequence)
            {
                Take(cell, _context.Path("fields"));
            }
        }
    }

    private AlignedCell? Cell(ColumnRole role) => _row.CellOf(role, _layout);

    private void Take(AlignedCell cell, string path)
    {
        _taken.Add(cell);
        Claims.Mark(cell.Pieces, CellUse.Value, path);
    }
}
