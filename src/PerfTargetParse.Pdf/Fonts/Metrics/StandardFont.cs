using System.Globalization;
using System.Text;
using PerfTargetParse.Pdf.Fonts.Resources;

namespace PerfTargetParse.Pdf.Fonts.Metrics;

/// <summary>Widths of one of the fourteen standard fonts (ISO 32000, 9.6.2.2), by what its glyphs mean. Fonts of the same metrics share one.</summary>
internal sealed class StandardFont
{
    private const int LinesPerFont = 3;

    private static readonly Lazy<Dictionary<string, StandardFont>> All = new(Load);

    /// <summary>Characters in ascending order, and the width of each.</summary>
    private readonly string _characters;
    private readonly short[] _widths;

    private StandardFont(string characters, short[] widths)
    {
        _characters = characters;
        _widths = widths;
    }

    /// <summary>The font that is named, or that the named one has the metrics of; null of any other.</summary>
    /// <param name="name">Name of a font, also with the tag of a subset before it or a style behind it.</param>
    public static StandardFont? Find(string name) => NameOf(name) is { } known ? All.Value[known] : null;

    /// <summary>The font to take widths from where nothing better is known.</summary>
    public static StandardFont Fallback => All.Value["Helvetica"];

    /// <summary>The width of a character in thousandths of the font's size; null where it has none.</summary>
    public float? WidthOf(string text)
    {
        if (text.Length != 1)
        {
            return null;
        }

        var index = _characters.AsSpan().BinarySearch(text[0]);
        return index < 0 ? null : _widths[index];
    }

    private static string? NameOf(string name)
    {
        var plain = name.IndexOf('+', StringComparison.Ordinal) is 6 ? name[7..] : name;
        var isBold = plain.Contains("Bold", StringComparison.OrdinalIgnoreCase);
        if (StartsWith("Courier"))
        {
            return "Courier";
        }

        if (StartsWith("Helvetica") || StartsWith("Arial"))
        {
            return isBold ? "Helvetica-Bold" : "Helvetica";
        }

        if (StartsWith("Times"))
        {
            var isItalic = plain.Contains("Italic", StringComparison.OrdinalIgnoreCase) || plain.Contains("Oblique", StringComparison.OrdinalIgnoreCase);
            return (isBold, isItalic) switch
            {
                (true, true) => "Times-BoldItalic",
                (true, false) => "Times-Bold",
                (false, true) => "Times-Italic",
                _ => "Times-Roman",
            };
        }

        return StartsWith("ZapfDingbats") ? "ZapfDingbats" : StartsWith("Symbol") ? "Symbol" : null;

        bool StartsWith(string start) => plain.StartsWith(start, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The resource: of each font its name, its characters and their widths, a line each.</summary>
    private static Dictionary<string, StandardFont> Load()
    {
        var lines = Encoding.UTF8.GetString(FontResource.Load("standard-widths")).Split('\n');
        var fonts = new Dictionary<string, StandardFont>();
        for (var i = 0; i + LinesPerFont <= lines.Length; i += LinesPerFont)
        {
            short[] widths = [.. lines[i + 2].Split(' ').Select(static width => short.Parse(width, CultureInfo.InvariantCulture))];
            fonts.Add(lines[i], new StandardFont(lines[i + 1], widths));
        }

        return fonts;
    }
}
