using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>Reads the font program that a descriptor embeds (ISO 32000, 9.9).</summary>
internal static class FontProgramLoader
{
    private static readonly string[] Keys = ["FontFile", "FontFile2", "FontFile3"];

    /// <summary>The program; null where none is embedded, or none that is known.</summary>
    /// <remarks>Its bytes tell what it is: the entries of files do not always agree with it.</remarks>
    public static FontProgram? Load(PdfDictionary? descriptor, PdfFile file)
    {
        foreach (var key in Keys)
        {
            if (file.Get(descriptor, key).AsStream is { } stream)
            {
                return Read(file.Decode(stream));
            }
        }

        return null;
    }

    private static FontProgram? Read(ReadOnlyMemory<byte> bytes)
    {
        var font = new FontBytes(bytes);
        return font.UInt32(0) switch
        {
            // Version 1.0, 'true', 'OTTO', 'ttcf'.
            0x0001_0000 or 0x7472_7565 or 0x4F54_544F or 0x7474_6366 => new SfntProgram(font),
            _ when font.Byte(0) == 1 && font.Byte(3) is >= 1 and <= 4 => new CffProgram(font),
            _ => new Type1Program(font.Span) is { HasEncoding: true } program ? program : null,
        };
    }
}
