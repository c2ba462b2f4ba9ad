using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts.CMaps;

namespace PerfTargetParse.Pdf.Fonts.Metrics;

/// <summary>Metrics of vertical writing of a CID font (ISO 32000, 9.7.4.3), in units of the font's size.</summary>
internal sealed class VerticalMetrics
{
    private const int MostRanges = 65_536;
    private const double DefaultOriginY = 880;
    private const double DefaultAdvance = -1_000;

    private readonly List<(float Advance, float OriginX, float OriginY)> _own = [];
    private readonly CodeRanges _ranges;
    private readonly float _defaultAdvance;
    private readonly float _defaultOriginY;

    private VerticalMetrics(PdfDictionary font, PdfFile file)
    {
        var defaults = file.Get(font, "DW2").AsArray;
        _defaultOriginY = (float)(defaults.Length == 2 ? file.Resolve(defaults[0]).AsNumber : DefaultOriginY) / 1_000;
        _defaultAdvance = (float)(defaults.Length == 2 ? file.Resolve(defaults[1]).AsNumber : DefaultAdvance) / 1_000;
        _ranges = new CodeRanges(Read(file.Get(font, "W2").AsArray, file));
    }

    public static VerticalMetrics Load(PdfDictionary font, PdfFile file) => new(font, file);

    /// <summary>How far a character moves on (downward is negative), and where above its horizontal origin the vertical one lies.</summary>
    /// <param name="cid">The character.</param>
    /// <param name="width">Its width in horizontal writing, over the middle of which the vertical origin lies by default.</param>
    public (float Advance, float OriginX, float OriginY) Find(int cid, float width) =>
        cid >= 0 && _ranges.TryFind((uint)cid, out var range) ? _own[range.Value] : (_defaultAdvance, width / 2, _defaultOriginY);

    private List<CodeRange> Read(ReadOnlySpan<PdfValue> entries, PdfFile file)
    {
        var ranges = new List<CodeRange>();
        for (var i = 0; i + 1 < entries.Length && ranges.Count < MostRanges;)
        {
            var first = file.Resolve(entries[i]).AsInteger;
            var second = file.Resolve(entries[i + 1]);
            if (second.Kind == PdfKind.Array)
            {
                var items = second.AsArray;
                for (var item = 0; item + 2 < items.Length; item += 3)
                {
                    Add(ranges, first, first, items.Slice(item, 3), file);
                    first++;
                }

                i += 2;
            }
            else if (i + 4 < entries.Length)
            {
                Add(ranges, first, second.AsInteger, entries.Slice(i + 2, 3), file);
                i += 5;
            }
            else
            {
                break;
            }
        }

        return ranges;
    }

    private void Add(List<CodeRange> ranges, int first, int last, ReadOnlySpan<PdfValue> metrics, PdfFile file)
    {
        if (first >= 0 && last >= first)
        {
            ranges.Add(new CodeRange((uint)first, (uint)last, _own.Count));
            _own.Add((Thousandths(metrics[0]), Thousandths(metrics[1]), Thousandths(metrics[2])));
        }

        float Thousandths(PdfValue value) => (float)file.Resolve(value).AsNumber / 1_000;
    }
}
