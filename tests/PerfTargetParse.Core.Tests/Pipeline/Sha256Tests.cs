using System.Security.Cryptography;
using PerfTargetParse.Pipeline;
using Xunit;

namespace PerfTargetParse.Core.Tests.Pipeline;

public sealed class Sha256Tests
{
    [Fact]
    public void Sha256_OfThreeLetters_IsThatOfTheStandard() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.Hex("abc"u8));

    [Fact]
    public void Sha256_AnyLengthAroundItsBlocks_IsThatOfThePlatform()
    {
        var data = new byte[1000];
        new Random(7).NextBytes(data);
        var hash = new byte[32];
        for (var length = 0; length <= data.Length; length++)
        {
            Sha256.Hash(data.AsSpan(0, length), hash);

            Assert.Equal(SHA256.HashData(data.AsSpan(0, length)), hash);
        }
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(3_000_000)]
    public void Sha256_LongData_IsThatOfThePlatformWhoeverDoesIt(int length)
    {
        var data = new byte[length];
        new Random(8).NextBytes(data);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(data)), Sha256.Hex(data));
    }
}
