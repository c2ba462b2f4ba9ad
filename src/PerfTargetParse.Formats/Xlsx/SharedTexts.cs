using System.Text;
using System.Xml;
using PerfTargetParse.Formats.Sheets;

namespace PerfTargetParse.Formats.Xlsx;

/// <summary>Texts that cells name by number, and the texts of rich content altogether (ECMA-376 part 1, 18.4).</summary>
internal static class SharedTexts
{
    public static void Read(XmlReader xml, List<string> texts, Func<bool> mustStop)
    {
        while (xml.Read() && !mustStop())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(ReadContent(xml));
            }
        }
    }

    /// <summary>Reads an element of runs of text to its end. How words are pronounced (rPh) is no part of them.</summary>
    public static string ReadContent(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var depth = xml.Depth;
        string? first = null;
        StringBuilder? all = null;
        var (isText, phonetic) = (false, int.MaxValue);
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    isText = xml.LocalName == "t" && !xml.IsEmptyElement && xml.Depth < phonetic;
                    phonetic = xml.LocalName == "rPh" && !xml.IsEmptyElement ? Math.Min(phonetic, xml.Depth) : phonetic;
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    phonetic = xml.Depth == phonetic ? int.MaxValue : phonetic;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isText:
                    if (first is null)
                    {
                        first = xml.Value;
                    }
                    else
                    {
                        (all ??= new StringBuilder(first)).Append(xml.Value);
                    }

                    break;
            }
        }

        return CellTexts.Clean(XmlValues.Unescape(all?.ToString() ?? first ?? string.Empty));
    }
}
