namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>Draws patterns on a grid (ITU-T T.88, 6.6 and 7.4.5).</summary>
internal sealed class HalftoneRegion
{
    private readonly SegmentData _data;
    private readonly IReadOnlyList<Bitmap> _patterns;
    private readonly Jbig2Budget _budget;
    private readonly int _flags;
    private readonly uint _width;
    private readonly uint _height;
    private readonly long _left;
    private readonly long _top;
    private readonly long _stepX;
    private readonly long _stepY;

    private HalftoneRegion(SegmentData data, IReadOnlyList<Bitmap> patterns, Jbig2Budget budget)
    {
        _data = data;
        _patterns = patterns;
        _budget = budget;
        _flags = data.ReadByte();
        _width = data.ReadUInt32();
        _height = data.ReadUInt32();
        _left = data.ReadInt32();
        _top = data.ReadInt32();
        _stepX = data.ReadUInt16();
        _stepY = data.ReadUInt16();
    }

    /// <summary>Draws into a bitmap.</summary>
    public static void Read(SegmentData data, PatternDictionary? patterns, Bitmap bitmap, Jbig2Budget budget) =>
        new HalftoneRegion(data, patterns?.Patterns ?? throw new Jbig2Fault("patterns missing"), budget).Draw(bitmap);

    private void Draw(Bitmap bitmap)
    {
        if ((_flags & 0x80) != 0)
        {
            bitmap.Fill(1);
        }

        var planes = ReadPlanes(bitmap);
        for (var row = 0; row < _height; row++)
        {
            for (var column = 0; column < _width; column++)
            {
                var gray = 0;
                foreach (var plane in planes)
                {
                    gray = (gray << 1) | plane.Pixel(column, row);
                }

                var (x, y) = Place(row, column);
                var pattern = _patterns[Math.Min(gray, _patterns.Count - 1)];
                bitmap.Draw(pattern, x, y, (CombinationOperator)((_flags >> 4) & 7));
            }
        }
    }

    private (long X, long Y) Place(long row, long column) =>
        ((_left + (row * _stepY) + (column * _stepX)) >> 8, (_top + (row * _stepX) - (column * _stepY)) >> 8);

    /// <summary>Reads the bits of the gray values, the highest first; each but the first is coded by its difference (annex C.5).</summary>
    private List<Bitmap> ReadPlanes(Bitmap bitmap)
    {
        _budget.TakeBitmap(_width, _height);
        _budget.Take((long)_width * _height * ((long)_patterns[0].Width * _patterns[0].Height / 8));
        var number = (_flags >> 1) & 3;
        ReadOnlySpan<(int, int)> places = [(number <= 1 ? 3 : 2, -1), (-3, -1), (2, -2), (-2, -2)];
        var template = new GenericTemplate(number, places[..GenericTemplate.MovableCount(number)]);
        var contexts = GenericRegion.NewContexts(template);
        var decoder = (_flags & 1) != 0 ? null : new ArithmeticDecoder(_data.Rest);
        var skipped = (_flags & 8) != 0 ? Skipped(bitmap) : null;
        var planes = new List<Bitmap>();
        for (var left = SymbolDictionaryReader.SymbolBits(_patterns.Count); left > 0; left--)
        {
            var plane = Bitmap.Create(_width, _height, _budget);
            if (decoder is null)
            {
                GenericRegion.ReadFacsimile(_data.Rest.Span, plane, out var taken);
                _data.TakeBytes(taken);
            }
            else
            {
                GenericRegion.Read(decoder, contexts, template, plane, skipped: skipped);
            }

            if (planes.Count > 0)
            {
                plane.Draw(planes[^1], 0, 0, CombinationOperator.Xor);
            }

            planes.Add(plane);
        }

        return planes;
    }

    /// <summary>The places of the grid whose patterns lie outside the region altogether (6.6.5.1).</summary>
    private Bitmap Skipped(Bitmap bitmap)
    {
        var skipped = Bitmap.Create(_width, _height, _budget);
        for (var row = 0; row < skipped.Height; row++)
        {
            for (var column = 0; column < skipped.Width; column++)
            {
                var (x, y) = Place(row, column);
                var isOutside = x + _patterns[0].Width <= 0 || x >= bitmap.Width || y + _patterns[0].Height <= 0 || y >= bitmap.Height;
                skipped.Row(row)[column] = (byte)(isOutside ? 1 : 0);
            }
        }

        return skipped;
    }
}
