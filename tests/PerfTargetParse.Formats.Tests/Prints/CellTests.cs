using System.Globalization;
using PerfTargetParse.TestSupport.Cells;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Prints;

/// <summary>The grid of every print beside that of its master, and of every tagged one beside its tags. The bars may only rise.</summary>
public sealed class CellTests
{
    [Fact]
    public void RuledPrints_Grids_AreThoseOfTheMasters() => Check(Print.All.Where(print => !print.IsUnruled), OfMaster, precision: 0.96, recall: 0.96);

    /// <summary>Without rules nobody sees which cells are merged over empty ones, so spans are missed by nature.</summary>
    [Fact]
    public void UnruledPrints_Grids_AreThoseOfTheMasters() => Check(Print.All.Where(print => print.IsUnruled), OfMaster, precision: 0.46, recall: 0.72);

    [Fact]
    public void TaggedPrints_Grids_AreThoseOfTheirTags() => Check(Print.All.Where(print => print.IsTagged), print => CellMeasure.OfTags(print.Document), precision: 0.98, recall: 0.98);

    private static CellMeasure OfMaster(Print print) => CellMeasure.Of(print.Tables.Select(table => table.Cells), print.Document);

    private static void Check(IEnumerable<Print> prints, Func<Print, CellMeasure> measure, double precision, double recall)
    {
        var all = new CellMeasure();
        foreach (var print in prints)
        {
            var one = measure(print);
            all += one;
            Write($"{one.Precision:P2} {one.Recall:P2} found {one.Found} expected {one.Expected} exact {one.Exact} {print.Name}");
        }

        Write($"{all.Precision:P2} {all.Recall:P2} found {all.Found} expected {all.Expected} exact {all.Exact} together");
        Assert.True(all.Expected > 0);
        Assert.True(all.Precision >= precision && all.Recall >= recall, $"precision {all.Precision:P2}, recall {all.Recall:P2}");
    }

    private static void Write(FormattableString line) => TestContext.Current.TestOutputHelper!.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
