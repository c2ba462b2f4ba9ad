using System.Buffers;
using System.Text;

namespace PerfTargetParse.Formats.Text;

/// <summary>How well bytes above 127 fit UTF-8 and GB18030.</summary>
/// <param name="Utf8Sequences">Whole UTF-8 sequences of two or more bytes.</param>
/// <param name="Utf8Faults">Bytes that no UTF-8 sequence explains.</param>
/// <param name="GbCharacters">Pairs within the characters and signs of GB 2312, which make up nearly all of Chinese text.</param>
/// <param name="GbRare">Other pairs and the four-byte characters of GB18030.</param>
/// <param name="GbFaults">Bytes that are no GB18030.</param>
internal readonly record struct ByteStatistics(int Utf8Sequences, int Utf8Faults, int GbCharacters, int GbRare, int GbFaults)
{
    /// <summary>Damaged UTF-8 rather than anything else: far more whole sequences than faults.</summary>
    public bool IsDamagedUtf8 => Utf8Sequences >= 4 * Utf8Faults && Utf8Sequences > 0;

    /// <summary>Chinese text in GB18030: common characters outweigh everything else.</summary>
    public bool IsGb18030 => GbCharacters > 0 && GbCharacters >= 2 * (GbRare + (2 * GbFaults));

    /// <summary>Fits nothing, and not for a single stray byte.</summary>
    public bool IsNoText => Utf8Faults > 8 && !IsDamagedUtf8 && !IsGb18030 && GbFaults * 4 > GbRare;

    /// <summary>Counts.</summary>
    /// <param name="bytes">The bytes.</param>
    public static ByteStatistics Of(ReadOnlySpan<byte> bytes)
    {
        var (sequences, utf8Faults) = CountUtf8(bytes);
        var (characters, rare, gbFaults) = CountGb(bytes);
        return new ByteStatistics(sequences, utf8Faults, characters, rare, gbFaults);
    }

    private static (int Sequences, int Faults) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        var (sequences, faults) = (0, 0);
        while (!bytes.IsEmpty)
        {
            // A sequence that the end of the sample cuts is no fault: NeedMoreData.
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            sequences += status == OperationStatus.Done && length > 1 ? 1 : 0;
            faults += status == OperationStatus.InvalidData ? 1 : 0;
            bytes = bytes[length..];
        }

        return (sequences, faults);
    }

    private static (int Characters, int Rare, int Faults) CountGb(ReadOnlySpan<byte> bytes)
    {
        var (characters, rare, faults) = (0, 0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            var lead = bytes[i];
            if (lead < 0x80)
            {
                continue;
            }

            if (i + 1 == bytes.Length)
            {
                break;
            }

            var trail = bytes[i + 1];
            if (lead is >= 0xA1 and <= 0xF7 && trail is >= 0xA1 and <= 0xFE)
            {
                characters++;
                i++;
            }
            else if (lead is >= 0x81 and <= 0xFE && trail is >= 0x40 and <= 0xFE and not 0x7F)
            {
                rare++;
                i++;
            }
            else if (lead is >= 0x81 and <= 0xFE && trail is >= 0x30 and <= 0x39)
            {
                rare++;
                i += 3;
            }
            else
            {
                faults++;
            }
        }

        return (characters, rare, faults);
    }
}
