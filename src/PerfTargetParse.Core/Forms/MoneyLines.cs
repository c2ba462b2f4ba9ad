using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>
/// Reads labelled lines of money. A line belongs to the total that it is printed under or beside: of two totals side by side
/// the first labelled line of a row belongs to the left one, the second to the right one.
/// </summary>
internal sealed class MoneyLines
{
    private readonly FormContext _context;
    private readonly List<Total> _totals = [];
    private readonly HashSet<(Scope Scope, string Source)> _seen = [];
    private int _rowOfTotals = -1;
    private int _row;
    private int _labelsInRow;

    public MoneyLines(FormContext context) => _context = context;

    /// <summary>A new row of the print, or a new run of lines, begins.</summary>
    public void BeginRow()
    {
        _row++;
        _labelsInRow = 0;
    }

    /// <summary>Meets a label of money, with its value or none.</summary>
    /// <param name="label">The label.</param>
    /// <param name="value">The value beside it; null where it is blank.</param>
    /// <param name="isRow">Whether labels of one row stand side by side.</param>
    /// <param name="labelsInRow">How many money labels the row has in all.</param>
    public void Meet(HeadItem label, HeadItem? value, bool isRow, int labelsInRow)
    {
        var field = label.Label!.Field!;
        var (scope, confidence) = field.Source == "total" ? OpenTotal(label, field, isRow) : ScopeOf(label, field, isRow, labelsInRow);
        _labelsInRow++;
        _seen.Add((scope, field.Source!));
        if (value is not null)
        {
            Add(label, value, field, scope, confidence);
        }
        else if (label.Label.MoneyFactor is { } factor)
        {
            // A label of money without an amount heads a block: its unit holds for the lines under it.
            _context.Scale = new MoneyScale(factor, ScaleSource.Label);
        }
    }

    /// <summary>Meets a label of money whose amounts stand under the stages of a budget.</summary>
    /// <param name="label">The label.</param>
    /// <param name="values">The filled cells of its row with the stage of each.</param>
    public void MeetStages(HeadItem label, IReadOnlyList<(HeadItem Stage, HeadItem Value)> values)
    {
        var field = label.Label!.Field!;
        var (scope, confidence) = field.Source == "total" ? OpenTotal(label, field, isRow: true) : ScopeOf(label, field, isRow: true, labelsInRow: 1);
        foreach (var (stage, value) in values)
        {
            var name = stage.Label!.Field!.Stage!;
            var before = _context.Project.Funding.Count;
            switch (name)
            {
                case "executionRate":
                    TakeRate(scope, field.Source!, label, stage, value);
                    break;
                case "score":
                    KeepScore(label, stage, value);
                    break;
                default:
                    Add(label, value, field, scope, confidence);
                    break;
            }

            if (_context.Project.Funding.Count > before)
            {
                _context.Project.Funding[^1] = _context.Project.Funding[^1] with { Stage = name };
            }
        }
    }

    private void TakeRate(Scope scope, string source, HeadItem label, HeadItem stage, HeadItem value)
    {
        var index = _context.Project.Funding.FindLastIndex(f => f.Scope == scope && f.Source == source && f.Stage == "executed");
        if (index >= 0 && _context.Targets.Rate(value.Text) != TargetLikelihood.FillIn)
        {
            _context.Project.Funding[index] = _context.Project.Funding[index] with { ExecutionRate = PartyText.OneLine(value.Text) };
            Claims.Value(value, _context.Path("funding"));
            return;
        }

        KeepScore(label, stage, value);
    }

    private void KeepScore(HeadItem label, HeadItem stage, HeadItem value)
    {
        if (_context.Targets.Rate(value.Text) == TargetLikelihood.FillIn)
        {
            Claims.Boilerplate(value);
        }
        else
        {
            _context.Project.Fields.Add(new LabelledValue($"{PartyText.OneLine(label.Text)} {PartyText.OneLine(stage.Text)}", value.Text, value.Origin));
            Claims.Value(value, _context.Path("fields"));
        }
    }

    /// <summary>Meets an amount under a column heading of a summary table.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="value">The amount.</param>
    public void MeetColumn(HeadItem heading, HeadItem value)
    {
        var field = heading.Label!.Field!;
        Add(heading, value, field, field.KnownScope ?? Scope.Annual, Confidence.Printed, ScaleSource.Column);
    }

