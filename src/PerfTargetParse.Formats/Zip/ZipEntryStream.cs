using System.IO.Compression;

namespace PerfTargetParse.Formats.Zip;

/// <summary>
/// The bytes of an entry, forward only. It never throws for what is wrong with the entry: it ends, and <see cref="Outcome"/> says why.
/// </summary>
internal sealed class ZipEntryStream : Stream
{
    /// <summary>Deflate makes nothing smaller than by this ratio.</summary>
    private const int BestRatio = 1_032;

    /// <summary>Room for what does not tell its size.</summary>
    private const int UsualRatio = 5;

    private readonly ZipEntry? _entry;
    private readonly ArraySegment<byte> _packed;
    private readonly ZipLimits _limits;
    private readonly ZipBudget _budget;
    private Stream? _source;
    private bool _isBroken;
    private int _length;
    private uint _crc;

    public ZipEntryStream(ZipEntry entry, ArraySegment<byte> packed, ZipLimits limits, ZipBudget budget)
    {
        _entry = entry;
        _packed = packed;
        _limits = limits;
        _budget = budget;
        _source = Unpack();
        var guess = entry.Size is { } size ? Math.Min(size, (long)packed.Count * BestRatio) : (long)packed.Count * UsualRatio;
        ExpectedLength = (int)Math.Clamp(guess, 0, MostBytes(out _));
    }

    private ZipEntryStream(ZipOutcome outcome)
    {
        _packed = ArraySegment<byte>.Empty;
        _limits = new ZipLimits();
        _budget = new ZipBudget(0);
        Outcome = outcome;
    }

    /// <summary>How far the entry was read; to be looked at when the stream has ended.</summary>
    public ZipOutcome Outcome { get; private set; }

    /// <summary>How long the entry says it is, as far as that can be true.</summary>
    public int ExpectedLength { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <summary>An entry of which nothing can be read.</summary>
    public static ZipEntryStream Unread(ZipOutcome outcome) => new(outcome);

    public override int Read(Span<byte> buffer)
    {
        if (_source is null || buffer.IsEmpty)
        {
            return 0;
        }

        var left = MostBytes(out var limit) - _length;
        if (left <= 0)
        {
            // Only what would go on is over the limit.
            Span<byte> probe = stackalloc byte[1];
            End(ReadSource(probe) > 0 ? limit : Verdict());
            return 0;
        }

        var count = ReadSource(buffer[..(int)Math.Min(buffer.Length, left)]);
        if (count == 0)
        {
            End(Verdict());
            return 0;
        }

        _length += count;
        _budget.Spend(count);
        _crc = Crc32.Update(_crc, buffer[..count]);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _source?.Dispose();
            _source = null;
        }

        base.Dispose(disposing);
    }

    private Stream Unpack()
    {
        var packed = new MemoryStream(_packed.Array!, _packed.Offset, _packed.Count, writable: false);
        return _entry!.Method == ZipEntry.Deflated ? new DeflateStream(packed, CompressionMode.Decompress) : packed;
    }

    /// <summary>What the entry may come to, and which limit says so.</summary>
    private long MostBytes(out ZipOutcome limit)
    {
        var byRatio = Math.Max(_limits.RatioFreeBytes, (long)_packed.Count * _limits.Ratio);
        var byBudget = _length + _budget.Left;
        var most = Math.Min(Math.Min(byRatio, byBudget), _limits.EntryBytes);
        limit = most == byBudget ? ZipOutcome.InflatedLimit : most == _limits.EntryBytes ? ZipOutcome.EntryLimit : ZipOutcome.RatioLimit;
        return most;
    }

    private int ReadSource(Span<byte> buffer)
    {
        try
        {
            // Once it is known that an error comes, each byte is asked for alone: with an error comes none of those that were ready before it.
            return _source!.Read(_isBroken ? buffer[..1] : buffer);
        }
        catch (InvalidDataException)
        {
            return !_isBroken && StartAgain() ? ReadSource(buffer) : 0;
        }
    }

    /// <summary>Unpacks anew up to where the reader is.</summary>
    private bool StartAgain()
    {
        _isBroken = true;
        _source!.Dispose();
        _source = Unpack();
        Span<byte> skipped = stackalloc byte[1_024];
        try
        {
            for (var left = _length; left > 0;)
            {
                left -= _source.ReadAtLeast(skipped[..Math.Min(left, skipped.Length)], 1);
            }

            return true;
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            return false;
        }
    }

    private ZipOutcome Verdict() =>
        _isBroken || _entry!.Size != _length || _entry.Crc != _crc ? ZipOutcome.Damaged : ZipOutcome.Complete;

    private void End(ZipOutcome outcome)
    {
        Outcome = outcome;
        _source?.Dispose();
        _source = null;
    }
}
