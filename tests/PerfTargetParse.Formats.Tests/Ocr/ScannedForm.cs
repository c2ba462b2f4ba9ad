using PerfTargetParse.Pdf.Tests.Files;

namespace PerfTargetParse.Formats.Tests.Ocr;

/// <summary>Prints pages that are pictures: a ruled table of four by four cells with ink in each, and ink for a title above.</summary>
internal static class ScannedForm
{
    public const int Width = 500;
    public const int Height = 400;
    private const int Left = 40;
    private const int Top = 100;
    private const int ColumnWidth = 100;
    private const int RowHeight = 30;

    /// <summary>The picture, one byte a pixel, one pixel a point.</summary>
    public static byte[] Picture()
    {
        var gray = new byte[Width * Height];
        Array.Fill(gray, (byte)255);
        for (var line = 0; line <= 4; line++)
        {
            Fill(gray, Left, Top + (line * RowHeight), (4 * ColumnWidth) + 1, 1);
            Fill(gray, Left + (line * ColumnWidth), Top, 1, (4 * RowHeight) + 1);
        }

        for (var cell = 0; cell < 16; cell++)
        {
            Fill(gray, Left + (cell % 4 * ColumnWidth) + 10, Top + (cell / 4 * RowHeight) + 8, 5, 8);
        }

        Fill(gray, 60, 55, 5, 12);
        return gray;
    }

    /// <summary>A file of such pages, after a page of text where there is one.</summary>
    public static byte[] Pdf(int pages, string pageEntries = "", string placement = "500 0 0 400 0 0", string? textPage = null, string? stamp = null)
    {
        var builder = new PdfBuilder { TreeEntries = $"/MediaBox [0 0 {Width} {Height}]" };
        var image = builder.Add(PdfBuilder.Stream(
            PdfBuilder.Deflate(PdfBuilder.ToText(Picture())),
            $" /Type /XObject /Subtype /Image /Width {Width} /Height {Height} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode"));
        var font = builder.Add("<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>");
        var stamped = stamp is null ? string.Empty : $" BT /F 10 Tf 240 10 Td ({stamp}) Tj ET";
        if (textPage is not null)
        {
            builder.AddPage($"BT /F 10 Tf 40 300 Td ({textPage}) Tj ET", $" /Resources <</Font <</F {font} 0 R>>>>");
        }

        for (var i = 0; i < pages; i++)
        {
            builder.AddPage($"q {placement} cm /I Do Q{stamped}", $" /Resources <</XObject <</I {image} 0 R>> /Font <</F {font} 0 R>>>>{pageEntries}");
        }

        return builder.Build();
    }

    private static void Fill(byte[] gray, int x, int y, int width, int height)
    {
        for (var row = y; row < y + height; row++)
        {
            gray.AsSpan((row * Width) + x, width).Clear();
        }
    }
}
