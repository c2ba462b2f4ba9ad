using System.Buffers.Binary;

namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>The two layers that a Type 1 font program may be wrapped in.</summary>
internal static class Type1Bytes
{
    private const byte SegmentMark = 0x80;
    private const int SegmentHeader = 6;

    // Adobe Type 1 Font Format, 7.3.
    private const ushort EexecKey = 55665;
    private const ushort EexecFactor = 52845;
    private const ushort EexecSummand = 22719;
    private const int EexecRandomBytes = 4;

    /// <summary>The program without the headers of a printer font binary; one that has none as it is.</summary>
    public static ReadOnlySpan<byte> WithoutSegmentHeaders(ReadOnlySpan<byte> font)
    {
        if (font.IsEmpty || font[0] != SegmentMark)
        {
            return font;
        }

        var bytes = new List<byte>(font.Length);
        while (font.Length > SegmentHeader && font[0] == SegmentMark && font[1] is 1 or 2)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(font[2..]), (uint)(font.Length - SegmentHeader));
            bytes.AddRange(font.Slice(SegmentHeader, length));
            font = font[(SegmentHeader + length)..];
        }

        return bytes.ToArray();
    }

    /// <summary>The encrypted part of a program, decrypted; empty where there is none.</summary>
    public static byte[] Decrypt(ReadOnlySpan<byte> program)
    {
        var mark = program.IndexOf("eexec"u8);
        if (mark < 0)
        {
            return [];
        }

        var encrypted = program[(mark + "eexec"u8.Length)..].TrimStart(" \t\r\n"u8);
        var decrypted = new byte[encrypted.Length];
        var key = EexecKey;
        for (var i = 0; i < encrypted.Length; i++)
        {
            decrypted[i] = (byte)(encrypted[i] ^ (key >> 8));
            key = (ushort)(((encrypted[i] + key) * EexecFactor) + EexecSummand);
        }

        return decrypted.Length > EexecRandomBytes ? decrypted[EexecRandomBytes..] : [];
    }
}
