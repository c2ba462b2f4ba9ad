using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <summary>The optional content of a file (ISO 32000-2, 8.11) as its default configuration shows it.</summary>
internal sealed class Layers
{
    /// <summary>Terms of an expression. They may refer to one another, so depth alone is no bound.</summary>
    private const int MostTerms = 1_000;

    private readonly PdfFile _file;
    private readonly HashSet<PdfDictionary> _hidden = new(ReferenceEqualityComparer.Instance);
    private readonly bool _isHiddenByDefault;
    private readonly HashSet<PdfDictionary> _shown = new(ReferenceEqualityComparer.Instance);

    private Layers(PdfFile file, PdfDictionary? configuration)
    {
        _file = file;
        _isHiddenByDefault = file.Get(configuration, "BaseState").AsName == "OFF";
        Collect(configuration, "OFF", _hidden);
        Collect(configuration, "ON", _shown);
    }

    public static Layers Read(PdfFile file)
    {
        var catalog = file.Get(file.Trailer, "Root").AsDictionary;
        var properties = file.Get(catalog, "OCProperties").AsDictionary;
        return new(file, file.Get(properties, "D").AsDictionary);
    }

    /// <summary>Whether what belongs to a group, or to a membership dictionary, is not shown.</summary>
    public bool IsHidden(PdfValue owner)
    {
        if (_file.Resolve(owner).AsDictionary is not { } dictionary)
        {
            return false;
        }

        if (_file.Get(dictionary, "Type").AsName != "OCMD")
        {
            return IsGroupHidden(dictionary);
        }

        var expression = _file.Get(dictionary, "VE");
        return expression.Kind == PdfKind.Array
            ? !IsTrue(expression, new Budget { Left = MostTerms }, _file.Options.Limits.Nesting)
            : !IsMembershipShown(_file.Get(dictionary, "OCGs"), _file.Get(dictionary, "P").AsName);
    }

    private bool IsGroupHidden(PdfDictionary group) => _hidden.Contains(group) || (_isHiddenByDefault && !_shown.Contains(group));

    private bool IsMembershipShown(PdfValue groups, string? policy)
    {
        int shown = 0, hidden = 0;
        if (groups.AsDictionary is { } single)
        {
            Count(single);
        }

        foreach (var item in groups.AsArray)
        {
            if (_file.Resolve(item).AsDictionary is { } group)
            {
                Count(group);
            }
        }

        return (shown + hidden == 0) || policy switch
        {
            "AllOn" => hidden == 0,
            "AnyOff" => hidden > 0,
            "AllOff" => shown == 0,
            _ => shown > 0,
        };

        void Count(PdfDictionary group)
        {
            if (IsGroupHidden(group))
            {
                hidden++;
            }
            else
            {
                shown++;
            }
        }
    }

    /// <summary>A visibility expression; one nested too deep, or too long, counts as shown.</summary>
    private bool IsTrue(PdfValue expression, Budget budget, int depth)
    {
        if (expression.AsDictionary is { } group)
        {
            return !IsGroupHidden(group);
        }

        var items = expression.AsArray;
        if (items.IsEmpty || depth == 0 || --budget.Left < 0)
        {
            return true;
        }

        var operation = _file.Resolve(items[0]).AsName;
        foreach (var item in items[1..])
        {
            var value = IsTrue(_file.Resolve(item), budget, depth - 1);
            switch (operation)
            {
                case "Not":
                    return !value;
                case "And" when !value:
                    return false;
                case "Or" when value:
                    return true;
            }
        }

        return operation != "Or";
    }

    private void Collect(PdfDictionary? configuration, string key, HashSet<PdfDictionary> groups)
    {
        foreach (var item in _file.Get(configuration, key).AsArray)
        {
            if (_file.Resolve(item).AsDictionary is { } group)
            {
                groups.Add(group);
            }
        }
    }

    private sealed class Budget
    {
        public int Left { get; set; }
    }
}
