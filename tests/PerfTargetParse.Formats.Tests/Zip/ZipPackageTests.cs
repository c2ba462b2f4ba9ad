using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using PerfTargetParse.Formats.Zip;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Zip;

public sealed class ZipPackageTests
{
    private static readonly ZipLimits Limits = new();

    [Fact]
    public void Read_FileOfTheBaseLibrary_GivesEachEntry()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, level) in new[] { ("a/项目.xml", CompressionLevel.Optimal), ("b.bin", CompressionLevel.NoCompression) })
            {
                using var writer = archive.CreateEntry(name, level).Open();
                writer.Write(Noise(100_000));
            }
        }

        var package = Open(stream.ToArray());
        Assert.False(package.IsTruncated);
        Assert.Equal(["a/项目.xml", "b.bin"], package.Entries.Select(e => e.Path));
        Assert.All(package.Entries, entry =>
        {
            var content = package.Read(entry);
            Assert.Equal(ZipOutcome.Complete, content.Outcome);
            Assert.Equal(100_000, entry.Size);
            Assert.Equal(Noise(100_000), content.Bytes.ToArray());
        });
    }

    [Fact]
    public void OpenStream_ReadInSmallPieces_GivesTheSame()
    {
        var package = Open(ZipFile.Of(("a", Noise(10_000))));
        using var stream = package.OpenStream(package.Entries[0]);
        var bytes = new List<byte>();
        var piece = new byte[7];
        for (int count; (count = stream.Read(piece, 0, 7)) > 0;)
        {
            bytes.AddRange(piece.AsSpan(0, count));
        }

        Assert.Equal(ZipOutcome.Complete, stream.Outcome);
        Assert.Equal(Noise(10_000), bytes);
    }

    [Fact]
    public void Name_NotSaidToBeUtf8_IsReadAsWhatItCanBe()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        var zip = new ZipFile().Add(gb.GetBytes("绩效目标.docx"), [1]).Add("绩效.xlsx"u8.ToArray(), [1]).Add("总表.pdf"u8.ToArray(), [1], flags: 0x800);
        Assert.Equal(["绩效目标.docx", "绩效.xlsx", "总表.pdf"], Open(zip.Build()).Entries.Select(e => e.Name));
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc/passwd")]
    [InlineData("/root/x", "root/x")]
    [InlineData("C:\\windows\\x", "windows/x")]
    [InlineData("a/../../b/./c", "b/c")]
    [InlineData("..\\..\\x", "x")]
    public void Path_OfNameThatLeadsOutside_StaysInside(string name, string path)
    {
        var package = Open(ZipFile.Of((name, [1])));
        Assert.Equal(name, package.Entries[0].Name);
        Assert.Equal(path, package.Entries[0].Path);
        Assert.NotNull(package.Find(path));
    }

    [Fact]
    public void Find_OtherCase_IsFoundAfterTheSame()
    {
        var package = Open(ZipFile.Of(("Doc/A.xml", [1]), ("doc/a.xml", [2]), ("folder/", [])));
        Assert.Equal("doc/a.xml", package.Find("doc/a.xml")!.Name);
        Assert.Equal("Doc/A.xml", package.Find("DOC/A.XML")!.Name);
        Assert.Null(package.Find("folder"));
        Assert.Null(package.Find("none"));
    }

    [Fact]
    public void Resolve_Reference_FollowsTheFolderOrTheRoot()
    {
        Assert.Equal("a/c.xml", ZipNames.Resolve("a/b.xml", "c.xml"));
        Assert.Equal("a/d/c.xml", ZipNames.Resolve("a/b/x.xml", "../d/c.xml"));
        Assert.Equal("c.xml", ZipNames.Resolve("a/b.xml", "/c.xml"));
        Assert.Equal("c.xml", ZipNames.Resolve("a/b.xml", "../../../c.xml"));
    }

    [Fact]
    public void Read_Bomb_EndsAtTheRatio()
    {
        var package = Open(ZipFile.Of(("bomb", new byte[50_000_000])));
        var content = package.Read(package.Entries[0]);
        Assert.Equal(ZipOutcome.RatioLimit, content.Outcome);
        Assert.InRange(content.Bytes.Length, Limits.RatioFreeBytes, 100 * 50_000);
    }

    [Fact]
    public void Read_LargerThanAnEntryMay_GivesAsMuchAsItMay()
    {
        var package = ZipPackage.Open(ZipFile.Of(("a", Noise(1_000)), ("b", Noise(1_001))), Limits with { EntryBytes = 1_000 });
        Assert.Equal(ZipOutcome.Complete, package.Read(package.Entries[0]).Outcome);
        var content = package.Read(package.Entries[1]);
        Assert.Equal(ZipOutcome.EntryLimit, content.Outcome);
        Assert.Equal(Noise(1_001)[..1_000], content.Bytes.ToArray());
    }

    [Fact]
    public void Read_SameDataUnderManyNames_EndsAtTheSum()
    {
        var zip = new ZipFile().Add("0"u8.ToArray(), Noise(100_000));
        for (var i = 1; i < 50; i++)
        {
            zip.Add(Encoding.ASCII.GetBytes($"{i}"), Noise(100_000), headerAt: 0);
        }

        var package = ZipPackage.Open(zip.Build(), Limits with { InflatedBytes = 1_000_000 });
        var contents = package.Entries.Select(package.Read).ToList();
        Assert.Equal(50, contents.Count);
        Assert.Equal(10, contents.Count(c => c.Outcome == ZipOutcome.Complete));
        Assert.Equal(1_000_000, contents.Sum(c => c.Bytes.Length));
        Assert.Equal(ZipOutcome.InflatedLimit, contents[^1].Outcome);
    }

    [Fact]
    public void OpenInside_FileInFile_CountsWithTheOuter()
    {
        var inner = ZipFile.Of(("x", Noise(5_000)));
        var package = ZipPackage.Open(ZipFile.Of(("in.zip", inner)), Limits with { InflatedBytes = inner.Length + 4_000 });
        var inside = package.OpenInside(package.Read(package.Entries[0]).Bytes);
        var content = inside.Read(inside.Entries[0]);
        Assert.Equal(ZipOutcome.InflatedLimit, content.Outcome);
        Assert.Equal(4_000, content.Bytes.Length);
    }

    [Fact]
    public void Open_HundredThousandEntries_ListsAsManyAsAllowed()
    {
        var zip = new ZipFile();
        for (var i = 0; i < 100_000; i++)
        {
            zip.Add(Encoding.ASCII.GetBytes($"{i}"), [], method: 0);
        }

        var bytes = zip.Build();
        foreach (var some in new[] { bytes, bytes[..^100_000] })
        {
            var package = Open(some);
            Assert.True(package.HasMoreEntries);
            Assert.Equal(Limits.Entries, package.Entries.Count);
        }
    }

    [Theory]
    [InlineData(10u, null)]
    [InlineData(4_000_000_000u, null)]
    [InlineData(null, 12345u)]
    public void Read_LiesAboutSizeOrSum_GivesAllAndSaysSo(uint? size, uint? crc)
    {
        var package = Open(new ZipFile().Add("a"u8.ToArray(), Noise(20_000), size: size, crc: crc).Build());
        var content = package.Read(package.Entries[0]);
        Assert.Equal(ZipOutcome.Damaged, content.Outcome);
        Assert.Equal(Noise(20_000), content.Bytes.ToArray());
    }

    [Fact]
    public void Read_DamageInTheData_GivesAllThatStandsBefore()
    {
        var text = Enumerable.Range(0, 8_000).SelectMany(i => Encoding.ASCII.GetBytes($"row {i * 7919 % 10_007}\n")).ToArray();
        var bytes = ZipFile.Of(("a", text));
        var packed = ZipFile.Deflate(text).Length;
        bytes.AsSpan(31 + (packed / 2), packed / 4).Fill(0xFF);
        var package = Open(bytes);
        var content = package.Read(package.Entries[0]);
        Assert.Equal(ZipOutcome.Damaged, content.Outcome);
        Assert.InRange(content.Bytes.Length, text.Length / 3, text.Length);
        Assert.True(content.Bytes.Span[..(text.Length / 3)].SequenceEqual(text.AsSpan(0, text.Length / 3)));
    }

    [Fact]
    public void Read_EncryptedOrUnknownMethod_GivesNothingAndSaysWhy()
    {
        var package = Open(new ZipFile().Add("a"u8.ToArray(), Noise(100), flags: 1).Add("b"u8.ToArray(), Noise(100), method: 93).Build());
        Assert.Equal([ZipOutcome.Encrypted, ZipOutcome.UnsupportedMethod], package.Entries.Select(e => package.Read(e).Outcome));
        Assert.All(package.Entries, e => Assert.True(package.Read(e).Bytes.IsEmpty));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Open_CutOff_ListsWhatIsThere(bool hasDescriptors)
    {
        var zip = new ZipFile();
        foreach (var name in new[] { "a", "b", "c" })
        {
            zip.Add(Encoding.ASCII.GetBytes(name), Noise(3_000), hasDescriptor: hasDescriptors);
        }

        var whole = zip.Build();
        var third = whole.AsSpan().LastIndexOf("PK\u0003\u0004"u8);
        var package = Open(whole[..(third + 1_000)]);
        Assert.True(package.IsTruncated);
        Assert.Equal(["a", "b", "c"], package.Entries.Select(e => e.Name));
        Assert.Equal(Noise(3_000), package.Read(package.Entries[1]).Bytes.ToArray());
        Assert.Equal(ZipOutcome.Complete, package.Read(package.Entries[1]).Outcome);
        var last = package.Read(package.Entries[2]);
        Assert.Equal(ZipOutcome.Damaged, last.Outcome);
        Assert.InRange(last.Bytes.Length, 800, 2_999);
        Assert.Equal(Noise(3_000)[..last.Bytes.Length], last.Bytes.ToArray());
    }

    [Fact]
    public void Open_StoredWithSizesBehind_EndsWhereTheDataEnd()
    {
        var zip = new ZipFile().Add("a"u8.ToArray(), Noise(3_000), method: 0, hasDescriptor: true).Add("b"u8.ToArray(), Noise(10)).Build();
        var package = Open(zip[..^30]);
        Assert.True(package.IsTruncated);
        Assert.Equal(Noise(3_000), package.Read(package.Find("a")!).Bytes.ToArray());
    }

    [Fact]
    public void Open_BytesBeforeAndCommentBehind_FindsTheEntries()
    {
        byte[] bytes = [.. Noise(500), .. new ZipFile().Add("a"u8.ToArray(), Noise(50)).Build("PK\u0005\u0006 is no end of anything here")];
        var package = Open(bytes);
        Assert.False(package.IsTruncated);
        Assert.Equal(Noise(50), package.Read(package.Entries[0]).Bytes.ToArray());
    }

    [Fact]
    public void Open_SizesOf64Bits_AreRead()
    {
        var content = Noise(4_000);
        var extra = new byte[20];
        BinaryPrimitives.WriteUInt16LittleEndian(extra, 1);
        BinaryPrimitives.WriteUInt16LittleEndian(extra.AsSpan(2), 16);
        BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(4), 4_000);
        BinaryPrimitives.WriteInt64LittleEndian(extra.AsSpan(12), ZipFile.Deflate(content).Length);
        var package = Open(new ZipFile().Add("a"u8.ToArray(), content, extra: extra).Build());
        Assert.Equal(4_000, package.Entries[0].Size);
        Assert.Equal(ZipOutcome.Complete, package.Read(package.Entries[0]).Outcome);
    }

    [Fact]
    public void Open_NoZip_HasNoEntry()
    {
        Assert.Empty(Open([]).Entries);
        Assert.Empty(Open(Noise(1_000)).Entries);
        Assert.True(Open("PK\u0003\u0004"u8.ToArray()).IsTruncated);
        Assert.False(Open(new ZipFile().Build()).IsTruncated);
    }

    [Fact]
    public void Read_BytesChangedByChance_EndsWithAnOutcome()
    {
        var random = new Random(1980);
        var seed = new ZipFile().Add("a/b.xml"u8.ToArray(), Noise(500)).Add("c"u8.ToArray(), Noise(300), method: 0)
            .Add("d"u8.ToArray(), Noise(900), hasDescriptor: true).Build("end");
        var outcomes = new HashSet<ZipOutcome>();
        for (var i = 0; i < 5_000; i++)
        {
            var bytes = seed.ToArray();
            for (var n = random.Next(1, 12); n > 0; n--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var package = ZipPackage.Open(bytes.AsMemory(0, random.Next(bytes.Length / 2, bytes.Length + 1)), Limits with { InflatedBytes = 2_000 });
            foreach (var entry in package.Entries)
            {
                var content = package.Read(entry);
                outcomes.Add(content.Outcome);
                Assert.InRange(content.Bytes.Length, 0, 2_000);
            }
        }

        Assert.Superset(new HashSet<ZipOutcome> { ZipOutcome.Complete, ZipOutcome.Damaged, ZipOutcome.Encrypted, ZipOutcome.UnsupportedMethod, ZipOutcome.InflatedLimit }, outcomes);
    }

    private static ZipPackage Open(byte[] bytes) => ZipPackage.Open(bytes, Limits);

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
