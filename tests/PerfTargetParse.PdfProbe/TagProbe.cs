using System.Globalization;
using PerfTargetParse.Pdf;
using PerfTargetParse.TestSupport.Cells;

namespace PerfTargetParse.PdfProbe;

/// <summary>Holds the tables of a tagged file against its tags.</summary>
internal static class TagProbe
{
    public static int Run(TextWriter output, byte[] bytes)
    {
        if (PdfDocument.Open(bytes, PdfOptions.Default, out var failure) is not { } document)
        {
            output.WriteLine(failure);
            return 1;
        }

        var measure = CellMeasure.OfTags(document);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{document.Structure.Tables.Count} tables in tags, {measure.Expected} cells; found {measure.Found}, exact {measure.Exact}; precision {measure.Precision:P2}, recall {measure.Recall:P2}"));
        return 0;
    }
}
