using PerfTargetParse.TestSupport;
using Xunit;

namespace PerfTargetParse.Pdf.Tests.Files;

/// <summary>Encrypted files, all of the same one page, title and metadata; written by qpdf, so that reading is not shown by our own writing.</summary>
public sealed class SecurityTests
{
    private const string Content = "BT /F1 12 Tf 72 700 Td (Invented words) Tj ET";

    [Theory]
    [InlineData("rc4_40")]
    [InlineData("rc4_128")]
    [InlineData("rc4_128_crypt_filter")]
    [InlineData("rc4_128_object_streams")]
    [InlineData("aes_128")]
    [InlineData("aes_128_plain_metadata")]
    [InlineData("aes_256_r5")]
    [InlineData("aes_256")]
    [InlineData("aes_256_object_streams")]
    public void Open_NoPasswordNeeded_ReadsAll(string name) => AssertReadable(OpenedFile.Open(Fixture(name)));

    [Theory]
    [InlineData("password_rc4_40", "user", "owner")]
    [InlineData("password_rc4_128", "pässword", "öwner")]
    [InlineData("password_aes_128", "user", "owner")]
    [InlineData("password_aes_256_r5", "user", "owner")]
    [InlineData("password_aes_256", "绩效目标", "主人")]
    public void Open_PasswordNeeded_ReadsAllWithEitherAndNothingWithout(string name, string user, string owner)
    {
        AssertReadable(OpenedFile.Open(Fixture(name), PdfOptions.Default with { Password = user }));
        AssertReadable(OpenedFile.Open(Fixture(name), PdfOptions.Default with { Password = owner }));

        Assert.Equal(PdfOpenFailure.PasswordNeeded, OpenedFile.Open(Fixture(name)).Failure);
        Assert.Equal(PdfOpenFailure.PasswordNeeded, OpenedFile.Open(Fixture(name), PdfOptions.Default with { Password = "wrong" }).Failure);
    }

    [Fact]
    public void Open_PasswordGivenThoughNoneIsNeeded_ReadsAll() => AssertReadable(OpenedFile.Open(Fixture("aes_128"), PdfOptions.Default with { Password = "anything" }));

    [Theory]
    [InlineData("rc4_40")]
    [InlineData("rc4_128")]
    [InlineData("rc4_128_object_streams")]
    [InlineData("aes_128")]
    [InlineData("aes_256")]
    [InlineData("aes_256_object_streams")]
    public void Open_TableLost_ReadsAllTheSame(string name)
    {
        var text = PdfBuilder.ToText(Fixture(name));
        var opened = OpenedFile.Open(text.Replace("startxref\n", "startxref\n9", StringComparison.Ordinal));

        AssertReadable(opened, hasInfo: false);
        Assert.True(opened.HasNotice(PdfNoticeKind.CrossReferenceRebuilt));
    }

    [Fact]
    public void Decode_StreamThatNamesIdentity_IsNotDecrypted()
    {
        // An update adds a stream that is plain though the file is encrypted. It does not say again how the file is.
        var text = PdfBuilder.ToText(Fixture("aes_128"));
        var offset = text.Length;
        text += "20 0 obj\n<</Length 5 /Filter [/Crypt] /DecodeParms [<</Name /Identity>>]>>\nstream\nplain\nendstream\nendobj\n";
        text += $"xref\n20 1\n{offset:D10} 00000 n \ntrailer\n<</Size 21 /Prev {PdfFileTests.StartOfTable(text)}>>\nstartxref\n{text.Length}\n%%EOF\n";
        var opened = OpenedFile.Open(text);

        AssertReadable(opened);
        Assert.Equal("plain", PdfBuilder.ToText(opened.File!.Decode(opened.File.Load(20).AsStream!).Span));
    }

    [Theory]
    [InlineData("/Filter /Invented.Handler /V 4", "Invented.Handler")]
    [InlineData("/V 4", "without a name")]
    [InlineData("/Filter /Standard /V 9 /R 9", "version 9")]
    [InlineData("/Filter /Standard /V 5 /R 3", "revision 3")]
    [InlineData("/Filter /Standard /V 4 /R 4 /StmF /Own /CF <</Own <</CFM /Invented>>>>", "crypt filter Own")]
    public void Open_UnknownEncryption_IsNamed(string entries, string expected)
    {
        var builder = PdfFileTests.TwoPages();
        builder.TrailerEntries = $" /Encrypt <<{entries}>>";
        var document = PdfDocument.Open(builder.Build(), PdfOptions.Default, out var failure, out var notices);

        Assert.Null(document);
        Assert.Equal(PdfOpenFailure.EncryptionUnsupported, failure);
        Assert.Contains(notices, notice => notice.Kind == PdfNoticeKind.FilterUnsupported && notice.Detail.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/O (short) /U (short)")]
    [InlineData("")]
    [InlineData("/O 5 /U []")]
    public void Open_EncryptionWithoutItsEntries_NeedsAPassword(string entries)
    {
        foreach (var version in (string[])["/V 1 /R 2", "/V 2 /R 3", "/V 4 /R 4", "/V 5 /R 6"])
        {
            var builder = PdfFileTests.TwoPages();
            builder.TrailerEntries = $" /Encrypt <</Filter /Standard {version} {entries}>>";

            Assert.Equal(PdfOpenFailure.PasswordNeeded, OpenedFile.Open(builder.Build()).Failure);
        }
    }

    [Fact]
    public void Open_EncryptThatMeansNothing_IsPassedOver()
    {
        var builder = PdfFileTests.TwoPages();
        builder.TrailerEntries = " /Encrypt 77 0 R";

        Assert.Equal(["first", "second"], OpenedFile.Open(builder.Build()).Contents());
    }

    [Fact]
    public void Open_KeyLengthInBytes_IsUnderstood()
    {
        var text = PdfBuilder.ToText(Fixture("rc4_128"));

        Assert.Contains("/Length 128", text, StringComparison.Ordinal);
        AssertReadable(OpenedFile.Open(text.Replace("/Length 128", "/Length 16 ", StringComparison.Ordinal)));
        AssertReadable(OpenedFile.Open(text.Replace("/Length 128", "/Length 40 ", StringComparison.Ordinal)));
    }

    private static byte[] Fixture(string name) => File.ReadAllBytes(Path.Combine(GoldenFile.RepositoryRoot, "tests/PerfTargetParse.Pdf.Tests/Fixtures/Encrypted", $"{name}.pdf"));

    private static void AssertReadable(OpenedFile opened, bool hasInfo = true)
    {
        Assert.Null(opened.Failure);
        Assert.Equal(Content, opened.Content(0));
        Assert.DoesNotContain(opened.Notices, static notice => notice.Kind == PdfNoticeKind.StreamDamaged);

        var file = opened.File!;
        var metadata = file.Get(file.Get(file.Trailer, "Root").AsDictionary, "Metadata").AsStream;
        Assert.StartsWith("<?xpacket", PdfBuilder.ToText(file.Decode(metadata!).Span), StringComparison.Ordinal);
        if (hasInfo)
        {
            var info = file.Get(file.Trailer, "Info").AsDictionary;
            Assert.Equal("(An invented title)", ValueText.Of(file.Get(info, "Title")));
            Assert.Equal("(A (second) string)", ValueText.Of(file.Get(info, "Subject")));
        }
    }
}
