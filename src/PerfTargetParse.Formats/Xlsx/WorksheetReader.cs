using System.Globalization;
using System.Xml;
using PerfTargetParse.Formats.Sheets;
using PerfTargetParse.Formats.Sheets.Numbers;
using PerfTargetParse.Formats.Text;

namespace PerfTargetParse.Formats.Xlsx;

/// <summary>Reads the part of a sheet as a stream (ECMA-376 part 1, 18.3.1).</summary>
internal sealed class WorksheetReader(XlsxWorkbook workbook, Sheet sheet, TextPool pool, int mostCells, Func<bool> mustStop)
{
    private int _row;
    private int _column;

    /// <summary>True once there are more cells than the limit allows.</summary>
    public bool IsFull { get; private set; }

    public void Read(XmlReader xml)
    {
        while (!IsFull && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    if (mustStop())
                    {
                        return;
                    }

                    BeginRow(xml);
                    break;
                case "c":
                    ReadCell(xml);
                    break;
                case "col" when XmlValues.Flag(xml.GetAttribute("hidden")):
                    AddHiddenColumns(XmlValues.Number(xml.GetAttribute("min")), XmlValues.Number(xml.GetAttribute("max")));
                    break;
                case "mergeCell" when CellRange.TryParse(xml.GetAttribute("ref"), out var range) && sheet.Merges.Count < mostCells:
                    sheet.Merges.Add(range);
                    break;
            }
        }
    }

    private void BeginRow(XmlReader xml)
    {
        // A row without a number is the next one (18.3.1.73).
        _row = XmlValues.Number(xml.GetAttribute("r"), _row + 1);
        _column = 0;
        if (XmlValues.Flag(xml.GetAttribute("hidden")) && _row is >= 1 and <= CellAddress.MostRows)
        {
            NumberSpan.Add(sheet.HiddenRows, _row);
        }
    }

    private void AddHiddenColumns(int first, int last)
    {
        if (first >= 1 && first <= last && sheet.HiddenColumns.Count < CellAddress.MostColumns)
        {
            sheet.HiddenColumns.Add(new NumberSpan(first, Math.Min(last, CellAddress.MostColumns)));
        }
    }

    private void ReadCell(XmlReader xml)
    {
        var place = CellAddress.TryParse(xml.GetAttribute("r"), out var named) ? named : new CellAddress(_row, _column + 1);
        _column = place.Column;
        var type = xml.GetAttribute("t");
        var style = XmlValues.Number(xml.GetAttribute("s"));
        var text = ReadValue(xml, type, style, place);
        if (text.Length > 0 && place.IsInSheet)
        {
            IsFull = sheet.Cells.Count >= mostCells;
            if (!IsFull)
            {
                sheet.Add(place.Row, place.Column, text);
            }
        }
    }

    /// <summary>What the cell shows: the value that was stored, of a formula the one that it gave last.</summary>
    private string ReadValue(XmlReader xml, string? type, int style, CellAddress place)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var depth = xml.Depth;
        var (hasFormula, text) = (false, (string?)null);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "v":
                    text = Shown(ReadText(xml), type, style);
                    break;
                case "is":
                    text = SharedTexts.ReadContent(xml);
                    break;
                case "f":
                    hasFormula = true;
                    break;
            }
        }

        if (hasFormula && text is null && sheet.Uncalculated.Count < mostCells)
        {
            sheet.Uncalculated.Add(place);
        }

        return text ?? string.Empty;
    }

    private string Shown(string value, string? type, int style)
    {
        switch (type)
        {
            case "s":
                var index = XmlValues.Number(value.Trim(), -1);
                return index >= 0 && index < workbook.Texts.Count ? Format(style).Text(workbook.Texts[index]) : string.Empty;
            case "str" or "inlineStr":
                return pool.Get(Format(style).Text(CellTexts.Clean(XmlValues.Unescape(value))));
            case "b":
                return XmlValues.Flag(value.Trim()) ? "TRUE" : "FALSE";
            case "e":
                return pool.Get(value.Trim());
            case "d" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date):
                return Format(style).Show(DaysOf(date), workbook.IsFrom1904).Trim();
            default:
                return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
                    ? pool.Get(Format(style).Show(number, workbook.IsFrom1904).Trim())
                    : pool.Get(value.Trim());
        }
    }

    private NumberFormat Format(int style) => workbook.Formats.Get(style);

    private double DaysOf(DateTime date) => (date - (workbook.IsFrom1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30))).TotalDays;

    private static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var depth = xml.Depth;
        var text = string.Empty;
        while (xml.Read() && xml.Depth > depth)
        {
            text += xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? xml.Value : "";
        }

        return text;
    }
}
