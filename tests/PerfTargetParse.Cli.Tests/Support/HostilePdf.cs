using System.Globalization;
using System.Text;
using PerfTargetParse.Pdf.Tests.Files;

namespace PerfTargetParse.Cli.Tests.Support;

/// <summary>PDF files that no sound program writes, by name. They are made when they are needed: none is kept.</summary>
internal static class HostilePdf
{
    public static byte[] Make(string name) => name switch
    {
        "bomb" => Compressed(Repeated("q Q ", 40_000_000)),
        "operators" => Compressed(Repeated("1 w ", 1_200_000)),
        "glyphs" => Compressed("BT /F 1 Tf 1 0 0 1 50 50 Tm " + Repeated("(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj -20 0 Td ", 10_000) + " ET"),
        "rules" => Compressed(Grid(300)),
        "forms within forms" => Forms(),
        "pages in a circle" => Circle(),
        "nested arrays" => Compressed(Repeated("[", 200_000) + Repeated("]", 200_000) + " TJ"),
        "empty pages" => Pages(2_500),
        _ => "%PDF-1.7\n"u8.ToArray(),
    };

    private static string Repeated(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static byte[] Compressed(string content)
    {
        var file = new PdfBuilder();
        var page = file.AddPage(string.Empty, " /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>");
        file.Set(page - 1, PdfBuilder.Stream(PdfBuilder.Deflate(content), " /Filter /FlateDecode"));
        return file.Build();
    }

    /// <summary>A net of lines with some hundred thousand meshes.</summary>
    private static string Grid(int lines)
    {
        var content = new StringBuilder();
        for (var i = 0; i < lines; i++)
        {
            content.Append(CultureInfo.InvariantCulture, $"{i + 10} 10 m {i + 10} {lines + 9} l S 10 {i + 10} m {lines + 9} {i + 10} l S\n");
        }

        return content.ToString();
    }

    /// <summary>A form that draws itself twice, and so on: without a bound no machine comes to an end.</summary>
    private static byte[] Forms()
    {
        var file = new PdfBuilder();
        var form = file.Add(string.Empty);
        file.Set(form, PdfBuilder.Stream("/X Do /X Do", $" /Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources <</XObject <</X {form} 0 R>>>>"));
        file.AddPage("/X Do", $" /Resources <</XObject <</X {form} 0 R>>>>");
        return file.Build();
    }

    private static byte[] Circle()
    {
        var file = new PdfBuilder();
        file.Set(2, "<</Type /Pages /Count 1 /Kids [2 0 R 2 0 R]>>");
        return file.Build();
    }

    private static byte[] Pages(int count)
    {
        var file = new PdfBuilder();
        for (var i = 0; i < count; i++)
        {
            file.AddPage(string.Empty);
        }

        return file.Build();
    }
}
