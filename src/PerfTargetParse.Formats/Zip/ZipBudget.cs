namespace PerfTargetParse.Formats.Zip;

/// <summary>The bytes that may still be read, of a file and of those inside it together.</summary>
internal sealed class ZipBudget(long bytes)
{
    public long Left { get; private set; } = bytes;

    public void Spend(int count) => Left -= count;
}
