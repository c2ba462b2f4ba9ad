namespace PerfTargetParse.Cli.Files;

/// <summary>A new file whose bytes have reached the disk once it is closed: the rename that follows must not overtake them.</summary>
internal sealed class DurableFileStream : FileStream
{
    public DurableFileStream(string path, int bufferSize)
        : base(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize)
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && CanWrite)
        {
            Flush(flushToDisk: true);
        }

        base.Dispose(disposing);
    }
}
