namespace PerfTargetParse.Benchmarks;

/// <summary>Memory that writers write into again and again: growing it anew would be measured with every run.</summary>
internal sealed class ReusedMemory : Stream
{
    private byte[] _bytes = new byte[1 << 20];
    private int _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get => _length; set => throw new NotSupportedException(); }

    public void Clear() => _length = 0;

    public override void Flush()
    {
        // Memory needs none.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.Length > _bytes.Length - _length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + buffer.Length));
        }

        buffer.CopyTo(_bytes.AsSpan(_length));
        _length += buffer.Length;
    }
}
