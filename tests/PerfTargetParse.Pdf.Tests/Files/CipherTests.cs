using PerfTargetParse.Pdf.Files.Security;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

/// <summary>The published answers of each cipher and hash, and lengths on both sides of a block's end.</summary>
public sealed class CipherTests
{
    [Theory]
    [InlineData("", "d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("abc", "900150983cd24fb0d6963f7d28e17f72")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345678901234567890", "57edf4a22be3c955ac49da2e2107b67a")]
    public void Md5_KnownText_HasItsHash(string text, string expected) => Assert.Equal(expected, Hex(Md5.Hash(PdfBuilder.ToBytes(text))));

    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void Sha256_KnownText_HasItsHash(string text, string expected) => Assert.Equal(expected, Hex(Sha256.Hash(PdfBuilder.ToBytes(text))));

    [Fact]
    public void Sha384_KnownText_HasItsHash() => Assert.Equal(
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7", Hex(Sha512.Hash384("abc"u8)));

    [Fact]
    public void Sha512_KnownText_HasItsHash() => Assert.Equal(
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        Hex(Sha512.Hash("abc"u8)));

    [Theory]
    [InlineData(55, "ef1772b6dff9a122358552954ad0df65", "9f4390f8d30c2dd9", "5d91ac7e74e62b5c", "b0220c772cbf6c18")]
    [InlineData(56, "3b0c8ac703f828b04c6c197006d17218", "b35439a4ac6f0948", "8a8d9649ea04e993", "962b64aae357d2a4")]
    [InlineData(63, "b06521f39153d618550606be297466d5", "7d3e74a05d7db15b", "7e7f097e95b52bb8", "c1b0f5c6d3b03dfe")]
    [InlineData(64, "014842d480b571495a4a0363793f7367", "ffe054fe7ae0cb6d", "2e404b9339da7957", "01d35c10c6c38c2d")]
    [InlineData(111, "089f243d1e831c5879aa375ee364a06e", "6374f73208854473", "3c37955051cb5c30", "fa9121c7b32b9e01")]
    [InlineData(112, "9146ef3527c7cfcc66dc615c3986e391", "f54353008a255326", "187d4e07cb306103", "c01d080efd492776")]
    [InlineData(119, "8a7bd0732ed6a28ce75f6dabc90e1613", "31eba51c313a5c08", "c2fbb1911d6889e3", "130396a75cb483f2")]
    [InlineData(120, "5f61c0ccad4cac44c75ff505e1f1e537", "2f3d335432c70b58", "ca2f7755efa04d43", "f241de612b01aa2f")]
    [InlineData(127, "020406e1d05cdc2aa287641f7ae2cc39", "c57e9278af78fa3c", "9bd06b1763c2cf7a", "828613968b501dc0")]
    [InlineData(128, "e510683b3f5ffe4093d021808bc6ff70", "6836cf13bac400e9", "edb12730a366098b", "b73d1929aa615934")]
    [InlineData(1000, "cabe45dcc9ae5b66ba86600cca6b8ba8", "41edece42d63e8d9", "f54480689c6b0b11", "67ba5535a46e3f86")]
    public void Hash_LengthsAroundABlock_HaveTheirHash(int length, string md5, string sha256, string sha384, string sha512)
    {
        var data = PdfBuilder.ToBytes(new string('a', length));

        Assert.Equal(md5, Hex(Md5.Hash(data)));
        Assert.StartsWith(sha256, Hex(Sha256.Hash(data)), StringComparison.Ordinal);
        Assert.StartsWith(sha384, Hex(Sha512.Hash384(data)), StringComparison.Ordinal);
        Assert.StartsWith(sha512, Hex(Sha512.Hash(data)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Key", "Plaintext", "bbf316e8d940af0ad3")]
    [InlineData("Wiki", "pedia", "1021bf0420")]
    [InlineData("Secret", "Attack at dawn", "45a01f645fc35b383552544b9bf5")]
    public void Rc4_KnownText_IsEncryptedAsKnown(string key, string text, string expected)
    {
        var output = new byte[text.Length];
        Rc4.Apply(PdfBuilder.ToBytes(key), PdfBuilder.ToBytes(text), output);

        Assert.Equal(expected, Hex(output));
    }

    // FIPS 197, appendix C.
    [Theory]
    [InlineData("000102030405060708090a0b0c0d0e0f", "69c4e0d86a7b0430d8cdb78070b4c55a")]
    [InlineData("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", "8ea2b7ca516745bfeafc49904b496089")]
    public void Aes_OneBlock_IsEncryptedAsKnown(string key, string expected)
    {
        var aes = new Aes(Convert.FromHexString(key));
        var plain = Convert.FromHexString("00112233445566778899aabbccddeeff");
        var output = new byte[16];

        aes.EncryptCbc(plain, new byte[16], output);
        Assert.Equal(expected, Hex(output));

        aes.DecryptCbc(output.ToArray(), new byte[16], output);
        Assert.Equal(plain, output);
    }

    // SP 800-38A, F.2.1 and F.2.5, the first two blocks.
    [Theory]
    [InlineData("2b7e151628aed2a6abf7158809cf4f3c", "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2")]
    [InlineData("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4", "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d")]
    public void Aes_ChainedBlocks_AreEncryptedAsKnown(string key, string expected)
    {
        var aes = new Aes(Convert.FromHexString(key));
        var initial = Convert.FromHexString("000102030405060708090a0b0c0d0e0f");
        var plain = Convert.FromHexString("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51");
        var output = new byte[32];

        aes.EncryptCbc(plain, initial, output);
        Assert.Equal(expected, Hex(output));

        aes.DecryptCbc(output.ToArray(), initial, output);
        Assert.Equal(plain, output);
    }

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(bytes);
}
