using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>Puts labelled values into the fields of the project and claims their pieces.</summary>
internal sealed class FieldWriter
{
    /// <summary>Ranks of the places a year can stand in; lower wins.</summary>
    private const int YearOfTitle = 1;
    private const int YearOfLabel = 2;

    /// <summary>A coded line above the form names the unit only where no label does.</summary>
    private const int UnitOfPreamble = 9;

    /// <summary>Text under a block's label that is the year's goal.</summary>
    private const string BelowGoal = "goalAnnual";

    private readonly FormContext _context;

    public FieldWriter(FormContext context) => _context = context;

    public static string LabelPath(FormContext context, FieldLabel field) => context.Path(field.Field switch
    {
        FieldKind.Money or FieldKind.Stage => "funding",
        FieldKind.Goal => "goals",
        FieldKind.Indicators => "indicators",
        FieldKind.Period => "period",
        FieldKind.PeriodStart => "period.start",
        FieldKind.PeriodEnd => "period.end",
        FieldKind.Overview => FieldNames.Overview,
        _ => FieldNames.OfLine(field.Field) ?? "fields",
    });

    /// <summary>Takes the year that stands inside a label.</summary>
    public void NoteYear(HeadItem label)
    {
        if (label.Label!.Year is { } year)
        {
            TakeYear(year, YearOfLabel, label.Origin);
        }
    }

    public void TakeYear(int year, int rank, Origin origin, Confidence confidence = Confidence.Printed, params string[] notes) =>
        _context.Project.Take(FieldNames.FiscalYear, year.ToString(System.Globalization.CultureInfo.InvariantCulture), rank, origin, confidence, null, notes);

    public void Write(HeadItem label, HeadItem value, Confidence confidence)
    {
        var field = label.Label!.Field!;
        switch (field.Field)
        {
            case FieldKind.Goal:
                AddGoal(field.KnownScope ?? Scope.Annual, value, confidence);
                break;
            case FieldKind.Overview:
                TakeText(FieldNames.Overview, label, value, field.Rank, confidence);
                break;
            case FieldKind.Period or FieldKind.PeriodStart or FieldKind.PeriodEnd:
                WritePeriod(label, value, field.Field);
                break;
            case FieldKind.Personal:
                WritePersonal(label, value);
                break;
            case FieldKind.Caption:
                WriteCaption(label, value);
                break;
            default:
                WriteLine(label, value, field, confidence);
                break;
        }
    }

    /// <summary>Takes text that stands under a block's label.</summary>
    public void WriteBelow(HeadItem group, string below, HeadItem text)
    {
        if (below == FieldNames.Overview)
        {
            TakeText(FieldNames.Overview, group, text, 2, Confidence.Printed);
        }
        else
        {
            AddGoal(Scope.Annual, text, Confidence.Printed);
        }
    }

    /// <summary>Adds a further text to a long one.</summary>
    public void Append(HeadItem label, HeadItem text)
    {
        if (label.Label!.Field is { Field: FieldKind.Goal } or { Below: BelowGoal } && _context.Project.Goals.Count > 0)
        {
            var last = _context.Project.Goals[^1];
            _context.Project.Goals[^1] = last with { Text = last.Text + "\n" + text.Text };
            Claims.Value(text, _context.Path("goals"));
        }
        else
        {
            _context.Project.Fields.Add(new LabelledValue(PartyText.OneLine(label.Text), text.Text, text.Origin));
            Claims.Value(text, _context.Path("fields"));
        }
    }

    /// <summary>Takes the year, the unit of money or the coded unit that stand above a form's first label.</summary>
    public bool TryPreamble(HeadItem text, string key)
    {
        if (YearText.OnlyYear(key) is { } year)
        {
            TakeYear(year, YearOfTitle, text.Origin);
            Claims.Value(text, _context.Path(FieldNames.FiscalYear));
            return true;
        }

        if (key is "(年度)" or "年度" or "(年)" or "(20年度)")
        {
            Claims.Boilerplate(text);
            return true;
        }

        if (Captions.MoneyFactor(key) is { } factor)
        {
            _context.Scale = new MoneyScale(factor, ScaleSource.Caption);
            Claims.Label(text, _context.Path("funding"));
            return true;
        }

        if (PartyText.IsCoded(text.Text) && !_context.Project.Has(FieldNames.Name))
        {
            _context.Project.Take(FieldNames.Unit, PartyText.OneLine(text.Text), UnitOfPreamble, text.Origin);
            Claims.Value(text, _context.Path(FieldNames.Unit));
            return true;
        }

        return false;
    }

