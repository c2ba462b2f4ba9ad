using System.Xml;
using PerfTargetParse.Formats.Zip;

namespace PerfTargetParse.Formats.Xlsx;

/// <summary>The parts of a workbook file and how they hang together (ECMA-376 part 2). Names of namespaces are not looked at: there are two sets of them.</summary>
internal sealed class XlsxPackage(ZipPackage zip, ZipFindings findings)
{
    private const string RelationshipsOfFile = "_rels/.rels";

    /// <summary>Path of the workbook part: the one that the file's relationships name, else the usual one.</summary>
    public string WorkbookPath()
    {
        var named = Relationships(RelationshipsOfFile, "").Values.FirstOrDefault(r => r.Type == "officeDocument").Path;
        return named is not null && zip.Find(named) is not null ? named : "xl/workbook.xml";
    }

    /// <summary>The relationships of a part by their id.</summary>
    public IReadOnlyDictionary<string, Relationship> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        return Relationships($"{folder}_rels/{part[(slash + 1)..]}.rels", folder);
    }

    public bool Has(string path) => zip.Find(path) is not null;

    /// <summary>Reads a part with a reader of XML; false where there is no such part, or it could not be read to its end.</summary>
    public bool Read(string path, Action<XmlReader> read)
    {
        if (zip.Find(path) is not { } entry)
        {
            return false;
        }

        using var stream = zip.OpenStream(entry);
        var isWhole = true;
        try
        {
            using var xml = XmlReader.Create(stream, Settings);
            read(xml);
        }
        catch (XmlException)
        {
            // Ill-formed, cut off, or with a DTD, which no workbook has: what was read before it is kept.
            isWhole = false;
        }

        findings.Note(path, stream.Outcome);
        return isWhole && stream.Outcome == ZipOutcome.Complete;
    }

    private static XmlReaderSettings Settings => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = false,
    };

    private Dictionary<string, Relationship> Relationships(string path, string folder)
    {
        var found = new Dictionary<string, Relationship>(StringComparer.Ordinal);
        Read(path, xml =>
        {
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id
                    && xml.GetAttribute("Target") is { } target && xml.GetAttribute("TargetMode") != "External")
                {
                    var type = xml.GetAttribute("Type") ?? "";
                    found.TryAdd(id, new Relationship(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
                }
            }
        });
        return found;
    }

    /// <summary>A path as the file's entries have it.</summary>
    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var part in (target.StartsWith('/') ? target : folder + target).Split('/', '\\'))
        {
            if (part == "..")
            {
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
