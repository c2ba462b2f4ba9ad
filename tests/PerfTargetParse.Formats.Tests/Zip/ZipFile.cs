using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PerfTargetParse.Formats.Tests.Zip;

/// <summary>Makes zip files, honest and other, byte by byte.</summary>
internal sealed class ZipFile
{
    private readonly List<byte> _data = [];
    private readonly List<byte> _directory = [];
    private int _count;

    public static byte[] Of(params (string Name, byte[] Content)[] entries)
    {
        var zip = new ZipFile();
        foreach (var (name, content) in entries)
        {
            zip.Add(Encoding.UTF8.GetBytes(name), content);
        }

        return zip.Build();
    }

    public static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflater = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflater.Write(content);
        }

        return packed.ToArray();
    }

    /// <summary>Adds a deflated entry; what is given besides takes the place of what would be true.</summary>
    public ZipFile Add(byte[] name, byte[] content, int flags = 0, int method = 8, uint? size = null, uint? crc = null, int? headerAt = null, byte[]? extra = null, bool hasDescriptor = false)
    {
        var packed = method == 8 ? Deflate(content) : content;
        var sum = crc ?? Sum(content);
        var at = headerAt ?? _data.Count;
        flags |= hasDescriptor ? 8 : 0;
        var known = hasDescriptor ? 0u : 1u;
        if (headerAt is null)
        {
            Write(_data, 0x04034B50, 4);
            WriteCommon(_data, flags, method, sum * known, (uint)packed.Length * known, (size ?? (uint)content.Length) * known, name.Length);
            Write(_data, 0, 2);
            _data.AddRange(name);
            _data.AddRange(packed);
            if (hasDescriptor)
            {
                Write(_data, 0x08074B50, 4);
                Write(_data, sum, 4);
                Write(_data, (uint)packed.Length, 4);
                Write(_data, (uint)content.Length, 4);
            }
        }

        Write(_directory, 0x02014B50, 4);
        Write(_directory, 20, 2);
        WriteCommon(_directory, flags, method, sum, extra is null ? (uint)packed.Length : uint.MaxValue, extra is null ? size ?? (uint)content.Length : uint.MaxValue, name.Length);
        Write(_directory, (uint)(extra?.Length ?? 0), 2);
        Write(_directory, 0, 10);
        Write(_directory, (uint)at, 4);
        _directory.AddRange(name);
        _directory.AddRange(extra ?? []);
        _count++;
        return this;
    }

    public byte[] Build(string comment = "")
    {
        var start = (uint)_data.Count;
        List<byte> whole = [.. _data, .. _directory];
        Write(whole, 0x06054B50, 4);
        Write(whole, 0, 4);
        Write(whole, (uint)Math.Min(_count, ushort.MaxValue), 2);
        Write(whole, (uint)Math.Min(_count, ushort.MaxValue), 2);
        Write(whole, (uint)_directory.Count, 4);
        Write(whole, start, 4);
        Write(whole, (uint)comment.Length, 2);
        whole.AddRange(Encoding.ASCII.GetBytes(comment));
        return [.. whole];
    }

    private static void WriteCommon(List<byte> to, int flags, int method, uint crc, uint packed, uint size, int nameLength)
    {
        Write(to, 20, 2);
        Write(to, (uint)flags, 2);
        Write(to, (uint)method, 2);
        Write(to, 0, 4);
        Write(to, crc, 4);
        Write(to, packed, 4);
        Write(to, size, 4);
        Write(to, (uint)nameLength, 2);
    }

    private static void Write(List<byte> to, uint value, int bytes)
    {
        Span<byte> room = stackalloc byte[16];
        room.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(room, value);
        to.AddRange(room[..bytes]);
    }

    /// <summary>The check sum bit by bit, as ISO 3309 gives it.</summary>
    private static uint Sum(byte[] content)
    {
        var crc = uint.MaxValue;
        foreach (var value in content)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
            }
        }

        return ~crc;
    }
}