    private void AddGoal(Scope scope, HeadItem value, Confidence confidence)
    {
        if (GoalStubs.IsStub(value.Text, _context.Targets))
        {
            Claims.Boilerplate(value);
            return;
        }

        var path = _context.Path(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"goals[{_context.Project.Goals.Count}]"));
        _context.Project.Goals.Add(new Goal
        {
            Scope = scope,
            Text = value.Text,
            Confidence = confidence,
            Notes = confidence == Confidence.Guessed ? [Notes.LabelChosen] : confidence == Confidence.Aligned ? [Notes.CellsShifted] : [],
            Origin = value.Origin,
        });
        Claims.Value(value, path);
    }

    private void WriteLine(HeadItem label, HeadItem value, FieldLabel field, Confidence confidence)
    {
        if (FieldNames.OfLine(field.Field) is not { } name)
        {
            KeepAsField(label, value);
            return;
        }

        var text = field.Field == FieldKind.Attribute ? Ticks.Chosen(PartyText.OneLine(value.Text)) : PartyText.OneLine(value.Text);
        if (text is not null && _context.Project.Take(name, text, field.Rank, value.Origin, confidence, PartyText.OneLine(label.Text)))
        {
            Claims.Value(value, _context.Path(name));
        }
        else
        {
            KeepAsField(label, value);
        }
    }

    private void TakeText(string name, HeadItem label, HeadItem value, int rank, Confidence confidence)
    {
        if (_context.Project.Take(name, value.Text, rank, value.Origin, confidence, PartyText.OneLine(label.Text)))
        {
            Claims.Value(value, _context.Path(name));
        }
        else
        {
            KeepAsField(label, value);
        }
    }

    private void KeepAsField(HeadItem label, HeadItem value)
    {
        if (_context.Targets.Rate(value.Text) == Targets.TargetLikelihood.FillIn || _context.Vocabulary.IsBoilerplateWord(Wording.Folding.Key(value.Text)))
        {
            Claims.Boilerplate(value);
            return;
        }

        _context.Project.Fields.Add(new LabelledValue(PartyText.OneLine(label.Text), value.Text, value.Origin));
        Claims.Value(value, _context.Path("fields"));
    }

    private void WritePersonal(HeadItem label, HeadItem value)
    {
        if (_context.IncludePersonal)
        {
            KeepAsField(label, value);
        }
        else
        {
            Claims.Withheld(value);
        }
    }

    private void WriteCaption(HeadItem label, HeadItem value)
    {
        if (LabelFolding.MoneyFactor(Wording.Folding.Key(value.Text)) is { } factor)
        {
            _context.Scale = new MoneyScale(factor, ScaleSource.Caption);
            Claims.Value(value, _context.Path("funding"));
        }
        else
        {
            KeepAsField(label, value);
        }
    }

    private void WritePeriod(HeadItem label, HeadItem value, FieldKind kind)
    {
        var period = PeriodText.Read(value.Text, _context.Targets);
        var (start, end) = kind switch
        {
            FieldKind.PeriodStart => (period?.Start, null),
            FieldKind.PeriodEnd => (null, period?.End ?? period?.Start),
            _ => (period?.Start, period?.End),
        };
        if (start is null && end is null)
        {
            if (kind != FieldKind.Period && _context.Targets.Rate(value.Text) != Targets.TargetLikelihood.FillIn)
            {
                _context.Find(DiagnosticCodes.DateUnreadable, value.Origin, "period", ("text", value.Text), ("label", label.Text));
            }

            KeepAsField(label, value);
            return;
        }

        var isTaken = start is null || _context.Project.Take(FieldNames.PeriodStart, start, 1, value.Origin);
        isTaken &= end is null || _context.Project.Take(FieldNames.PeriodEnd, end, 1, value.Origin);
        if (!isTaken)
        {
            // Another print says something else: both are kept.
            KeepAsField(label, value);
            return;
        }

        Claims.Value(value, _context.Path("period"));
    }
}
