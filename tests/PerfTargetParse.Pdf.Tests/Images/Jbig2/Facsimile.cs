namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

/// <summary>Encodes small pictures as group 4 facsimile, pixels in horizontal mode alone, for tests.</summary>
internal static class Facsimile
{
    // Runs of 0 to 5 pixels (ITU-T T.4, table 2).
    private static readonly string[] White = ["00110101", "000111", "0111", "1000", "1011", "1100"];
    private static readonly string[] Black = ["0000110111", "010", "11", "10", "011", "0011"];

    public static byte[] Encode(Picture picture)
    {
        var bits = new BitWriter();
        for (var y = 0; y < picture.Height; y++)
        {
            var x = 0;
            while (x < picture.Width)
            {
                Write("001");
                x += Run(x, y, color: 0, White);
                x += Run(x, y, color: 1, Black);
            }
        }

        return bits.Bytes;

        int Run(int x, int y, int color, string[] codes)
        {
            var run = 0;
            while (x + run < picture.Width && picture[x + run, y] == color)
            {
                run++;
            }

            Write(codes[run]);
            return run;
        }

        void Write(string code) => bits.Bits(Convert.ToInt32(code, 2), code.Length);
    }
}
