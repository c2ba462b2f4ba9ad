using PerfTargetParse.Cli.Inputs;
using PerfTargetParse.Cli.Tests.Support;

namespace PerfTargetParse.Cli.Tests.InMemory;

public class InputWalkerTests
{
    private readonly MemoryFileSystem _files = new();

    [Fact]
    public void Walk_Folder_TakesKnownFilesInOrdinalOrder()
    {
        _files.With(
            ("in/b.txt", ""), ("in/C.TXT", ""), ("in/a/c.txt", ""), ("in/a/b/d.TXT", ""), ("in/x.pdf", ""), ("in/.hidden.txt", ""),
            ("in/.git/x.txt", ""), ("in/~$b.txt", ""), ("in/noending", ""));

        Assert.Equal(["C.TXT", "a/b/d.TXT", "a/c.txt", "b.txt"], Paths("in"));
    }

    [Fact]
    public void Walk_FolderSpelledInOtherWays_SamePaths()
    {
        _files.With(("in/a/c.txt", ""), ("in/d.txt", ""));

        foreach (var spelling in new[] { "in", "in/", "./in", "in/../in", "/here/in" })
        {
            Assert.Equal(["a/c.txt", "d.txt"], Paths(spelling));
        }
    }

    [Fact]
    public void Walk_FileGivenByName_IsTakenWhateverItsName()
    {
        _files.With(("in/x.bin", ""), ("in/.hidden", ""), ("~$a.txt", ""));

        Assert.Equal([".hidden", "x.bin", "~$a.txt"], Paths("in/x.bin", "in/.hidden", "~$a.txt"));
    }

    [Fact]
    public void Walk_SameRelativePath_RootNameGoesInFront()
    {
        _files.With(("y2023/a/f.txt", ""), ("y2024/a/f.txt", ""), ("y2024/g.txt", ""));

        Assert.Equal(["g.txt", "y2023/a/f.txt", "y2024/a/f.txt"], Paths("y2023", "y2024"));
        Assert.Equal(["y2023/a/f.txt", "y2024/a/f.txt"], Paths("y2023/a/f.txt", "y2024/a/f.txt"));
    }

    [Fact]
    public void Walk_SameRelativePathInRootsOfTheSameName_MoreFoldersGoInFront()
    {
        _files.With(("p/in/f.txt", ""), ("q/in/f.txt", ""));

        Assert.Equal(["p/in/f.txt", "q/in/f.txt"], Paths("p/in", "q/in"));
    }

    [Fact]
    public void Walk_NamesThatDifferInCase_AreToldApartByTheirFolders()
    {
        _files.With(("p/F.txt", ""), ("q/f.txt", ""));

        Assert.Equal(["p/F.txt", "q/f.txt"], Paths("p", "q"));
    }

    [Fact]
    public void Walk_NamesInOneFolderThatDifferInCase_StayAsTheyAre()
    {
        _files.With(("in/F.txt", ""), ("in/f.txt", ""));

        Assert.Equal(["F.txt", "f.txt"], Paths("in"));
    }

    [Fact]
    public void Walk_AnyOrderOfInputs_SameDocuments()
    {
        _files.With(("p/a/f.txt", ""), ("q/a/f.txt", ""), ("q/b.txt", ""), ("c.txt", ""));
        var expected = Paths("p", "q", "c.txt", "q/b.txt");

        Assert.Equal(expected, Paths("c.txt", "q/b.txt", "q", "p"));
        Assert.Equal(["b.txt", "c.txt", "p/a/f.txt", "q/a/f.txt"], expected);
    }

    [Fact]
    public void Walk_FileGivenTwice_IsReadOnce()
    {
        _files.With(("in/a/f.txt", ""));

        Assert.Equal(["a/f.txt"], Paths("in", "in/a/f.txt", "./in/a/f.txt", "in/**/*.txt"));
    }

    [Theory]
    [InlineData("in/*.txt", "a.txt b.txt")]
    [InlineData("in/?.txt", "a.txt b.txt")]
    [InlineData("in/**/*.txt", "a.txt b.txt s/c.txt s/t/d.txt")]
    [InlineData("in/**", "a.txt b.txt s/c.txt s/t/d.txt")]
    [InlineData("in/*", "a.txt b.txt")]
    [InlineData("in/s*/*.txt", "s/c.txt")]
    [InlineData("in/**/t/*", "s/t/d.txt")]
    [InlineData("in/**/**/d.txt", "s/t/d.txt")]
    [InlineData("in/*.bin", "x.bin")]
    [InlineData("/here/in/a*", "a.txt")]
    [InlineData("*/a.txt", "in/a.txt")]
    public void Walk_Pattern_TakesWhatFits(string pattern, string expected)
    {
        _files.With(("in/a.txt", ""), ("in/b.txt", ""), ("in/.h.txt", ""), ("in/~$a.txt", ""), ("in/x.bin", ""), ("in/s/c.txt", ""), ("in/s/t/d.txt", ""));

        Assert.Equal(expected, string.Join(' ', Paths(pattern)));
    }

    [Fact]
    public void Walk_FileWithAStarInItsName_IsThatFile()
    {
        _files.With(("in/a*.txt", ""), ("in/ab.txt", ""));

        Assert.Equal(["a*.txt"], Paths("in/a*.txt"));
    }

    [Theory]
    [InlineData("in/*.md", "error.noMatch")]
    [InlineData("missing", "error.noInput")]
    [InlineData("empty", "error.nothingToRead")]
    public void Walk_NothingFound_SaysSo(string input, string key)
    {
        _files.With(("in/a.txt", ""), ("empty/x.bin", ""));

        new InputWalker(_files, [".txt"]).Walk([input], out var error);

        Assert.Equal(key, error?.Key);
    }

    [Fact]
    public void Walk_StandardInput_StandsInOrder()
    {
        _files.With(("!.txt", ""), ("a.txt", ""));

        Assert.Equal(["!.txt", "-", "a.txt"], Paths("a.txt", "-", "!.txt", "-"));
    }

    private IReadOnlyList<string> Paths(params string[] inputs)
    {
        var list = new InputWalker(_files, [".txt"]).Walk(inputs, out var error);
        Assert.Null(error);
        return [.. list.Documents.Select(d => d.Path)];
    }
}
