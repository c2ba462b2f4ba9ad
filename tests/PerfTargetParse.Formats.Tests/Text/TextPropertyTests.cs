using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PerfTargetParse.Source;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Text;

public sealed class TextPropertyTests
{
    private static readonly string[] Pieces =
        ["\t", "\t\t", "\n", "\n\n", "\r\n", "\f", " ", "  ", "\u3000", "|", " | ", "|---|", "名称", "讲座", "≥5场", "a b", "<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "<5", "[bookmark: x]", "]", "&lt;", "\0", "\uFEFF", "\uFFFD"];

    [Fact]
    public void Read_AnyBytes_GivesADocument()
    {
        Prop.ForAll<byte[]>(bytes => TextReading.Of(bytes).Document.Blocks is not null).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Read_AnyMixtureOfShapes_KeepsAllWords()
    {
        var words = new[] { "名称", "讲座", "≥5场", "a b" };
        var mixture = Gen.Elements(Pieces).ArrayOf().Resize(60).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(mixture, pieces =>
            {
                var text = AllText(TextReading.Of("文" + string.Concat(pieces)));
                return words.All(word => Occurrences(text, word.Replace(" ", "", StringComparison.Ordinal)) >= pieces.Count(p => p == word));
            }));
    }

    [Fact]
    public void Read_AnyTextWithoutMarkup_KeepsEveryCharacterInOrder()
    {
        var text = Gen.Elements("\t\t\t\n\n\n\r \u3000\f名称讲座目标≥5场ab.:（）".ToCharArray()).ArrayOf().Select(c => new string(c)).Resize(200).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000),
            Prop.ForAll(text, t => AllText(TextReading.Of(t)) == string.Concat(t.Where(c => !char.IsWhiteSpace(c)))));
    }

    [Fact]
    public void Read_AnyText_PlacesBlocksInTheOrderOfTheLines()
    {
        var mixture = Gen.Elements(Pieces).ArrayOf().Resize(60).ToArbitrary();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(mixture, pieces =>
            {
                var lines = TextReading.Of(string.Concat(pieces)).Document.Blocks.SelectMany(Lines).ToList();
                return lines.SequenceEqual(lines.Order());
            }));
    }

    private static IEnumerable<int> Lines(SourceBlock block) => block switch
    {
        SourceParagraph p => [p.Origin.Line!.Value],
        SourceTable t => t.Rows.SelectMany(r => r.Cells).Select(c => c.Origin.Line!.Value),
        _ => [],
    };

    private static int Occurrences(string text, string word) => text.Split(word).Length - 1;

    private static string AllText(TextReading reading)
    {
        var all = new StringBuilder();
        foreach (var block in reading.Document.Blocks)
        {
            var texts = block switch
            {
                SourceParagraph p => [p.Text],
                SourceTable t => t.Rows.SelectMany(r => r.Cells).Select(c => c.Text),
                _ => Enumerable.Empty<string>(),
            };
            foreach (var c in texts.SelectMany(text => text).Where(c => !char.IsWhiteSpace(c)))
            {
                all.Append(c);
            }
        }

        return all.ToString();
    }
}
