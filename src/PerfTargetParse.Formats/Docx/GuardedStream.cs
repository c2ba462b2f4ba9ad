using PerfTargetParse.Formats.Zip;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Docx;

/// <summary>A part that ends where time or memory are used up: a parser may never come back from a part that is made for that.</summary>
/// <param name="part">The part.</param>
/// <param name="context">Says when to stop.</param>
/// <param name="note">Is told how far the part could be read.</param>
internal sealed class GuardedStream(ZipEntryStream part, ReadContext context, Action<ZipOutcome> note) : Stream
{
    private bool _isNoted;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer) => context.MustStop() ? 0 : part.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isNoted)
        {
            _isNoted = true;
            note(part.Outcome);
            part.Dispose();
        }

        base.Dispose(disposing);
    }
}
