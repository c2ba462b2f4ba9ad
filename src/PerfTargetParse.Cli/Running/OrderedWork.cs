namespace PerfTargetParse.Cli.Running;

/// <summary>Does work on several processors and hands out the results in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>
    /// Runs the work. At most twice as many results as workers are waiting or under way, so that one slow item does not
    /// let the results of all later ones pile up in memory.
    /// </summary>
    /// <exception cref="OperationCanceledException">Cancelled; work under way is left behind.</exception>
    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, int workers, CancellationToken cancellation)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers).ConcurrentScheduler;
        var waiting = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            waiting.Enqueue(Task.Factory.StartNew(() => work(item), cancellation, TaskCreationOptions.DenyChildAttach, scheduler));
            if (waiting.Count >= workers * 2L)
            {
                yield return Next();
            }
        }

        while (waiting.Count > 0)
        {
            yield return Next();
        }

        TResult Next()
        {
            var task = waiting.Dequeue();
            // Waits for the token as well: a read from a pipe that nobody writes to never comes back.
            Task.WaitAny([task], cancellation);
            return task.GetAwaiter().GetResult();
        }
    }
}
