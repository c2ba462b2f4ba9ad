using System.IO.Compression;
using System.Security;
using System.Text;

namespace PerfTargetParse.Formats.Tests.Docx;

/// <summary>Writes Word documents: a body, and what parts go with it.</summary>
internal sealed class WordFile
{
    private const string TransitionalMain = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string TransitionalRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly List<(string Name, string Type, string Root, string Content)> _parts = [];

    /// <summary>Whether it keeps to ISO/IEC 29500 strict.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The last words of the content type of the main part.</summary>
    public string MainType { get; init; } = "openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Where the main part stands.</summary>
    public string MainName { get; init; } = "word/document.xml";

    /// <summary>The whole of the main part, where it is not made of a body.</summary>
    public string? Main { get; init; }

    public string Body { get; init; } = "";

    public static string Text(string text) => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t>";

    public static string Run(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}{string.Join("<w:br/>", text.Split('\n').Select(Text))}</w:r>";

    public static string Paragraph(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{(text.Length > 0 ? Run(text) : "")}</w:p>";

    public static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{string.Concat(text.Split('\n').Select(line => Paragraph(line)))}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    /// <summary>Adds a part beside the main one; {ns} in it stands for the declarations of names.</summary>
    public WordFile With(string type, string root, string content, string? name = null)
    {
        _parts.Add((name ?? $"{type}.xml", type, root, content));
        return this;
    }

    public byte[] Build()
    {
        var folder = MainName[..(MainName.LastIndexOf('/') + 1)];
        var file = MainName[folder.Length..];
        var related = IsStrict ? StrictRelationships : TransitionalRelationships;
        var overrides = string.Concat(_parts.Select(p => $"<Override PartName=\"/{folder}{p.Name}\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{p.Type}+xml\"/>"));
        var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/{MainName}\" ContentType=\"application/vnd.{MainType}\"/>{overrides}</Types>");
            Add(zip, "_rels/.rels", Relationships([("r1", $"{related}/officeDocument", MainName)]));
            Add(zip, $"{folder}_rels/{file}.rels", Relationships([.. _parts.Select((p, i) => ($"r{i + 1}", $"{related}/{p.Type}", p.Name))]));
            Add(zip, MainName, Main ?? Root("document", $"<w:body>{Body}</w:body>"));
            foreach (var (name, _, root, content) in _parts)
            {
                Add(zip, folder + name, Root(root, content));
            }
        }

        return buffer.ToArray();
    }

    private string Root(string name, string content) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:{name} xmlns:w=\"{(IsStrict ? StrictMain : TransitionalMain)}\" xmlns:r=\"{(IsStrict ? StrictRelationships : TransitionalRelationships)}\""
        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
        + $" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:x=\"urn:unknown\">{content}</w:{name}>";

    private static string Relationships(IEnumerable<(string Id, string Type, string Target)> entries) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(entries.Select(e => $"<Relationship Id=\"{e.Id}\" Type=\"{e.Type}\" Target=\"{e.Target}\"/>")) + "</Relationships>";

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
