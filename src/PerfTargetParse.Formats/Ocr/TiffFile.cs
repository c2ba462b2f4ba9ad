using System.Buffers.Binary;

namespace PerfTargetParse.Formats.Ocr;

/// <summary>Writes pictures into one TIFF file, one a page (TIFF 6.0, section 4: gray, not compressed).</summary>
internal static class TiffFile
{
    private const int Entries = 12;
    private const int DirectoryBytes = 2 + (Entries * 12) + 4;
    private const int ResolutionBytes = 8;

    public static void Write(Stream target, IReadOnlyList<GrayPicture> pictures, int pixelsPerInch)
    {
        Span<byte> header = stackalloc byte[8];
        "II*\0"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], 8);
        target.Write(header);
        var position = 8u;
        Span<byte> head = stackalloc byte[DirectoryBytes + ResolutionBytes];
        for (var i = 0; i < pictures.Count; i++)
        {
            var picture = pictures[i];
            var size = (uint)picture.Samples.Length;
            var samples = position + (uint)head.Length;
            var next = i + 1 < pictures.Count ? samples + size + (size & 1) : 0;
            WriteDirectory(head, picture, samples, size, position + DirectoryBytes, (uint)pixelsPerInch, next);
            target.Write(head);
            target.Write(picture.Samples);
            if ((size & 1) != 0)
            {
                target.WriteByte(0);
            }

            position = next;
        }
    }

    private static void WriteDirectory(Span<byte> head, GrayPicture picture, uint samples, uint size, uint resolution, uint pixelsPerInch, uint next)
    {
        ReadOnlySpan<(ushort Tag, ushort Type, uint Value)> entries =
        [
            (256, 4, (uint)picture.Width), (257, 4, (uint)picture.Height), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, samples),
            (277, 3, 1), (278, 4, (uint)picture.Height), (279, 4, size), (282, 5, resolution), (283, 5, resolution), (296, 3, 2),
        ];
        BinaryPrimitives.WriteUInt16LittleEndian(head, Entries);
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = head.Slice(2 + (i * 12), 12);
            BinaryPrimitives.WriteUInt16LittleEndian(entry, entries[i].Tag);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], entries[i].Type);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], 1);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], entries[i].Value);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(head[(DirectoryBytes - 4)..], next);
        BinaryPrimitives.WriteUInt32LittleEndian(head[DirectoryBytes..], pixelsPerInch);
        BinaryPrimitives.WriteUInt32LittleEndian(head[(DirectoryBytes + 4)..], 1);
    }
}
