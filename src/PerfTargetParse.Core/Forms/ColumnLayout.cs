using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>The columns of an indicator table in their printed order.</summary>
internal sealed record ColumnLayout
{
    private ColumnLayout(List<Column> columns)
    {
        Columns = columns;
        NameIndex = IndexOf(ColumnRole.Name);
        FirstTargetIndex = IndexOf(ColumnRole.Target);
        SecondHalf = SecondNameBlock(columns);
        IsSummary = columns.Any(c => c.Project?.Field?.Field == FieldKind.Name);
    }

    public IReadOnlyList<Column> Columns { get; }

    public int NameIndex { get; }

    public int FirstTargetIndex { get; }

    /// <summary>
    /// Where both terms have columns of their own side by side, the index of the first column of the second term; else 0.
    /// </summary>
    public int SecondHalf { get; }

    /// <summary>Whether the project itself stands in columns: one row an indicator, project cells merged down.</summary>
    public bool IsSummary { get; }

    /// <summary>Settles the roles that depend on their neighbours; null where name or target are missing.</summary>
    public static ColumnLayout? From(IReadOnlyList<Column> found)
    {
        var hasName = found.Any(c => c.Role == ColumnRole.Name);
        var hasDouble = found.Any(c => c.Role == ColumnRole.NameOrDescription);
        var columns = found.Select(c => c.Role switch
        {
            ColumnRole.NameOrDescription => c with { Role = hasName ? ColumnRole.Description : ColumnRole.Name },
            ColumnRole.Description when !hasName && !hasDouble => c with { Role = ColumnRole.Name },
            _ => c,
        }).ToList();
        var layout = new ColumnLayout(WithTerms(columns));
        return layout is { NameIndex: >= 0, FirstTargetIndex: >= 0 } ? layout : null;
    }

    /// <summary>Of two terms side by side the left one is the whole period, where the headings do not say so themselves.</summary>
    private static List<Column> WithTerms(List<Column> columns)
    {
        var half = SecondNameBlock(columns);
        return half == 0
            ? columns
            : [.. columns.Select((c, i) => c.Role == ColumnRole.Target && i < half && columns.Exists(o => o != c && o.Role == ColumnRole.Target && o.Scope == c.Scope) ? c with { Scope = Model.Scope.Period } : c)];
    }

    /// <summary>Whether another heading row says the same.</summary>
    public bool HasSameRoles(ColumnLayout other) =>
        Columns.Count == other.Columns.Count && Columns.Zip(other.Columns).All(p => p.First.Role == p.Second.Role && p.First.Scope == p.Second.Scope);

    /// <summary>The role of the heading that stands over a grid column; null where none does.</summary>
    public ColumnRole? RoleAt(int position) => Columns.FirstOrDefault(c => c.Position == position && position > 0)?.Role;

    public bool Has(ColumnRole role) => IndexOf(role) >= 0;

    /// <summary>The columns of one half, level 1 standing left of both.</summary>
    public bool IsOfHalf(int column, bool second) => Columns[column].Role == ColumnRole.Level1 || column >= SecondHalf == second;

    private static int SecondNameBlock(List<Column> columns)
    {
        var first = columns.FindIndex(c => c.Role == ColumnRole.Name);
        var second = first < 0 ? -1 : columns.FindIndex(first + 1, c => c.Role == ColumnRole.Name);
        var target = columns.FindIndex(c => c.Role == ColumnRole.Target);
        if (second < 0 || target < 0 || target > second)
        {
            return 0;
        }

        return columns[second - 1].Role == ColumnRole.Level2 ? second - 1 : second;
    }

    private int IndexOf(ColumnRole role)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Role == role)
            {
                return i;
            }
        }

        return -1;
    }
}
