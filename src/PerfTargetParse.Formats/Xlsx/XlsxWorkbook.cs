using System.Xml;

namespace PerfTargetParse.Formats.Xlsx;

/// <summary>What the sheets of a workbook share: their list, their texts, their formats.</summary>
internal sealed class XlsxWorkbook
{
    private const string RelationshipsNamespaceEnd = "relationships";

    /// <summary>Sheets that are listed.</summary>
    public List<SheetEntry> Sheets { get; } = [];

    /// <summary>Whether days are counted from 1904.</summary>
    public bool IsFrom1904 { get; private set; }

    public required string Path { get; init; }

    public required IReadOnlyDictionary<string, Relationship> Relationships { get; init; }

    public IReadOnlyList<string> Texts { get; private set; } = [];

    public CellFormats Formats { get; } = new();

    /// <summary>Whether a part that sheets need is missing or could not be read in full.</summary>
    public bool IsPartial { get; private set; }

    public static XlsxWorkbook Read(XlsxPackage package, Func<bool> mustStop)
    {
        var path = package.WorkbookPath();
        var workbook = new XlsxWorkbook { Path = path, Relationships = package.RelationshipsOf(path) };
        workbook.IsPartial |= !package.Read(path, workbook.ReadList);
        foreach (var relationship in workbook.Relationships.Values)
        {
            switch (relationship.Type)
            {
                case "sharedStrings":
                    var texts = new List<string>();
                    workbook.IsPartial |= !package.Read(relationship.Path, xml => SharedTexts.Read(xml, texts, mustStop));
                    workbook.Texts = texts;
                    break;
                case "styles":
                    // Without formats numbers are shown as they are.
                    workbook.IsPartial |= !package.Read(relationship.Path, workbook.Formats.Read);
                    break;
            }
        }

        return workbook;
    }

    private void ReadList(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "workbookPr")
            {
                IsFrom1904 = XmlValues.Flag(xml.GetAttribute("date1904"));
            }
            else if (xml.LocalName == "sheet" && RelationshipId(xml) is { } id)
            {
                var state = xml.GetAttribute("state");
                Sheets.Add(new SheetEntry(xml.GetAttribute("name") ?? "", state is "hidden" or "veryHidden", id));
            }
        }
    }

    /// <summary>The id stands in a namespace of its own, of which there are two.</summary>
    private static string? RelationshipId(XmlReader xml)
    {
        string? id = null;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith(RelationshipsNamespaceEnd, StringComparison.Ordinal))
            {
                id = xml.Value;
            }
        }

        xml.MoveToElement();
        return id;
    }
}
