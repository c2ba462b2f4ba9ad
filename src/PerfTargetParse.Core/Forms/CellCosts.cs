using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>
/// What it costs to read a cell as one column's: nothing where it looks like it, much where it cannot be. One unit is about
/// what a missing target costs half of; an impossible reading costs more than a whole broken row.
/// </summary>
internal sealed class CellCosts
{
    private const double Impossible = 7;
    private const double OfLevelWord = 4;

    /// <summary>A word of both levels in the column of the one it is not here; less than a cell off its heading.</summary>
    private const double OfOtherLevel = 0.25;

    /// <summary>服务对象满意度 is printed as the name of an indicator too.</summary>
    private const double LevelWordAsName = 1.5;

    private readonly bool _signsApart;
    private readonly Func<string, bool> _isUpperWord;

    /// <summary>Makes the costs for one table.</summary>
    /// <param name="layout">Its columns.</param>
    /// <param name="isUpperWord">Whether a word of both levels (成本指标) is of level 1 in this form.</param>
    public CellCosts(ColumnLayout layout, Func<string, bool> isUpperWord)
    {
        _signsApart = layout.Has(ColumnRole.Sign) || layout.Has(ColumnRole.SignOrDirection) || layout.Has(ColumnRole.Unit);
        _isUpperWord = isUpperWord;
    }

    public double Of(Column column, in CellFeatures cell) => column.Role switch
    {
        ColumnRole.Level1 => Level1(cell),
        ColumnRole.Level2 => Level2(cell),
        ColumnRole.Name => Name(cell),
        ColumnRole.Description => cell.Likelihood == TargetLikelihood.FillIn ? 0.2 : Name(cell) + 0.2,
        ColumnRole.Target => Target(cell),
        ColumnRole.Actual or ColumnRole.Previous => Target(cell) + 0.1,
        ColumnRole.Sign or ColumnRole.SignOrDirection => cell.IsSign || cell.IsQualifier ? 0 : cell.Likelihood == TargetLikelihood.FillIn ? 0.3 : Impossible,
        ColumnRole.Direction => cell.IsQualifier ? 0 : cell.Likelihood == TargetLikelihood.FillIn ? 0.3 : cell.IsSign ? 3 : Impossible,
        ColumnRole.Unit => Unit(cell),
        ColumnRole.Weight or ColumnRole.Score => Points(cell),
        ColumnRole.Reason or ColumnRole.Remark => cell.IsLevel ? OfLevelWord : cell.Likelihood is TargetLikelihood.Number or TargetLikelihood.Expression ? 1 : 0.4,
        ColumnRole.Sequence => cell.Likelihood == TargetLikelihood.Number && cell.Text.Length <= 5 ? 0 : 5,
        ColumnRole.Project => Project(column.Project!.Field!.Field, cell),
        _ => 1,
    };

    private double Level1(in CellFeatures cell)
    {
        if (cell.Level1 is { } word)
        {
            return cell.Level2 is { } second && second.First != word && !_isUpperWord(cell.Text) ? OfOtherLevel : 0;
        }

        return cell.Level2 is not null ? 2 : UnknownLevel(cell);
    }

    private double Level2(in CellFeatures cell)
    {
        if (cell.Level2 is { } pair)
        {
            var alsoFirst = cell.Level1 is not null;
            return !alsoFirst ? 0 : pair.First == cell.Level1 ? 0.3 : _isUpperWord(cell.Text) ? OfOtherLevel : 0;
        }

        return cell.Level1 is not null ? 3 : UnknownLevel(cell);
    }

    /// <summary>A word of its own place (投入指标) is printed where no known one is; it is short and no value.</summary>
    private static double UnknownLevel(in CellFeatures cell)
    {
        if (cell.Text.Length > 14 || cell.IsSign || cell.Likelihood is not (TargetLikelihood.Words or TargetLikelihood.Qualitative))
        {
            return Impossible;
        }

        return cell.Text.EndsWith("指标", StringComparison.Ordinal) || cell.Text.EndsWith('值') ? 1.2 : 3.2;
    }

    private static double Name(in CellFeatures cell)
    {
        if (cell.IsLevel)
        {
            return LevelWordAsName;
        }

        if (cell.IsSign)
        {
            return 5;
        }

        var cost = cell.Likelihood switch
        {
            TargetLikelihood.Words => 0,
            TargetLikelihood.Embedded => 0.1,
            TargetLikelihood.Qualitative => 0.5,
            TargetLikelihood.FillIn => 2.5,
            TargetLikelihood.Number => 3.5,
            _ => 3,
        };
        return cost + (cell.IsLabel ? 1 : 0) + (cell.IsTitle ? 4 : 0) + (cell.IsUnit ? 1 : 0) + (cell.Text.Length > 150 ? 1 : 0) + (cell.IsBalanced ? 0 : 0.6);
    }

    private double Target(in CellFeatures cell)
    {
        if (cell.IsLevel)
        {
            return OfLevelWord;
        }

        if (cell.IsSign || cell.IsLabel)
        {
            return 3;
        }

        var cost = cell.Likelihood switch
        {
            TargetLikelihood.Expression => _signsApart ? 0.3 : 0,
            TargetLikelihood.Number => _signsApart ? 0 : 0.1,
            TargetLikelihood.Qualitative => 0.15,
            TargetLikelihood.Embedded => 0.4,
            TargetLikelihood.FillIn => 0.2,
            _ => cell.Text.Length switch { <= 8 => 0.6, <= 20 => 0.9, <= 60 => 1.3, _ => 2 },
        };
        return cost + (cell.IsUnit && cell.Likelihood == TargetLikelihood.Words ? 1.5 : 0) + (cell.IsBalanced ? 0 : 0.6);
    }

    private static double Unit(in CellFeatures cell)
    {
        if (cell.IsUnit)
        {
            return 0;
        }

        return cell.Likelihood switch
        {
            TargetLikelihood.FillIn => 0.2,
            TargetLikelihood.Words when cell.Text.Length <= 8 && !cell.IsLevel => 1,
            _ => 5,
        };
    }

    private static double Points(in CellFeatures cell) => cell.Likelihood switch
    {
        TargetLikelihood.Number => 0,
        TargetLikelihood.FillIn => 0.1,
        TargetLikelihood.Expression when cell.Text.Length <= 6 => 0.5,
        _ => 5,
    };

    private static double Project(FieldKind field, in CellFeatures cell)
    {
        if (cell.IsLevel || cell.IsSign)
        {
            return OfLevelWord;
        }

        var isNumber = cell.Likelihood is TargetLikelihood.Number or TargetLikelihood.Expression;
        return field switch
        {
            FieldKind.Money => cell.IsAmount ? 0 : cell.Likelihood == TargetLikelihood.FillIn ? 0.1 : OfLevelWord,
            FieldKind.Goal or FieldKind.Overview or FieldKind.Name => isNumber ? 3 : 0,
            FieldKind.Code or FieldKind.UnitCode or FieldKind.DepartmentCode => 0.1,
            _ => isNumber ? 1.5 : 0.1,
        };
    }
}
