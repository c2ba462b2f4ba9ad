using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerfTargetParse.Pdf;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.PdfProbe;

/// <summary>Writes what stands on the pages of a file.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="withGlyphs">Whether each glyph is written with its box, beside the text of the page as it was drawn.</param>
internal sealed class Probe(Stream output, bool withGlyphs)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>False where the file could not be opened.</summary>
    public bool Run(byte[] bytes)
    {
        var document = PdfDocument.Open(bytes, PdfOptions.Default, out var failure, out var notices);
        Line(json =>
        {
            json.WriteNumber("pages", document?.PageCount ?? 0);
            json.WriteString("failure", failure?.ToString());
        });
        for (var index = 0; index < document?.PageCount; index++)
        {
            var page = document.ReadPage(index);
            Line(json => Write(json, page));
        }

        Line(json => Write(json, document?.Notices ?? notices));
        Line(json => json.WriteNumber("peakMegabytes", Process.GetCurrentProcess().PeakWorkingSet64 >> 20));
        return document is not null;
    }

    private void Write(Utf8JsonWriter json, PageContent page)
    {
        // What lies outside the page nobody sees, and no tool gives it.
        var glyphs = page.Glyphs.Where(g => g.CenterX >= 0 && g.CenterY >= 0 && g.CenterX <= page.Width && g.CenterY <= page.Height);
        json.WriteNumber("page", page.Number);
        json.WriteBoolean("complete", page.IsComplete);
        json.WriteNumber("rules", page.Rules.Count);
        json.WriteNumber("images", page.Images.Count);
        json.WriteString("text", string.Concat(glyphs.Select(g => g.Text)));
        if (!withGlyphs)
        {
            return;
        }

        json.WriteStartArray("glyphs");
        foreach (var glyph in page.Glyphs)
        {
            json.WriteStartArray();
            json.WriteStringValue(glyph.Text);
            foreach (var edge in (ReadOnlySpan<float>)[glyph.X0, glyph.Y0, glyph.X1, glyph.Y1])
            {
                json.WriteNumberValue(Math.Round((decimal)edge, 1));
            }

            json.WriteStringValue(glyph.Marks.ToString());
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<PdfNotice> notices)
    {
        json.WriteStartArray("notices");
        foreach (var notice in notices)
        {
            json.WriteStringValue($"{notice.Kind} page {notice.PageNumber}: {notice.Detail}");
        }

        json.WriteEndArray();
    }

    private void Line(Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
