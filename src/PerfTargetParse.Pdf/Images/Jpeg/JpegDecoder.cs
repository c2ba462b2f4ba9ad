namespace PerfTargetParse.Pdf.Images.Jpeg;

/// <summary>
/// Decodes the lightness of JPEG files of eight bits in Huffman codes, in one scan or several (ITU-T T.81). That is enough to find lines
/// and letters; other kinds, and four colours, are left to others.
/// </summary>
public sealed class JpegDecoder
{
    /// <summary>Scans of a file; ordinary ones have ten.</summary>
    private const int MostScans = 256;

    private readonly ushort[][] _quantisation = [new ushort[64], new ushort[64], new ushort[64], new ushort[64]];
    private readonly HuffmanTable?[] _dc = new HuffmanTable?[4];
    private readonly HuffmanTable?[] _ac = new HuffmanTable?[4];
    private readonly long _mostPixels;
    private readonly Func<bool> _mustStop;
    private JpegFrame? _frame;
    private int _restartInterval;
    private int _scans;
    private bool _isPlainColor;
    private bool _isWhole = true;

    private JpegDecoder(long mostPixels, Func<bool> mustStop) => (_mostPixels, _mustStop) = (mostPixels, mustStop);

    /// <summary>Decodes a file; null where it is of another kind or nothing of it can be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mostPixels">No more pixels than these.</param>
    /// <param name="mustStop">Asked now and then; true ends the decoding.</param>
    public static JpegImage? Decode(ReadOnlySpan<byte> file, long mostPixels, Func<bool> mustStop)
    {
        var decoder = new JpegDecoder(mostPixels, mustStop);
        return decoder.Read(file) && decoder._frame is { } frame
            ? new(frame.Width, frame.Height, BlockTransform.ToGray(frame, decoder._quantisation[frame.Kept.Quantisation]), decoder._isWhole)
            : null;
    }

    /// <summary>Reads segment by segment (T.81, annex B); true where something was read.</summary>
    private bool Read(ReadOnlySpan<byte> file)
    {
        var position = 0;
        while (position + 2 <= file.Length && _scans < MostScans && !_mustStop())
        {
            if (file[position] != 0xFF)
            {
                position++;
                continue;
            }

            var marker = file[position + 1];
            position += marker == 0xFF ? 1 : 2;
            if (marker is 0xFF or 0 or 1 or 0xD8 or (>= 0xD0 and <= 0xD7))
            {
                continue;
            }

            if (marker == 0xD9)
            {
                return _scans > 0;
            }

            if (position + 2 > file.Length)
            {
                break;
            }

            var length = (file[position] << 8) | file[position + 1];
            if (length < 2 || position + length > file.Length)
            {
                break;
            }

            var segment = file.Slice(position + 2, length - 2);
            position += length;
            if (marker == 0xDA)
            {
                position += ReadScan(segment, file[position..]);
            }
            else if (!ReadSegment(marker, segment))
            {
                return false;
            }
        }

        _isWhole = false;
        return _scans > 0;
    }

    private bool ReadSegment(byte marker, ReadOnlySpan<byte> segment)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2:
                _frame = _frame is null ? JpegFrame.Read(segment, marker == 0xC2, _isPlainColor, _mostPixels) : null;
                return _frame is not null;
            case 0xC4:
                ReadCodes(segment);
                return true;
            case 0xC3 or (>= 0xC5 and <= 0xCF):
                return false;
            case 0xDB:
                ReadQuantisation(segment);
                return true;
            case 0xDD when segment.Length >= 2:
                _restartInterval = (segment[0] << 8) | segment[1];
                return true;
            case 0xEE when segment.Length >= 12 && segment.StartsWith("Adobe"u8):
                _isPlainColor = segment[11] == 0;
                return true;
            default:
                return true;
        }
    }

    private void ReadCodes(ReadOnlySpan<byte> segment)
    {
        while (segment.Length >= 17)
        {
            var count = 0;
            foreach (var ofLength in segment.Slice(1, 16))
            {
                count += ofLength;
            }

            if (segment.Length < 17 + count)
            {
                return;
            }

            var tables = segment[0] >> 4 == 0 ? _dc : _ac;
            tables[segment[0] & 3] = new HuffmanTable(segment.Slice(1, 16), segment.Slice(17, count));
            segment = segment[(17 + count)..];
        }
    }

    private void ReadQuantisation(ReadOnlySpan<byte> segment)
    {
        while (segment.Length > 0)
        {
            var bytes = segment[0] >> 4 == 0 ? 1 : 2;
            var table = _quantisation[segment[0] & 3];
            if (segment.Length < 1 + (64 * bytes))
            {
                return;
            }

            for (var k = 0; k < 64; k++)
            {
                table[JpegScan.ZigZag[k]] = bytes == 1 ? segment[1 + k] : (ushort)((segment[1 + (2 * k)] << 8) | segment[2 + (2 * k)]);
            }

            segment = segment[(1 + (64 * bytes))..];
        }
    }

    /// <summary>Reads a scan and gives the length of its data; of what is not known none, so that the next marker is looked for.</summary>
    private int ReadScan(ReadOnlySpan<byte> header, ReadOnlySpan<byte> data)
    {
        _scans++;
        var count = header.IsEmpty ? 0 : header[0];
        if (_frame is not { } frame || count is 0 or > 3 || header.Length < (2 * count) + 4)
        {
            return 0;
        }

        var components = new JpegComponent[count];
        for (var i = 0; i < count; i++)
        {
            var id = header[1 + (2 * i)];
            if (Array.Find(frame.Components, c => c.Id == id) is not { } component)
            {
                return 0;
            }

            var tables = header[2 + (2 * i)];
            component.Dc = _dc[(tables >> 4) & 3];
            component.Ac = _ac[tables & 3];
            component.LastDc = 0;
            components[i] = component;
        }

        if (!components.Contains(frame.Kept))
        {
            return 0;
        }

        var rest = header[(1 + (2 * count))..];
        var (isWhole, length) = new JpegScan(frame, components, Math.Min(rest[0], (byte)63), Math.Min(rest[1], (byte)63), rest[2], data).Read(_restartInterval, _mustStop);
        _isWhole &= isWhole;
        return length;
    }
}
