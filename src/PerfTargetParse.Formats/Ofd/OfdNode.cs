using System.Globalization;

namespace PerfTargetParse.Formats.Ofd;

/// <summary>An element of a file of the package. Prefixes are left out: writers choose them freely.</summary>
internal sealed class OfdNode(string name)
{
    private List<(string Name, string Value)>? _attributes;
    private List<OfdNode>? _children;

    public string Name => name;

    public string Text { get; set; } = string.Empty;

    public IReadOnlyList<OfdNode> Children => _children ?? (IReadOnlyList<OfdNode>)[];

    public string? this[string attribute]
    {
        get => _attributes?.Find(pair => pair.Name == attribute).Value;
        set => (_attributes ??= []).Add((attribute, value!));
    }

    public void Add(OfdNode child) => (_children ??= []).Add(child);

    public OfdNode? Child(string name) => _children?.Find(child => child.Name == name);

    public IEnumerable<OfdNode> All(string name) => Children.Where(child => child.Name == name);

    /// <summary>A value that stands in an element of its own, or in an attribute.</summary>
    public string? Value(string name) => Child(name)?.Text.Trim() ?? this[name]?.Trim();

    public double Number(string attribute, double otherwise) => TryNumber(this[attribute], out var number) ? number : otherwise;

    /// <summary>The numbers of a list divided by blanks; empty where one of them is none.</summary>
    public static double[] Numbers(string? text)
    {
        var parts = (text ?? string.Empty).Split((char[])[' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        var numbers = new double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!TryNumber(parts[i], out numbers[i]))
            {
                return [];
            }
        }

        return numbers;
    }

    public static bool TryNumber(string? text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
