namespace PerfTargetParse.Pdf.Files;

/// <summary>Entries by object number, in pages, so that a table that names a single high number stays small.</summary>
internal sealed class CrossReferenceTable
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly int _mostObjects;
    private CrossReferenceEntry[]?[] _pages = new CrossReferenceEntry[16][];

    public CrossReferenceTable(int mostObjects) => _mostObjects = mostObjects;

    /// <summary>The highest number that has an entry.</summary>
    public int HighestNumber { get; private set; }

    /// <summary>Whether an entry was left out because its number is beyond the limit.</summary>
    public bool WasTooLarge { get; private set; }

    public CrossReferenceEntry this[int number]
    {
        get
        {
            var page = number >> PageBits;
            return number < 0 || page >= _pages.Length ? default : _pages[page]?[number & (PageSize - 1)] ?? default;
        }
    }

    /// <summary>Sets an entry in place of any other.</summary>
    public void Set(long number, CrossReferenceEntry entry)
    {
        if (number is < 0 || number > _mostObjects)
        {
            WasTooLarge |= entry.Kind != CrossReferenceKind.Free;
            return;
        }

        var page = (int)number >> PageBits;
        if (page >= _pages.Length)
        {
            Array.Resize(ref _pages, Math.Max(page + 1, _pages.Length * 2));
        }

        (_pages[page] ??= new CrossReferenceEntry[PageSize])[(int)number & (PageSize - 1)] = entry;
        HighestNumber = Math.Max(HighestNumber, (int)number);
    }

    /// <summary>Sets an entry unless there is one: newer sections are read before older ones.</summary>
    public void SetIfNone(long number, CrossReferenceEntry entry)
    {
        if (number > int.MaxValue || this[(int)Math.Max(number, -1)].Kind == CrossReferenceKind.None)
        {
            Set(number, entry);
        }
    }
}
