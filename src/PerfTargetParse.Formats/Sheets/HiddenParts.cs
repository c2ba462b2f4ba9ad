using System.Globalization;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Sheets;

/// <summary>Gathers what of a workbook nobody sees, and cells whose value was not stored, for the findings.</summary>
internal sealed class HiddenParts
{
    /// <summary>Places that one finding names.</summary>
    private const int MostPlaces = 10;

    private readonly List<string> _sheets = [];
    private readonly List<Diagnostic> _ofSheets = [];

    public void Note(Sheet sheet)
    {
        if (sheet.Cells.Count > 0 && sheet.IsHidden)
        {
            _sheets.Add(sheet.Name);
        }

        if (sheet.Cells.Count > 0)
        {
            // Hidden rows and columns beyond what is filled hide nothing.
            Add(DiagnosticCodes.HiddenRows, sheet.Name, "rows", Within(sheet.HiddenRows, sheet.Cells[0].Row, sheet.Cells[^1].Row), NumberSpan.RowName);
            Add(DiagnosticCodes.HiddenColumns, sheet.Name, "columns", Within(sheet.HiddenColumns, sheet.Cells.Min(c => c.Column), sheet.Cells.Max(c => c.Column)), CellAddress.ColumnLetters);
        }

        if (sheet.Uncalculated.Count > 0)
        {
            var cells = string.Join(", ", sheet.Uncalculated.Take(MostPlaces)) + (sheet.Uncalculated.Count > MostPlaces ? " …" : "");
            var origin = new Origin { Sheet = sheet.Name, Row = sheet.Uncalculated[0].Row, Column = sheet.Uncalculated[0].Column };
            var count = sheet.Uncalculated.Count.ToString(CultureInfo.InvariantCulture);
            _ofSheets.Add(Diagnostic.Create(DiagnosticCodes.FormulaWithoutValue, origin, args: [("sheet", sheet.Name), ("count", count), ("cells", cells)]));
        }
    }

    public void Report(FindingList findings)
    {
        if (_sheets.Count > 0)
        {
            findings.Add(DiagnosticCodes.HiddenSheets, new Origin { Sheet = _sheets[0] }, args: [("count", _sheets.Count.ToString(CultureInfo.InvariantCulture)), ("sheets", string.Join(", ", _sheets))]);
        }

        _ofSheets.ForEach(findings.Add);
    }

    private void Add(string code, string sheet, string name, List<NumberSpan> spans, Func<int, string> numberName)
    {
        if (spans.Count > 0)
        {
            var count = spans.Sum(s => (long)s.Last - s.First + 1).ToString(CultureInfo.InvariantCulture);
            _ofSheets.Add(Diagnostic.Create(code, new Origin { Sheet = sheet }, args: [("sheet", sheet), ("count", count), (name, NumberSpan.Describe(spans, numberName, MostPlaces))]));
        }
    }

    private static List<NumberSpan> Within(List<NumberSpan> spans, int first, int last) =>
        [.. spans.Where(s => s.First <= last && s.Last >= first).Select(s => new NumberSpan(Math.Max(s.First, first), Math.Min(s.Last, last)))];
}
