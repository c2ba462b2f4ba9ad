using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PerfTargetParse.Cli.Outputs;

namespace PerfTargetParse.Cli.Tests.InMemory;

public class OutputNamesTests
{
    [Theory]
    [InlineData("a/b.txt", "a/b.txt")]
    [InlineData("年度 目标（表）.txt", "年度 目标（表）.txt")]
    [InlineData("../x.txt", "__/x.txt")]
    [InlineData("a/../../x", "a/__/__/x")]
    [InlineData("/etc/x", "etc/x")]
    [InlineData("C:\\x\\y", "C__x_y")]
    [InlineData("a\tb\u0000\u009f.txt", "a_b__.txt")]
    [InlineData("a<b>|c?*\".txt", "a_b__c___.txt")]
    [InlineData("con", "_con")]
    [InlineData("NUL.txt", "_NUL.txt")]
    [InlineData("com1.tar.gz", "_com1.tar.gz")]
    [InlineData("console.txt", "console.txt")]
    [InlineData("a. ./b ", "a___/b_")]
    [InlineData("", "_")]
    [InlineData("-", "stdin")]
    public void Safe_Path_IsHarmless(string path, string expected)
    {
        Assert.Equal(expected, OutputNames.Safe(path));
    }

    [Fact]
    public void Safe_NameTooLong_IsCutAndKeptApartByAHash()
    {
        var one = OutputNames.Safe(new string('表', 100) + "一.txt");
        var two = OutputNames.Safe(new string('表', 100) + "二.txt");

        Assert.InRange(Encoding.UTF8.GetByteCount(one), 100, 200);
        Assert.StartsWith(new string('表', 60), one, StringComparison.Ordinal);
        Assert.NotEqual(one, two);
    }

    [Fact]
    public void Unique_PathsThatComeToTheSame_GetNumbers()
    {
        var names = new OutputNames();

        Assert.Equal("a_b.json", names.Unique("a:b", ".json"));
        Assert.Equal("a_b~2.json", names.Unique("a?b", ".json"));
        Assert.Equal("A_B~3.json", names.Unique("A_B", ".json"));
        Assert.Equal("a_b.md", names.Unique("a_b", ".md"));
    }

    [Fact]
    public void Safe_AnyPath_StaysBelowItsFolder() => Prop.ForAll<string?>(path =>
    {
        var root = Path.GetFullPath("/out");
        var full = Path.GetFullPath(Path.Join(root, OutputNames.Safe(path ?? string.Empty)));
        return full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !OutputNames.Safe(path ?? string.Empty).Any(char.IsControl);
    }).QuickCheckThrowOnFailure();
}
