using System.Globalization;
using System.Text;
using System.Xml;

namespace PerfTargetParse.Formats.Svg;

/// <summary>Writes the elements of a drawing.</summary>
internal sealed class SvgPaper
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The styles of everything; colours are light, so that text can be read on them.</summary>
    private const string Styles = """
        text{font-family:"Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",SimSun,sans-serif;white-space:pre}
        .page{fill:#fff;stroke:#999}.image{fill:#f3ecd8;stroke:#b59b4c;stroke-dasharray:4 2}
        .stroke{stroke:#000;stroke-width:.5}.thin{stroke:#123a8a;stroke-width:.5}.fill{stroke:#c77700;stroke-width:.3;stroke-dasharray:2 1}
        .clip{stroke:#8a2be2;stroke-width:.3;stroke-dasharray:1 1}
        .label{fill:#cfe2ff}.value{fill:#d3f2d3}.withheld{fill:#bbb}.boilerplate{fill:#eee}.unclaimed{fill:#ffc9c9}.outside{fill:#fff}.empty{fill:#fff}
        .cell{stroke:#e8590c;stroke-width:1.5;stroke-opacity:.45}.line{stroke:#7aa;stroke-width:.3;stroke-dasharray:1.5 1}
        .hidden{opacity:.3}.block{fill:#555}.field{fill:#2b8a3e;text-anchor:end;pointer-events:none;user-select:none}
        """;

    private readonly XmlWriter _xml;

    public SvgPaper(XmlWriter xml) => _xml = xml;

    public void Begin(double width, double height)
    {
        _xml.WriteStartElement("svg", Namespace);
        Attribute("width", width);
        Attribute("height", height);
        _xml.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width:0.##} {height:0.##}"));
        _xml.WriteElementString("style", Namespace, Styles);
    }

    public void End()
    {
        _xml.WriteEndElement();
        _xml.WriteWhitespace("\n");
    }

    public void Rectangle(string style, double x0, double y0, double x1, double y1, string? title = null)
    {
        Start("rect", style);
        Attribute("x", x0);
        Attribute("y", y0);
        Attribute("width", Math.Max(0, x1 - x0));
        Attribute("height", Math.Max(0, y1 - y0));
        Title(title);
        _xml.WriteEndElement();
    }

    public void Line(string style, double x0, double y0, double x1, double y1)
    {
        Start("line", style);
        Attribute("x1", x0);
        Attribute("y1", y0);
        Attribute("x2", x1);
        Attribute("y2", y1);
        _xml.WriteEndElement();
    }

    /// <summary>Writes text from left to right.</summary>
    /// <param name="style">Its style; empty for none.</param>
    /// <param name="places">Where each unit of the text begins; one place for text that runs on by itself.</param>
    /// <param name="baseline">The line on which it stands.</param>
    /// <param name="size">Size of the font.</param>
    /// <param name="text">The text.</param>
    /// <param name="turn">Quarter turns clockwise about its beginning.</param>
    /// <param name="title">What is told where the pointer rests on it: the text lies above its cell and would hide what that tells.</param>
    public void Text(string style, ReadOnlySpan<float> places, double baseline, double size, string text, int turn = 0, string? title = null)
    {
        Start("text", style);
        var list = new StringBuilder();
        foreach (var place in places)
        {
            list.Append(list.Length > 0 ? " " : string.Empty).Append(CultureInfo.InvariantCulture, $"{place:0.##}");
        }

        _xml.WriteAttributeString("x", list.ToString());
        Attribute("y", baseline);
        Attribute("font-size", size);
        if (turn != 0)
        {
            _xml.WriteAttributeString("transform", string.Create(CultureInfo.InvariantCulture, $"rotate({turn * 90} {places[0]:0.##} {baseline:0.##})"));
        }

        Title(title);
        _xml.WriteString(Clean(text));
        _xml.WriteEndElement();
    }

    private void Title(string? title)
    {
        if (title is not null)
        {
            _xml.WriteElementString("title", Namespace, Clean(title));
        }
    }

    /// <summary>XML holds no control characters and no halves of pairs.</summary>
    private static string Clean(string text)
    {
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++)
        {
            clean = XmlConvert.IsXmlChar(text[i]);
        }

        if (clean)
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                result.Append(text, i++, 2);
            }
            else
            {
                result.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return result.ToString();
    }

    private void Start(string name, string style)
    {
        _xml.WriteWhitespace("\n");
        _xml.WriteStartElement(name, Namespace);
        if (style.Length > 0)
        {
            _xml.WriteAttributeString("class", style);
        }
    }

    private void Attribute(string name, double value) => _xml.WriteAttributeString(name, value.ToString("0.##", CultureInfo.InvariantCulture));
}
