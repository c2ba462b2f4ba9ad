namespace PerfTargetParse.Pdf.Images.Ccitt;

/// <summary>Rows of a picture as they come; memory grows with what is there, not with what is announced.</summary>
internal sealed class RowBuffer
{
    private readonly int _stride;
    private byte[] _bytes = [];

    public RowBuffer(int stride) => _stride = stride;

    public int Count { get; private set; }

    /// <summary>Adds a row of zeros and gives it.</summary>
    public Span<byte> AddRow()
    {
        var start = Count * _stride;
        if (start + _stride > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(start + _stride, 2L * start)));
        }

        Count++;
        return _bytes.AsSpan(start, _stride);
    }

    /// <summary>The rows, or their opposite where black is to be 0.</summary>
    public byte[] ToArray(bool blackIs1)
    {
        var rows = _bytes[..(Count * _stride)];
        if (!blackIs1)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] ^= 0xFF;
            }
        }

        return rows;
    }
}
