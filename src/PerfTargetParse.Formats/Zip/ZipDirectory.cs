using System.Buffers.Binary;

namespace PerfTargetParse.Formats.Zip;

/// <summary>Finds the entries of a zip file: by its central directory, or where that is missing or short, by the headers before the data (APPNOTE 4.3).</summary>
internal ref struct ZipDirectory
{
    public const int LocalHeader = 30;

    private const int CentralHeader = 46;
    private const int EndRecord = 22;
    private const int EndRecord64 = 56;
    private const int Locator64 = 20;
    private const int Extra64 = 1;
    private const int Descriptor = 16;
    private const int EncryptedFlag = 1;
    private const int DescriptorFlag = 8;
    private const int Utf8Flag = 0x800;

    /// <summary>The mark of the end may stand in a comment, or in data that are stored; a file that is full of them is none.</summary>
    private const int MostEnds = 16;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _most;
    private readonly List<ZipEntry> _entries = [];

    private ZipDirectory(ReadOnlySpan<byte> bytes, int most)
    {
        _bytes = bytes;
        _most = most;
    }

    private static ReadOnlySpan<byte> LocalMark => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> CentralMark => "PK\u0001\u0002"u8;

    private static ReadOnlySpan<byte> EndMark => "PK\u0005\u0006"u8;

    /// <summary>Lists the entries.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="isWhole">Whether the directory is there and whole.</param>
    /// <param name="hasMore">Whether there are more than are listed.</param>
    public static List<ZipEntry> Read(ReadOnlySpan<byte> bytes, int most, out bool isWhole, out bool hasMore)
    {
        var directory = new ZipDirectory(bytes, most);
        isWhole = directory.TryReadCentral(out hasMore);
        if (!isWhole)
        {
            directory._entries.Clear();
            hasMore = directory.ReadLocal();
        }

        return directory._entries;
    }

    /// <summary>Where the data of an entry begin; null where no header stands where it should.</summary>
    public static long? DataStart(ReadOnlySpan<byte> bytes, long headerAt)
    {
        if (headerAt < 0 || headerAt + LocalHeader > bytes.Length || !bytes[(int)headerAt..].StartsWith(LocalMark))
        {
            return null;
        }

        var start = headerAt + LocalHeader + UInt16(bytes[(int)headerAt..], 26) + UInt16(bytes[(int)headerAt..], 28);
        return start <= bytes.Length ? start : null;
    }

    private readonly bool TryReadCentral(out bool hasMore)
    {
        hasMore = false;
        var search = _bytes;
        for (var tries = 0; tries < MostEnds; tries++)
        {
            var end = search.LastIndexOf(EndMark);
            if (end < 0)
            {
                return false;
            }

            _entries.Clear();
            if (end + EndRecord <= _bytes.Length && TryReadCentral(end, out hasMore))
            {
                return true;
            }

            search = _bytes[..end];
        }

        return false;
    }

    private readonly bool TryReadCentral(int end, out bool hasMore)
    {
        hasMore = false;
        var record = _bytes[end..];
        var count = (ulong)UInt16(record, 10);
        ulong size = UInt32(record, 12), start = UInt32(record, 16);
        var directoryEnd = (ulong)end;
        if (end >= Locator64 && _bytes[(end - Locator64)..].StartsWith("PK\u0006\u0007"u8)
            && BinaryPrimitives.ReadUInt64LittleEndian(_bytes[(end - Locator64 + 8)..]) is var end64 && end64 <= (ulong)Math.Max(0, end - Locator64 - EndRecord64)
            && _bytes[(int)end64..].StartsWith("PK\u0006\u0006"u8))
        {
            record = _bytes[(int)end64..];
            count = BinaryPrimitives.ReadUInt64LittleEndian(record[32..]);
            size = BinaryPrimitives.ReadUInt64LittleEndian(record[40..]);
            start = BinaryPrimitives.ReadUInt64LittleEndian(record[48..]);
            directoryEnd = end64;
        }

        if (size > directoryEnd)
        {
            return false;
        }

        // Something may stand before the zip file that its offsets do not count, as the program of an archive that unpacks itself.
        var shift = directoryEnd - size >= start && directoryEnd - size <= int.MaxValue ? (int)(directoryEnd - size - start) : 0;
        return (shift > 0 && TryReadEntries(start + (ulong)shift, count, shift, out hasMore)) || TryReadEntries(start, count, 0, out hasMore);
    }

    private readonly bool TryReadEntries(ulong start, ulong count, int shift, out bool hasMore)
    {
        hasMore = false;
        _entries.Clear();
        var at = (long)Math.Min(start, (ulong)_bytes.Length);
        for (ulong read = 0; read < count; read++)
        {
            if (at + CentralHeader > _bytes.Length || !_bytes[(int)at..].StartsWith(CentralMark))
            {
                return false;
            }

            if (_entries.Count >= _most)
            {
                hasMore = true;
                return true;
            }

            var header = _bytes[(int)at..];
            int nameLength = UInt16(header, 28), extraLength = UInt16(header, 30), commentLength = UInt16(header, 32);
            if (CentralHeader + nameLength + extraLength > header.Length)
            {
                return false;
            }

            long size = UInt32(header, 24), packed = UInt32(header, 20), local = UInt32(header, 42);
            ReadExtra64(header.Slice(CentralHeader + nameLength, extraLength), ref size, ref packed, ref local);
            Add(header.Slice(CentralHeader, nameLength), UInt16(header, 8), UInt16(header, 10), local + shift, packed, size, UInt32(header, 16));
            at += CentralHeader + nameLength + extraLength + commentLength;
        }

        return true;
    }

    /// <summary>Lists what the headers before the data tell; true where there are more than the limit.</summary>
    private readonly bool ReadLocal()
    {
        var at = 0L;
        while (at + LocalHeader <= _bytes.Length)
        {
            var next = _bytes[(int)at..].IndexOf(LocalMark);
            if (next < 0 || DataStart(_bytes, at + next) is not { } start)
            {
                return false;
            }

            if (_entries.Count >= _most)
            {
                return true;
            }

            at += next;
            var header = _bytes[(int)at..];
            int nameLength = UInt16(header, 26), extraLength = UInt16(header, 28), flags = UInt16(header, 6);
            long size = UInt32(header, 22), packed = UInt32(header, 18), none = 0;
            ReadExtra64(header.Slice(LocalHeader + nameLength, extraLength), ref size, ref packed, ref none);
            var name = header.Slice(LocalHeader, nameLength);
            if ((flags & DescriptorFlag) == 0)
            {
                Add(name, flags, UInt16(header, 8), at, packed, size, UInt32(header, 14));
                at = start + packed <= _bytes.Length && packed >= 0 ? start + packed : start;
            }
            else
            {
                AddByDescriptor(name, flags, UInt16(header, 8), at, (int)start);
                at = start;
            }
        }

        return false;
    }

    /// <summary>
    /// Adds an entry whose sizes stand behind its data (APPNOTE 4.3.9), which therefore is looked for there. Where there is none the data are cut off;
    /// what they give is not known to be all.
    /// </summary>
    private readonly void AddByDescriptor(ReadOnlySpan<byte> name, int flags, int method, long headerAt, int start)
    {
        var room = _bytes[start..];
        var local = room.IndexOf(LocalMark);
        room = local < 0 ? room : room[..local];
        var at = room.LastIndexOf("PK\u0007\u0008"u8);
        if (at >= 0 && at + Descriptor <= room.Length && UInt32(room, at + 8) == at)
        {
            Add(name, flags, method, headerAt, at, UInt32(room, at + 12), UInt32(room, at + 4));
        }
        else
        {
            Add(name, flags, method, headerAt, room.Length, null, null);
        }
    }

    private readonly void Add(ReadOnlySpan<byte> nameBytes, int flags, int method, long headerAt, long packed, long? size, uint? crc)
    {
        var name = ZipNames.Decode(nameBytes, (flags & Utf8Flag) != 0);
        _entries.Add(new ZipEntry
        {
            Name = name,
            Path = ZipNames.PathOf(name),
            Method = method,
            IsEncrypted = (flags & EncryptedFlag) != 0,
            HeaderAt = headerAt,
            PackedSize = packed,
            Size = size,
            Crc = crc,
        });
    }

    /// <summary>The sizes of more than 32 bits (APPNOTE 4.5.3): only those that have no room in the header, in this order.</summary>
    private static void ReadExtra64(ReadOnlySpan<byte> extra, ref long size, ref long packed, ref long local)
    {
        while (extra.Length >= 4)
        {
            var length = Math.Min(UInt16(extra, 2), extra.Length - 4);
            if (UInt16(extra, 0) == Extra64)
            {
                var values = extra.Slice(4, length);
                Take(ref values, ref size);
                Take(ref values, ref packed);
                Take(ref values, ref local);
                return;
            }

            extra = extra[(4 + length)..];
        }
    }

    private static void Take(ref ReadOnlySpan<byte> values, ref long value)
    {
        if (value == uint.MaxValue && values.Length >= sizeof(long))
        {
            value = BinaryPrimitives.ReadInt64LittleEndian(values);
            values = values[sizeof(long)..];
        }
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
