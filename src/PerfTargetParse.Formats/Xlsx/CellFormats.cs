using System.Xml;
using PerfTargetParse.Formats.Sheets.Numbers;

namespace PerfTargetParse.Formats.Xlsx;

/// <summary>Number formats of the styles that cells name by number (ECMA-376 part 1, 18.8).</summary>
internal sealed class CellFormats
{
    /// <summary>Styles of one workbook; programs allow 64,000.</summary>
    private const int MostStyles = 65_536;

    private readonly Dictionary<int, NumberFormat> _own = [];
    private readonly List<int> _ofStyles = [];

    /// <summary>The format of a style.</summary>
    public NumberFormat Get(int style)
    {
        var id = style >= 0 && style < _ofStyles.Count ? _ofStyles[style] : 0;
        return _own.TryGetValue(id, out var format) ? format : BuiltInFormats.Get(id);
    }

    public void Read(XmlReader xml)
    {
        var isInStyles = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs")
            {
                isInStyles = false;
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                switch (xml.LocalName)
                {
                    case "numFmt" when xml.GetAttribute("formatCode") is { } code && _own.Count < MostStyles:
                        // Formats of single differences (dxf) stand behind and may not replace those of cells.
                        _own.TryAdd(XmlValues.Number(xml.GetAttribute("numFmtId")), new NumberFormat(code));
                        break;
                    case "cellXfs":
                        isInStyles = !xml.IsEmptyElement;
                        break;
                    case "xf" when isInStyles && _ofStyles.Count < MostStyles:
                        _ofStyles.Add(XmlValues.Number(xml.GetAttribute("numFmtId")));
                        break;
                }
            }
        }
    }
}
