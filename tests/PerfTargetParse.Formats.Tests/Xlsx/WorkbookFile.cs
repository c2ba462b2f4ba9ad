using System.IO.Compression;
using System.Text;

namespace PerfTargetParse.Formats.Tests.Xlsx;

/// <summary>A workbook made by hand: one or more sheets with the XML of their parts.</summary>
internal sealed class WorkbookFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, string> _parts = [];
    private readonly List<(string Name, string State)> _sheets = [];

    /// <summary>Attributes of the element workbookPr.</summary>
    public string Properties { get; init; } = "";

    /// <summary>Adds a sheet: what stands inside its element worksheet.</summary>
    public WorkbookFile Sheet(string content, string name = "S", string state = "visible")
    {
        _sheets.Add((name, state));
        return Part($"xl/worksheets/sheet{_sheets.Count}.xml", $"<worksheet xmlns=\"{Main}\">{content}</worksheet>");
    }

    /// <summary>Adds a sheet of rows of texts.</summary>
    public WorkbookFile Rows(params string[][] rows) =>
        Sheet("<sheetData>" + string.Concat(rows.Select(row => "<row>" + string.Concat(row.Select(Text)) + "</row>")) + "</sheetData>");

    public WorkbookFile Styles(params string[] codes) => Part("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts>"
        + string.Concat(codes.Select((code, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{System.Security.SecurityElement.Escape(code)}\"/>"))
        + "</numFmts><cellXfs><xf numFmtId=\"0\"/>" + string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{200 + i}\"/>")) + "</cellXfs></styleSheet>");

    public WorkbookFile SharedTexts(string items) => Part("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{items}</sst>");

    public WorkbookFile Part(string path, string content)
    {
        _parts[path] = content;
        return this;
    }

    public static string Text(string text) => text.Length == 0 ? "<c/>" : $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public byte[] ToArray(params string[] without)
    {
        var relationships = new StringBuilder();
        for (var i = 0; i < _sheets.Count; i++)
        {
            relationships.Append($"<Relationship Id=\"r{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>");
        }

        var sheets = string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"r{i}\"/>"));
        Part("xl/_rels/workbook.xml.rels", $"<Relationships>{relationships}<Relationship Id=\"s\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>"
            + $"{(_parts.ContainsKey("xl/sharedStrings.xml") ? $"<Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>" : "")}</Relationships>");
        Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><workbookPr {Properties}/><sheets>{sheets}</sheets></workbook>");
        if (!_parts.ContainsKey("xl/styles.xml"))
        {
            Styles();
        }

        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in _parts.Where(p => !without.Contains(p.Key)))
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }
}
