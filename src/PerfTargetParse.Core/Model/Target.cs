using System.Text.Json.Serialization;

namespace PerfTargetParse.Model;

/// <summary>A target value: the print, and what it says.</summary>
public sealed record Target
{
    /// <summary>Year or whole period.</summary>
    public Scope Scope { get; init; } = Scope.Annual;

    /// <summary>The cell as printed, trimmed; sign, value and unit of columns of their own joined.</summary>
    public required string Raw { get; init; }

    /// <summary>What sort of value it is.</summary>
    public required TargetKind Kind { get; init; }

    /// <summary>=, ≥, ≤, &gt; or &lt;; null where none is stated.</summary>
    public string? Operator { get; init; }

    /// <summary>The number with its printed digits.</summary>
    public decimal? Value { get; init; }

    /// <summary>The unit as printed, without an enclosing bracket; 百分比 and ％ are "%".</summary>
    public string? Unit { get; init; }

    /// <summary>Lower end of a range.</summary>
    public decimal? Min { get; init; }

    /// <summary>Upper end of a range.</summary>
    public decimal? Max { get; init; }

    /// <summary>First date, as precise as printed; without a year "--12" or "--12-31".</summary>
    public string? From { get; init; }

    /// <summary>Last date.</summary>
    public string? To { get; init; }

    /// <summary>Value and unit with 万 and 亿 applied; absent where nothing changes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NormalizedValue? Normalized { get; init; }

    /// <summary>Where the value stands.</summary>
    public Origin? Origin { get; init; }
}
