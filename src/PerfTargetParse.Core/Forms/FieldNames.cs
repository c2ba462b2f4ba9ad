using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>The JSON names of a project's plain fields.</summary>
internal static class FieldNames
{
    public const string Name = "name";
    public const string Code = "code";
    public const string FiscalYear = "fiscalYear";
    public const string Nature = "nature";
    public const string Category = "category";
    public const string Type = "type";
    public const string Level = "level";
    public const string Attribute = "attribute";
    public const string Department = "department";
    public const string DepartmentCode = "departmentCode";
    public const string Unit = "unit";
    public const string UnitCode = "unitCode";
    public const string PeriodStart = "periodStart";
    public const string PeriodEnd = "periodEnd";
    public const string Overview = "overview";

    /// <summary>The name of a field that is one line of text; null of the others.</summary>
    public static string? OfLine(FieldKind kind) => kind switch
    {
        FieldKind.Name => Name,
        FieldKind.Code => Code,
        FieldKind.Nature => Nature,
        FieldKind.Category => Category,
        FieldKind.Type => Type,
        FieldKind.Level => Level,
        FieldKind.Attribute => Attribute,
        FieldKind.Department => Department,
        FieldKind.DepartmentCode => DepartmentCode,
        FieldKind.Unit => Unit,
        FieldKind.UnitCode => UnitCode,
        _ => null,
    };
}
