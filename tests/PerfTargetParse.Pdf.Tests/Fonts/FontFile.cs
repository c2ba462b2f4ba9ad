using System.Globalization;
using System.Text;
using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Fonts;

/// <summary>A file of a font and what belongs to it, made object by object; they are numbered from 1, and the first is the font.</summary>
internal sealed class FontFile
{
    private readonly List<byte> _bytes = [];
    private int _count;

    public FontFile(string font)
    {
        Write("%PDF-1.7\n");
        Add(font);
    }

    /// <summary>Adds an object.</summary>
    public FontFile Add(string value)
    {
        Write(string.Create(CultureInfo.InvariantCulture, $"{++_count} 0 obj\n{value}\nendobj\n"));
        return this;
    }

    /// <summary>Adds a stream, unfiltered.</summary>
    /// <param name="data">Its bytes.</param>
    /// <param name="entries">Entries of its dictionary besides its length.</param>
    public FontFile AddStream(ReadOnlySpan<byte> data, string entries = "")
    {
        Write(string.Create(CultureInfo.InvariantCulture, $"{++_count} 0 obj\n<< /Length {data.Length} {entries} >>\nstream\n"));
        _bytes.AddRange(data);
        Write("\nendstream\nendobj\n");
        return this;
    }

    /// <summary>The same of text.</summary>
    public FontFile AddStream(string text, string entries = "") => AddStream(Encoding.Latin1.GetBytes(text), entries);

    /// <summary>Opens the file and loads its font.</summary>
    public PdfFont Load()
    {
        Write(string.Create(CultureInfo.InvariantCulture, $"{_count + 1} 0 obj\n<< /Type /Catalog /Pages {_count + 2} 0 R >>\nendobj\n"));
        Write(string.Create(CultureInfo.InvariantCulture, $"{_count + 2} 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Root {_count + 1} 0 R >>\n%%EOF\n"));
        var file = PdfFile.Open(_bytes.ToArray(), PdfOptions.Default, new PdfNotices(), out _);
        Assert.NotNull(file);
        return FontLoader.Load(file.Load(1).AsDictionary!, file);
    }

    private void Write(string text) => _bytes.AddRange(Encoding.Latin1.GetBytes(text));
}