    private (Scope Scope, Confidence Confidence) OpenTotal(HeadItem label, FieldLabel field, bool isRow)
    {
        var scope = field.KnownScope ?? Scope.Annual;

        // In a run of lines whose rows are lost two totals of different spans stood side by side.
        var beside = _totals.Count == 1 && _totals[0].Scope != scope && (isRow ? _rowOfTotals == _row : !HasLinesUnder(_totals[0].Scope));
        if (!beside)
        {
            _totals.Clear();
        }

        _totals.Add(new Total(scope, label.Column));
        _rowOfTotals = _row;
        return (scope, Confidence.Printed);
    }

    private (Scope Scope, Confidence Confidence) ScopeOf(HeadItem label, FieldLabel field, bool isRow, int labelsInRow)
    {
        if (field.KnownScope is { } printed)
        {
            return (printed, Confidence.Printed);
        }

        switch (_totals.Count)
        {
            case 0:
                return (Scope.Annual, Confidence.Inferred);
            case 1:
                return (_totals[0].Scope, Confidence.Printed);
        }

        if (!isRow)
        {
            var again = _seen.Contains((_totals[0].Scope, field.Source!));
            return (_totals[again ? 1 : 0].Scope, Confidence.Inferred);
        }

        if (labelsInRow > 1)
        {
            return (_totals[Math.Min(_labelsInRow, 1)].Scope, Confidence.Printed);
        }

        var nearest = Math.Abs(label.Column - _totals[0].Column) <= Math.Abs(label.Column - _totals[1].Column) ? 0 : 1;
        return (_totals[nearest].Scope, label.Column == _totals[nearest].Column ? Confidence.Printed : Confidence.Aligned);
    }

    private bool HasLinesUnder(Scope scope) => _seen.Any(s => s.Scope == scope && s.Source != "total");

    private void Add(HeadItem label, HeadItem value, FieldLabel field, Scope scope, Confidence confidence, ScaleSource labelled = ScaleSource.Label)
    {
        if (!AmountText.TryRead(value.Text, out var amount))
        {
            if (_context.Targets.Rate(value.Text) is not TargetLikelihood.FillIn and not TargetLikelihood.Empty)
            {
                _context.Find(DiagnosticCodes.AmountUnreadable, value.Origin, "funding", ("text", value.Text), ("label", label.Text));
                _context.Project.Fields.Add(new LabelledValue(label.Text, value.Text, value.Origin));
            }

            Claims.Value(value, _context.Path("fields"));
            return;
        }

        var path = _context.Path(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"funding[{_context.Project.Funding.Count}]"));
        _context.Project.Funding.Add(Line(label, value, field, scope, amount, confidence, labelled));
        Claims.Value(value, path);
    }

    private FundingLine Line(HeadItem label, HeadItem value, FieldLabel field, Scope scope, Amount amount, Confidence confidence, ScaleSource labelled)
    {
        var scale = ScaleOf(label, amount, labelled);
        var notes = new List<string>();
        if (scale.From == ScaleSource.Default)
        {
            notes.Add(Notes.ScaleAssumed);
            confidence = Confidence.Guessed;
            _context.Find(DiagnosticCodes.ScaleAssumed, value.Origin, "funding", ("text", value.Text), ("label", label.Text));
        }

        if (confidence is Confidence.Inferred or Confidence.Aligned)
        {
            notes.Add(Notes.ScopeInferred);
        }

        return new FundingLine
        {
            Scope = scope,
            Source = field.Source!,
            Amount = scale.Factor == 1m ? amount.Value : Decimals.Plain(amount.Value * scale.Factor),
            Raw = value.Text,
            Label = PartyText.Label(label.Text),
            Scale = scale,
            Confidence = confidence,
            Notes = notes,
            Origin = value.Origin,
        };
    }

    /// <summary>The nearest print of the unit wins: the amount's own, the label's, the block's or the caption's; else yuan is assumed.</summary>
    private MoneyScale ScaleOf(HeadItem label, Amount amount, ScaleSource labelled)
    {
        if (amount.Factor is { } own)
        {
            return new MoneyScale(own, ScaleSource.Cell);
        }

        return label.Label!.MoneyFactor is { } factor
            ? new MoneyScale(factor, labelled)
            : _context.Scale is { From: ScaleSource.Label } ofBlock ? ofBlock
            : _context.BracketScale ?? _context.Scale ?? new MoneyScale(1m, ScaleSource.Default);
    }

    private sealed record Total(Scope Scope, int Column);
}
