using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Tagging;

/// <summary>Reads the tables of a structure tree (ISO 32000-2, 14.7 and 14.8).</summary>
internal sealed class StructureReader
{
    /// <summary>Roles that are mapped to roles that are mapped.</summary>
    private const int MostRoles = 16;

    /// <summary>Spans are taken up to here; what says more is no table.</summary>
    private const int WidestSpan = 1_000;

    private readonly PdfFile _file;
    private readonly PdfDictionary? _roles;
    private readonly PdfDictionary? _classes;
    private readonly Dictionary<PdfDictionary, int> _pages = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfDictionary> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<TaggedTable> _tables = [];
    private int _kids;
    private bool _isComplete = true;

    private StructureReader(PdfFile file, PdfDictionary? root, IReadOnlyList<PdfPageNode> pages)
    {
        _file = file;
        _roles = file.Get(root, "RoleMap").AsDictionary;
        _classes = file.Get(root, "ClassMap").AsDictionary;
        for (var index = 0; index < pages.Count; index++)
        {
            _pages.TryAdd(pages[index].Dictionary, index + 1);
        }
    }

    public static DocumentStructure Read(PdfFile file, IReadOnlyList<PdfPageNode> pages)
    {
        var root = file.Get(file.Get(file.Trailer, "Root").AsDictionary, "StructTreeRoot").AsDictionary;
        var reader = new StructureReader(file, root, pages);
        reader.ReadKids(file.Get(root, "K"), new(0, null, null), 0);
        return new(reader._tables, reader._isComplete);
    }

    private void ReadKids(PdfValue kids, in Place place, int depth)
    {
        if (kids.Kind != PdfKind.Array)
        {
            ReadKid(kids, place, depth);
            return;
        }

        foreach (var kid in kids.AsArray)
        {
            ReadKid(_file.Resolve(kid), place, depth);
        }
    }

    private void ReadKid(PdfValue kid, in Place place, int depth)
    {
        if (++_kids > _file.Options.Limits.Objects || depth > _file.Options.Limits.Nesting || ((_kids & 0xFF) == 0 && _file.MustStop()))
        {
            _isComplete = false;
        }
        else if (kid.IsNumber)
        {
            place.Add(place.PageNumber, kid.AsInteger);
        }
        else if (kid.AsDictionary is { } dictionary)
        {
            var type = _file.Get(dictionary, "Type").AsName;
            if (type == "MCR")
            {
                ReadReference(dictionary, place);
            }
            else if (type != "OBJR" && _seen.Add(dictionary))
            {
                ReadElement(dictionary, place, depth);
            }
        }
    }

    /// <summary>A reference to marked content, unless that of another stream than the page's: those numbers mean something else.</summary>
    private void ReadReference(PdfDictionary reference, in Place place)
    {
        if (_file.Get(reference, "Stm").IsNull)
        {
            place.Add(PageOf(reference, place.PageNumber), _file.Get(reference, "MCID").AsInteger);
        }
    }

    private void ReadElement(PdfDictionary element, in Place outer, int depth)
    {
        var place = outer with { PageNumber = PageOf(element, outer.PageNumber) };
        var kids = _file.Get(element, "K");
        switch (RoleOf(element))
        {
            case "Table":
                var rows = new List<IReadOnlyList<TaggedCell>>();
                var index = _tables.Count;
                _tables.Add(new(rows));
                ReadKids(kids, place with { Rows = rows }, depth + 1);
                if (rows.Count == 0)
                {
                    _tables.RemoveAt(index);
                }

                break;
            case "TR" when outer.Rows is not null:
                outer.Rows.Add(new List<TaggedCell>());
                ReadKids(kids, place, depth + 1);
                break;
            case "TH" or "TD" when outer.Rows is { Count: > 0 }:
                ReadCell(element, kids, place, depth);
                break;
            default:
                ReadKids(kids, place, depth + 1);
                break;
        }
    }

    private void ReadCell(PdfDictionary element, PdfValue kids, in Place place, int depth)
    {
        var content = new List<TaggedContent>();
        var row = (List<TaggedCell>)place.Rows![^1];
        row.Add(new(RoleOf(element) == "TH", Span(element, "RowSpan"), Span(element, "ColSpan"), content));
        ReadKids(kids, new(place.PageNumber, null, content), depth + 1);

        // What stands in a table within a cell stands in that cell too.
        place.Content?.AddRange(content);
    }

    private int PageOf(PdfDictionary dictionary, int inherited) =>
        _file.Get(dictionary, "Pg").AsDictionary is { } page && _pages.TryGetValue(page, out var number) ? number : inherited;

    private string? RoleOf(PdfDictionary element)
    {
        var role = _file.Get(element, "S").AsName;
        for (var count = 0; count < MostRoles && role is not null && _file.Get(_roles, role).AsName is { } mapped && mapped != role; count++)
        {
            role = mapped;
        }

        return role;
    }

    /// <summary>An attribute of the element itself, or of its classes; 1 where none says how many.</summary>
    private int Span(PdfDictionary element, string key)
    {
        var value = Attribute(_file.Get(element, "A"), key);
        if (value.IsNull)
        {
            var classes = _file.Get(element, "C");
            value = classes.AsName is { } single ? Attribute(_file.Get(_classes, single), key) : value;
            foreach (var item in classes.AsArray)
            {
                value = value.IsNull && _file.Resolve(item).AsName is { } name ? Attribute(_file.Get(_classes, name), key) : value;
            }
        }

        return Math.Clamp(value.AsInteger, 1, WidestSpan);
    }

    /// <summary>Looks into one attribute object, or into several, between which revision numbers may stand.</summary>
    private PdfValue Attribute(PdfValue attributes, string key)
    {
        if (attributes.AsDictionary is { } single)
        {
            return _file.Get(single, key);
        }

        foreach (var item in attributes.AsArray)
        {
            if (_file.Get(_file.Resolve(item).AsDictionary, key) is { IsNull: false } value)
            {
                return value;
            }
        }

        return PdfValue.Null;
    }

    /// <summary>Where in the tree reading stands.</summary>
    /// <param name="PageNumber">The page that applies; 0 where none has been named.</param>
    /// <param name="Rows">The rows of the table that is being read; null outside tables, and in a cell until a table within it begins.</param>
    /// <param name="Content">What the cell that is being read holds; null outside cells.</param>
    private readonly record struct Place(int PageNumber, List<IReadOnlyList<TaggedCell>>? Rows, List<TaggedContent>? Content)
    {
        public void Add(int pageNumber, int markedContent)
        {
            if (pageNumber > 0 && markedContent >= 0)
            {
                Content?.Add(new(pageNumber, markedContent));
            }
        }
    }
}
