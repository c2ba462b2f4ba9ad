namespace PerfTargetParse.Pdf.Images.Jpeg;

/// <summary>Makes samples of the coefficients of blocks (ITU-T T.81, A.3.3).</summary>
internal static class BlockTransform
{
    private const int Side = 8;

    private static readonly float[] Waves = MakeWaves();

    /// <summary>Makes the gray samples of an image; white where blocks are missing.</summary>
    public static byte[] ToGray(JpegFrame frame, ReadOnlySpan<ushort> quantisation)
    {
        var gray = new byte[(long)frame.Width * frame.Height];
        Span<float> rows = stackalloc float[JpegFrame.BlockSize];
        Span<byte> samples = stackalloc byte[JpegFrame.BlockSize];
        for (var y = 0; y * Side < frame.Height; y++)
        {
            for (var x = 0; x * Side < frame.Width; x++)
            {
                var index = (y * frame.BlocksAcross) + x;
                if (frame.IsRead[index])
                {
                    Transform(frame.Coefficients.AsSpan(index * JpegFrame.BlockSize, JpegFrame.BlockSize), quantisation, rows, samples);
                }
                else
                {
                    samples.Fill(255);
                }

                var width = Math.Min(Side, frame.Width - (x * Side));
                for (var row = 0; row < Side && (y * Side) + row < frame.Height; row++)
                {
                    samples.Slice(row * Side, width).CopyTo(gray.AsSpan((((y * Side) + row) * frame.Width) + (x * Side)));
                }
            }
        }

        return gray;
    }

    private static void Transform(ReadOnlySpan<short> block, ReadOnlySpan<ushort> quantisation, Span<float> rows, Span<byte> samples)
    {
        if (block[1..].IndexOfAnyExcept((short)0) < 0)
        {
            // Paper: one shade.
            samples.Fill(Sample(block[0] * quantisation[0] / 8f));
            return;
        }

        for (var v = 0; v < Side; v++)
        {
            var row = rows.Slice(v * Side, Side);
            row.Clear();
            for (var u = 0; u < Side; u++)
            {
                var coefficient = block[(v * Side) + u];
                if (coefficient != 0)
                {
                    Add(row, Waves.AsSpan(u * Side, Side), coefficient * quantisation[(v * Side) + u]);
                }
            }
        }

        Span<float> sums = stackalloc float[Side];
        for (var y = 0; y < Side; y++)
        {
            sums.Clear();
            for (var v = 0; v < Side; v++)
            {
                Add(sums, rows.Slice(v * Side, Side), Waves[(v * Side) + y]);
            }

            for (var x = 0; x < Side; x++)
            {
                samples[(y * Side) + x] = Sample(sums[x]);
            }
        }
    }

    private static void Add(Span<float> sums, ReadOnlySpan<float> wave, float factor)
    {
        for (var i = 0; i < Side; i++)
        {
            sums[i] += wave[i] * factor;
        }
    }

    private static byte Sample(float value) => (byte)Math.Clamp(value + 128.5f, 0, 255);

    private static float[] MakeWaves()
    {
        var waves = new float[JpegFrame.BlockSize];
        for (var u = 0; u < Side; u++)
        {
            for (var x = 0; x < Side; x++)
            {
                waves[(u * Side) + x] = (float)(Math.Cos(((2 * x) + 1) * u * Math.PI / 16) / 2 * (u == 0 ? Math.Sqrt(0.5) : 1));
            }
        }

        return waves;
    }
}
