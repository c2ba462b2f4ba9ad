using System.Xml;
using PerfTargetParse.Formats.Zip;

namespace PerfTargetParse.Formats.Docx;

/// <summary>Reads the parts that tell what the others are (ISO/IEC 29500-2, 6.5 and 7.2.3). Damage ends them early.</summary>
internal static class PackageXml
{
    /// <summary>A package names some dozen parts; one that names more than these hides what it is.</summary>
    private const int MostEntries = 20_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };

    /// <summary>The relationships of a part to others of the package.</summary>
    /// <param name="stream">Their part.</param>
    /// <param name="source">Name of the part that they are of; empty for the package.</param>
    public static List<Relationship> ReadRelationships(Stream stream, string source)
    {
        var found = new List<Relationship>();
        Read(stream, xml =>
        {
            if (xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External" && xml.GetAttribute("Target") is { } target)
            {
                var type = xml.GetAttribute("Type") ?? string.Empty;
                found.Add(new(xml.GetAttribute("Id") ?? string.Empty, type[(type.LastIndexOf('/') + 1)..], ZipNames.Resolve(source, target)));
            }
        });
        return found;
    }

    /// <summary>The content types of parts, by their names without a slash before them, and of extensions, by those with a dot.</summary>
    public static Dictionary<string, string> ReadContentTypes(Stream stream)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Read(stream, xml =>
        {
            var name = xml.LocalName switch
            {
                "Override" => xml.GetAttribute("PartName") is { } path ? ZipNames.PathOf(path) : null,
                "Default" => "." + xml.GetAttribute("Extension"),
                _ => null,
            };
            if (name is not null && xml.GetAttribute("ContentType") is { } type)
            {
                found[name] = type;
            }
        });
        return found;
    }

    private static void Read(Stream stream, Action<XmlReader> take)
    {
        using var part = stream;
        try
        {
            using var xml = XmlReader.Create(stream, Settings);
            for (var i = 0; i < MostEntries && xml.Read();)
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    take(xml);
                    i++;
                }
            }
        }
        catch (Exception error) when (error is XmlException or InvalidDataException or IOException)
        {
            // What was named so far is as good as it was.
        }
    }
}
