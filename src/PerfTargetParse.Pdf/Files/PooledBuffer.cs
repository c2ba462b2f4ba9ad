using System.Buffers;

namespace PerfTargetParse.Pdf.Files;

/// <summary>Bytes that grow in a rented array. Give it back with <see cref="Dispose"/>; what was read of it must not be used after.</summary>
internal sealed class PooledBuffer : IDisposable
{
    private byte[] _bytes = [];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    public Span<byte> Span => _bytes.AsSpan(0, Length);

    /// <summary>Room behind what was written, at least of that size.</summary>
    public Span<byte> Room(int least) => Whole(least)[Length..];

    /// <summary>What was written and room behind it, at least of that size.</summary>
    public Span<byte> Whole(int least)
    {
        if (_bytes.Length - Length < least)
        {
            Grow(least);
        }

        return _bytes;
    }

    /// <summary>Counts bytes written into <see cref="Room"/> as part of the buffer.</summary>
    public void Advance(int count) => Length += count;

    public void Add(byte value)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = value;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    public void Truncate(int length) => Length = Math.Min(Length, length);

    public void Dispose()
    {
        Length = 0;
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    private void Grow(int least)
    {
        var wanted = Math.Max(Math.Max((long)Length + least, 2L * _bytes.Length), 4_096);
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(wanted, Array.MaxLength));
        _bytes.AsSpan(0, Length).CopyTo(bytes);
        var length = Length;
        Dispose();
        _bytes = bytes;
        Length = length;
    }
}
