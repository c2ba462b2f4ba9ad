using PerfTargetParse.Pdf.Images.Jbig2;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

public sealed class ArithmeticDecoderTests
{
    // The test sequence of ITU-T T.88, H.2.
    private static readonly byte[] Coded = Convert.FromHexString("84C73BFCE1A1430402200000410DBB86F4317FFF88FF37471ADB6ADFFFAC");
    private static readonly byte[] Plain = Convert.FromHexString("00020051000000C00352872AAAAAAAAA82C02000FCD79EF6BF7FED904F46A3BF");

    [Fact]
    public void Read_SequenceOfTheStandard_GivesItsBits()
    {
        var decoder = new ArithmeticDecoder(Coded);
        byte context = 0;
        var bits = new byte[Plain.Length];
        for (var i = 0; i < 8 * bits.Length; i++)
        {
            bits[i / 8] |= (byte)(decoder.Read(ref context) << (7 - (i % 8)));
        }

        Assert.Equal(Plain, bits);
    }

    [Fact]
    public void Write_SequenceOfTheStandard_GivesItsBytes()
    {
        var encoder = new ArithmeticEncoder();
        byte context = 0;
        for (var i = 0; i < 8 * Plain.Length; i++)
        {
            encoder.Write(ref context, (Plain[i / 8] >> (7 - (i % 8))) & 1);
        }

        Assert.Equal(Coded, encoder.Finish());
    }

    [Fact]
    public void Read_NumbersOfEveryRange_GivesThem()
    {
        int?[] numbers = [0, 3, -3, 4, -19, 20, 83, -84, 339, 340, 4435, -4436, 100_000, null, 1, int.MaxValue, null, 0];
        var encoder = new ArithmeticEncoder();
        var written = new IntegerEncoder();
        foreach (var number in numbers)
        {
            written.Write(encoder, number);
        }

        var decoder = new ArithmeticDecoder(encoder.Finish());
        var contexts = new IntegerContexts();
        Assert.All(numbers, number => Assert.Equal(number, contexts.Read(decoder)));
    }
}
