using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Fonts.Metrics;

/// <summary>Widths of the characters of a CID font (ISO 32000, 9.7.4.3), in thousandths of the font's size.</summary>
internal sealed class CidWidths
{
    private const int MostCids = 65_536;
    private const int PageSize = 256;
    private const double DefaultWidth = 1_000;

    /// <summary>How many widths all ranges together may set: each CID some times over.</summary>
    private const int MostSettings = 16 * MostCids;

    private readonly float[]?[] _pages = new float[]?[MostCids / PageSize];
    private readonly float _default;

    private CidWidths(float defaultWidth) => _default = defaultWidth;

    /// <summary>The greatest CID that has a width of its own; -1 where none has.</summary>
    public int Last { get; private set; } = -1;

    public static CidWidths Load(PdfDictionary font, PdfFile file)
    {
        var defaultWidth = file.Get(font, "DW");
        var widths = new CidWidths((float)(defaultWidth.IsNumber ? defaultWidth.AsNumber : DefaultWidth));
        widths.Read(file.Get(font, "W").AsArray, file);
        return widths;
    }

    public float this[int cid] =>
        (uint)cid < MostCids && _pages[cid / PageSize] is { } page && page[cid % PageSize] is var width && !float.IsNaN(width) ? width : _default;

    private void Read(ReadOnlySpan<PdfValue> entries, PdfFile file)
    {
        var settings = 0;
        for (var i = 0; i + 1 < entries.Length && settings < MostSettings;)
        {
            var first = file.Resolve(entries[i]).AsInteger;
            var second = file.Resolve(entries[i + 1]);
            if (second.Kind == PdfKind.Array)
            {
                foreach (var width in second.AsArray)
                {
                    Set(first++, (float)file.Resolve(width).AsNumber);
                    settings++;
                }

                i += 2;
            }
            else if (i + 2 < entries.Length)
            {
                var last = Math.Min(second.AsInteger, MostCids - 1);
                var width = (float)file.Resolve(entries[i + 2]).AsNumber;
                for (var cid = Math.Max(first, 0); cid <= last; cid++)
                {
                    Set(cid, width);
                    settings++;
                }

                i += 3;
            }
            else
            {
                return;
            }
        }
    }

    private void Set(int cid, float width)
    {
        if ((uint)cid >= MostCids)
        {
            return;
        }

        ref var page = ref _pages[cid / PageSize];
        if (page is null)
        {
            page = new float[PageSize];
            Array.Fill(page, float.NaN);
        }

        page[cid % PageSize] = width;
        Last = Math.Max(Last, cid);
    }
}
