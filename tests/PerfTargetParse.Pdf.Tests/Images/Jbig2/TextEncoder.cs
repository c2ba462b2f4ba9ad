namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

/// <summary>The parts of arithmetic text regions, for tests.</summary>
internal sealed class TextEncoder(ArithmeticEncoder encoder, int symbolBits)
{
    private readonly byte[] _symbols = new byte[1 << symbolBits];
    private readonly byte[] _refinement = new byte[1 << 13];
    private readonly IntegerEncoder _growthX = new();
    private readonly IntegerEncoder _growthY = new();
    private readonly IntegerEncoder _shiftX = new();
    private readonly IntegerEncoder _shiftY = new();

    public IntegerEncoder StripStep { get; } = new();

    public IntegerEncoder FirstStep { get; } = new();

    public IntegerEncoder Step { get; } = new();

    public IntegerEncoder InStrip { get; } = new();

    public IntegerEncoder IsRefined { get; } = new();

    public TextEncoder Number(IntegerEncoder numbers, int? number)
    {
        numbers.Write(encoder, number);
        return this;
    }

    public TextEncoder Symbol(int number)
    {
        var previous = 1;
        for (var i = symbolBits - 1; i >= 0; i--)
        {
            var bit = (number >> i) & 1;
            encoder.Write(ref _symbols[previous], bit);
            previous = (previous << 1) | bit;
        }

        return this;
    }

    /// <summary>A symbol with differences, as large as need be.</summary>
    public TextEncoder Refinement(Picture picture, Picture symbol)
    {
        var (growX, growY) = (picture.Width - symbol.Width, picture.Height - symbol.Height);
        Number(_growthX, growX).Number(_growthY, growY);
        return RefinementAt(picture, symbol, -(growX >> 1), -(growY >> 1), growX >> 1, growY >> 1);
    }

    /// <summary>Differences of a symbol whose size is known.</summary>
    public TextEncoder RefinementAt(Picture picture, Picture symbol, int shiftX, int shiftY, int left = 0, int top = 0)
    {
        Number(_shiftX, shiftX).Number(_shiftY, shiftY);
        PictureEncoder.WriteRefinement(encoder, _refinement, 0, picture, symbol, left + shiftX, top + shiftY);
        return this;
    }
}
