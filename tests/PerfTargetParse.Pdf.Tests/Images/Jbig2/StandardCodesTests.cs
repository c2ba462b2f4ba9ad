using PerfTargetParse.Pdf.Images.Jbig2;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

public sealed class StandardCodesTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, StandardCodes.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Lines_EveryTable_UseEveryPrefix(int number) =>
        Assert.Equal(1, StandardCodes.Lines(number).Sum(line => Math.Pow(2, -line.PrefixLength)));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Lines_EveryTable_LeaveNoNumberOut(int number)
    {
        var ranges = StandardCodes.Lines(number).Where(line => line.Kind == CodeLineKind.Up).ToList();
        Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.Equal(pair.First.Low + (1L << pair.First.RangeLength), pair.Second.Low));
        var down = StandardCodes.Lines(number).Where(line => line.Kind == CodeLineKind.Down);
        Assert.All(down, line => Assert.Equal(ranges[0].Low - 1, line.Low));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Read_NumbersWrittenByTheTable_GivesThem(int number)
    {
        var lines = StandardCodes.Lines(number).ToList();
        var numbers = lines.Select(line => line.Kind == CodeLineKind.None ? null : (int?)line.Low).ToList();
        var writer = new BitWriter();
        numbers.ForEach(n => writer.Code(number, n));
        var data = new SegmentData(writer.Bytes);
        Assert.All(numbers, n => Assert.Equal(n, StandardCodes.Table(number).Read(data)));
    }

    [Fact]
    public void ReadTable_TableOfAFile_GivesItsNumbers()
    {
        // Table B.1 as a table of its own: prefixes of up to 7 bits, ranges of up to 31.
        var bits = new BitWriter().Bits(0b100_010_0, 8).Bits(0, 32).Bits(65_808, 32);
        foreach (var line in StandardCodes.Lines(1).SkipLast(1))
        {
            bits.Bits(line.PrefixLength, 3).Bits(line.RangeLength, 5);
        }

        var table = CodeTable.ReadTable(new SegmentData(bits.Bits(0, 3).Bits(3, 3).Bytes));
        var data = new SegmentData(new BitWriter().Code(1, 0).Code(1, 300).Code(1, 70_000).Bytes);
        Assert.Equal([0, 300, 70_000], Enumerable.Range(0, 3).Select(_ => table.ReadNumber(data)));
    }

    [Fact]
    public void CodeTable_MorePrefixesThanBitsCanTellApart_IsAFault() =>
        Assert.Throws<Jbig2Fault>(() => new CodeTable([new(1, 0, 0), new(1, 0, 1), new(1, 0, 2)]));
}
