using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfTargetParse.Pdf.Tests.Files;

/// <summary>Writes small PDF files: a catalog (1), a page tree (2), and what is added. Text stands for bytes, one character each.</summary>
internal sealed class PdfBuilder
{
    private const int CatalogNumber = 1;
    private const int TreeNumber = 2;

    private readonly SortedDictionary<int, string> _objects = new();
    private readonly List<int> _kids = [];
    private int _last = TreeNumber;

    /// <summary>Entries of the trailer beside Size and Root.</summary>
    public string TrailerEntries { get; set; } = string.Empty;

    /// <summary>Entries of the page tree's root beside Type, Kids and Count.</summary>
    public string TreeEntries { get; set; } = "/MediaBox [0 0 595 842]";

    public string LineEnd { get; set; } = "\n";

    public static byte[] ToBytes(string text) => Encoding.Latin1.GetBytes(text);

    public static string ToText(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>The text as Flate data, with header and checksum.</summary>
    public static string Deflate(string text)
    {
        using var output = new MemoryStream();
        using (var stream = new ZLibStream(output, CompressionLevel.Optimal))
        {
            stream.Write(ToBytes(text));
        }

        return ToText(output.ToArray());
    }

    public static string Stream(string data, string entries = "") => $"<</Length {data.Length}{entries}>>\nstream\n{data}\nendstream";

    /// <summary>Adds an object.</summary>
    /// <returns>Its number.</returns>
    public int Add(string body)
    {
        _objects[++_last] = body;
        return _last;
    }

    public void Set(int number, string body) => _objects[number] = body;

    /// <summary>Adds a page with that content.</summary>
    /// <returns>The number of the page; that of its content is one less.</returns>
    public int AddPage(string content, string entries = "")
    {
        var stream = Add(Stream(content));
        var page = Add($"<</Type /Page /Parent {TreeNumber} 0 R /Contents {stream} 0 R{entries}>>");
        _kids.Add(page);
        return page;
    }

    /// <summary>The file with a table.</summary>
    public byte[] Build()
    {
        Complete();
        var text = new StringBuilder("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var offsets = new Dictionary<int, int>();
        foreach (var (number, body) in _objects)
        {
            offsets[number] = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {_last + 1}\n0000000000 65535 f \n");
        for (var number = 1; number <= _last; number++)
        {
            text.Append(offsets.TryGetValue(number, out var offset)
                ? string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n") : "0000000000 00000 f \n");
        }

        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {_last + 1} /Root {CatalogNumber} 0 R{TrailerEntries}>>\nstartxref\n{start}\n%%EOF\n");
        return ToBytes(LineEnd == "\n" ? text.ToString() : text.Replace("\n", LineEnd).ToString());
    }

    /// <summary>The file with everything but streams in an object stream, and a cross-reference stream.</summary>
    public byte[] BuildCompressed(string cryptFilter = "")
    {
        Complete();
        var packed = new List<(int Number, string Body)>();
        var text = new StringBuilder("%PDF-1.7\n");
        var rows = new Dictionary<int, (int Type, int Second, int Third)>();
        var container = _last + 1;
        foreach (var (number, body) in _objects)
        {
            if (body.Contains("endstream", StringComparison.Ordinal))
            {
                rows[number] = (1, text.Length, 0);
                text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
            }
            else
            {
                rows[number] = (2, container, packed.Count);
                packed.Add((number, body));
            }
        }

        rows[container] = (1, text.Length, 0);
        var pairs = new StringBuilder();
        var bodies = new StringBuilder();
        foreach (var (number, body) in packed)
        {
            pairs.Append(CultureInfo.InvariantCulture, $"{number} {bodies.Length} ");
            bodies.Append(body).Append('\n');
        }

        var stream = Stream(Deflate(pairs.ToString() + bodies), $" /Type /ObjStm /N {packed.Count} /First {pairs.Length} /Filter /FlateDecode{cryptFilter}");
        text.Append(CultureInfo.InvariantCulture, $"{container} 0 obj\n{stream}\nendobj\n");

        var start = text.Length;
        rows[container + 1] = (1, start, 0);
        var data = new StringBuilder();
        for (var number = 0; number <= container + 1; number++)
        {
            var (type, second, third) = rows.GetValueOrDefault(number);
            data.Append((char)type).Append((char)(second >> 16)).Append((char)((second >> 8) & 0xFF)).Append((char)(second & 0xFF)).Append((char)third);
        }

        var entries = $" /Type /XRef /W [1 3 1] /Size {container + 2} /Root {CatalogNumber} 0 R{TrailerEntries} /Filter /FlateDecode";
        text.Append(CultureInfo.InvariantCulture, $"{container + 1} 0 obj\n{Stream(Deflate(data.ToString()), entries)}\nendobj\nstartxref\n{start}\n%%EOF\n");
        return ToBytes(text.ToString());
    }

    private void Complete()
    {
        _objects.TryAdd(CatalogNumber, $"<</Type /Catalog /Pages {TreeNumber} 0 R>>");
        _objects.TryAdd(TreeNumber, $"<</Type /Pages /Kids [{string.Join(' ', _kids.Select(static kid => $"{kid} 0 R"))}] /Count {_kids.Count}{TreeEntries}>>");
    }
}
