using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Fonts.Metrics;

/// <summary>The widths that the dictionary of a simple font gives (ISO 32000, 9.6.2.1), in units of its glyphs.</summary>
internal sealed class SimpleWidths
{
    private readonly PdfValue _widths;
    private readonly int _first;
    private readonly double _missing;
    private readonly PdfFile _file;

    public SimpleWidths(PdfDictionary font, PdfFile file)
    {
        _file = file;
        _widths = file.Get(font, "Widths");
        _first = file.Get(font, "FirstChar").AsInteger;
        _missing = file.Get(file.Get(font, "FontDescriptor").AsDictionary, "MissingWidth").AsNumber;
    }

    /// <summary>The width of a code; null where the dictionary does not tell.</summary>
    public double? Find(int code)
    {
        var index = (long)code - _first;
        if (index < 0 || index >= _widths.AsArray.Length)
        {
            return _missing > 0 ? _missing : _widths.AsArray.IsEmpty ? null : 0;
        }

        return _file.Resolve(_widths.AsArray[(int)index]) is { IsNumber: true } width ? width.AsNumber : null;
    }
}
