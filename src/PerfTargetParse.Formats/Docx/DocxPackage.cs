using PerfTargetParse.Formats.Zip;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Docx;

/// <summary>The parts of a Word document (ISO/IEC 29500-2).</summary>
internal sealed class DocxPackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string UsualMainPart = "word/document.xml";

    /// <summary>Rows of a table are all alike but for their texts: honest documents of thousands of forms are packed to a hundredth and less.</summary>
    private const int Ratio = 500;

    private readonly ZipPackage _zip;
    private readonly ZipFindings _findings;
    private readonly ReadContext _context;

    private DocxPackage(ReadOnlyMemory<byte> content, ReadContext context)
    {
        // A part is read as a stream, so only what all parts come to counts.
        var limits = new ZipLimits { EntryBytes = int.MaxValue, InflatedBytes = context.Limits.InflatedBytes, Ratio = Ratio };
        _zip = ZipPackage.Open(content, limits);
        _findings = new ZipFindings(limits);
        _context = context;
    }

    /// <summary>Name of the part that holds the text; null of another kind of package.</summary>
    public string? MainPart { get; private set; }

    /// <summary>Whether anything is in it.</summary>
    public bool HasParts => _zip.Entries.Count > 0;

    /// <summary>The parts that the text needs.</summary>
    public IReadOnlyList<Relationship> Relationships { get; private set; } = [];

    /// <summary>Opens a package, whatever it is.</summary>
    public static DocxPackage Open(ReadOnlyMemory<byte> content, ReadContext context)
    {
        var package = new DocxPackage(content, context);
        package.FindMainPart();
        return package;
    }

    /// <summary>Opens a part; null where there is none.</summary>
    public Stream? OpenPart(string name) =>
        _zip.Find(name) is { } entry ? new GuardedStream(_zip.OpenStream(entry), _context, outcome => _findings.Note(entry.Path, outcome)) : null;

    /// <summary>The part of a kind that the text needs; null where there is none.</summary>
    public Stream? OpenRelated(string type) => Relationships.FirstOrDefault(r => r.Type == type) is { } relationship ? OpenPart(relationship.Target) : null;

    /// <summary>Adds what is to be said of the file and its parts.</summary>
    /// <returns>Whether damage, and whether a limit kept part of it from being read.</returns>
    public (bool HasDamage, bool HasLimit) Report()
    {
        _findings.Report(_zip, _context.Findings);
        return (_findings.HasDamage, _findings.HasLimit);
    }

    private void FindMainPart()
    {
        var types = OpenPart(ContentTypes) is { } part ? PackageXml.ReadContentTypes(part) : [];
        var named = RelationshipsOf(string.Empty).Where(r => r.Type == "officeDocument").Select(r => r.Target);
        MainPart = named.Append(UsualMainPart).FirstOrDefault(name => IsWord(name, types)) ?? types.Keys.FirstOrDefault(name => IsWord(name, types) && _zip.Find(name) is not null);
        Relationships = MainPart is null ? [] : RelationshipsOf(MainPart);
    }

    private List<Relationship> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return OpenPart($"{part[..slash]}_rels/{part[slash..]}.rels") is { } stream ? PackageXml.ReadRelationships(stream, part) : [];
    }

    /// <summary>Documents and templates, with macros or without (which are never looked at). Where types are not told, the usual name has to do.</summary>
    private bool IsWord(string part, Dictionary<string, string> types)
    {
        var type = types.GetValueOrDefault(part) ?? types.GetValueOrDefault(Path.GetExtension(part));
        return type is null || types.Count == 0
            ? part == UsualMainPart && _zip.Find(part) is not null
            : type.EndsWith(".main+xml", StringComparison.OrdinalIgnoreCase)
                && (type.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase) || type.Contains("ms-word", StringComparison.OrdinalIgnoreCase));
    }
}
