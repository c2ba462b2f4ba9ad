using System.Globalization;
using PerfTargetParse.Pdf.Pages;
using PerfTargetParse.Pdf.Tests.Files;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Content;

/// <summary>A file of one page, 600 by 800 points, with a font F in which every character is half as wide as the font's size.</summary>
internal sealed class PageFile
{
    private readonly PdfBuilder _builder = new() { TreeEntries = "/MediaBox [0 0 600 800]" };
    private readonly int _font;

    public PageFile() => _font = _builder.Add(
        $"<</Type /Font /Subtype /TrueType /BaseFont /Even /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 /Widths [{string.Join(' ', Enumerable.Repeat("500", 256))}]>>");

    public PdfOptions Options { get; init; } = PdfOptions.Default;

    /// <summary>Further fonts, as entries of the dictionary of fonts.</summary>
    public string Fonts { get; set; } = string.Empty;

    /// <summary>Further resources, as entries of their dictionary.</summary>
    public string Resources { get; set; } = string.Empty;

    /// <summary>Further entries of the page.</summary>
    public string Page { get; set; } = string.Empty;

    /// <summary>What stands in the place of the reference to the content; null for that reference.</summary>
    public string? Contents { get; set; }

    public static PageContent Read(string content) => new PageFile().ReadPage(content);

    public int Add(string body) => _builder.Add(body);

    public int AddStream(string data, string entries = "") => _builder.Add(PdfBuilder.Stream(data, entries));

    public int AddForm(string content, string entries = "") => AddStream(content, $" /Type /XObject /Subtype /Form {entries} /BBox [0 0 600 800]");

    /// <summary>Sets the catalog's entries; the page tree is object 2.</summary>
    public void SetCatalog(string entries) => _builder.Set(1, $"<</Type /Catalog /Pages 2 0 R {entries}>>");

    public PageContent ReadPage(string content) => Open(content).ReadPage(0);

    public PdfDocument Open(string content) => Open(Build(content), Options);

    public byte[] Build(string content)
    {
        var entries = $"/Resources <</Font <</F {_font} 0 R {Fonts}>> {Resources}>> {Page}";
        var page = _builder.AddPage(content, entries);
        if (Contents is { } contents)
        {
            _builder.Set(page, $"<</Type /Page /Parent 2 0 R /Contents {contents} {entries}>>");
        }

        return _builder.Build();
    }

    public static PdfDocument Open(byte[] bytes, PdfOptions? options = null)
    {
        var document = PdfDocument.Open(bytes, options ?? PdfOptions.Default, out _);
        Assert.NotNull(document);
        return document;
    }

    /// <summary>What the glyphs say, in the order in which they were drawn.</summary>
    public static string TextOf(PageContent page) => string.Concat(page.Glyphs.Select(static glyph => glyph.Text));

    /// <summary>A glyph as text and the corners of its box.</summary>
    public static string Show(Glyph glyph) =>
        string.Create(CultureInfo.InvariantCulture, $"{glyph.Text} {glyph.X0:0.##},{glyph.Y0:0.##} {glyph.X1:0.##},{glyph.Y1:0.##}");

    /// <summary>The rules, one a line: what it was, its two ends, how thick it is.</summary>
    public static string[] RulesOf(PageContent page) =>
        [.. page.Rules.Select(static rule => string.Create(
            CultureInfo.InvariantCulture, $"{rule.Source} {rule.X0:0.##},{rule.Y0:0.##} {rule.X1:0.##},{rule.Y1:0.##} {rule.Thickness:0.##}"))];
}
