using PerfTargetParse.Cli.Running;

namespace PerfTargetParse.Cli.Tests.InMemory;

public class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Run_FirstItemSlowest_ResultsKeepTheOrder(int workers)
    {
        using var gate = new ManualResetEventSlim(workers == 1);
        var results = OrderedWork.Run(Enumerable.Range(0, 20), Work, workers, CancellationToken.None);

        Assert.Equal(Enumerable.Range(0, 20), results);

        int Work(int item)
        {
            if (item == 0)
            {
                gate.Wait();
            }
            else if (item == 2)
            {
                gate.Set();
            }

            return item;
        }
    }

    [Fact]
    public void Run_ResultsNotTaken_WorkDoesNotRunAhead()
    {
        var begun = 0;
        using var results = OrderedWork.Run(Enumerable.Range(0, 1000), _ => Interlocked.Increment(ref begun), 2, CancellationToken.None).GetEnumerator();

        Assert.True(results.MoveNext());
        Assert.InRange(Volatile.Read(ref begun), 1, 4);
    }

    [Fact]
    public void Run_CancelledWhileAnItemNeverEnds_Throws()
    {
        using var source = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        using var begun = new ManualResetEventSlim();
        var run = Task.Run(() => OrderedWork.Run([1], _ => Hang(), 1, source.Token).ToList(), TestContext.Current.CancellationToken);
        begun.Wait(TestContext.Current.CancellationToken);

        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => run.GetAwaiter().GetResult());
        never.Set();

        int Hang()
        {
            begun.Set();
            never.Wait();
            return 0;
        }
    }
}
