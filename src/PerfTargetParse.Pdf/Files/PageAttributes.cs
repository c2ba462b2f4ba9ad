namespace PerfTargetParse.Pdf.Files;

/// <summary>What pages inherit from the nodes above them (ISO 32000-2, 7.7.3.4).</summary>
internal readonly record struct PageAttributes(PdfDictionary? Resources, PdfBox? MediaBox, PdfBox? CropBox, int Turn)
{
    /// <summary>Longest side of a page that is taken for one; the format itself ends at 14,400 units.</summary>
    private const double MostUnits = 1_000_000;

    /// <summary>These attributes with those that a node or page says itself.</summary>
    public PageAttributes With(PdfFile file, PdfDictionary dictionary)
    {
        var rotate = file.Get(dictionary, "Rotate");
        return new PageAttributes(
            file.Get(dictionary, "Resources").AsDictionary ?? Resources,
            ReadBox(file, dictionary, "MediaBox") ?? MediaBox,
            ReadBox(file, dictionary, "CropBox") ?? CropBox,
            rotate.IsNumber ? (int)(((Math.Round(rotate.AsNumber / 90) % 4) + 4) % 4) : Turn);
    }

    public PdfPageNode ToPage(PdfDictionary dictionary, bool isLost = false)
    {
        var media = MediaBox ?? PdfBox.Letter;
        var crop = CropBox?.Intersect(media) ?? media;
        return new PdfPageNode(dictionary, Resources, media, crop.Width > 0 && crop.Height > 0 ? crop : media, Turn, isLost);
    }

    private static PdfBox? ReadBox(PdfFile file, PdfDictionary dictionary, string key)
    {
        var items = file.Get(dictionary, key).AsArray;
        if (items.Length < 4)
        {
            return null;
        }

        Span<double> sides = stackalloc double[4];
        for (var index = 0; index < 4; index++)
        {
            var value = file.Resolve(items[index]);
            if (!value.IsNumber)
            {
                return null;
            }

            sides[index] = value.AsNumber;
        }

        var box = new PdfBox(Math.Min(sides[0], sides[2]), Math.Min(sides[1], sides[3]), Math.Max(sides[0], sides[2]), Math.Max(sides[1], sides[3]));
        return box.Width is > 0 and < MostUnits && box.Height is > 0 and < MostUnits ? box : null;
    }
}
