using System.Globalization;
using System.Text;
using PerfTargetParse.Pdf.Fonts.Resources;

namespace PerfTargetParse.Pdf.Fonts.Encodings;

/// <summary>What the name of a glyph means, by Adobe's list and by the rules that Adobe gives beside it.</summary>
internal static class GlyphNames
{
    /// <summary>Longer names are not meant to be understood.</summary>
    private const int MostLetters = 128;

    /// <summary>Lines of a name and its code points, sorted by the name's bytes.</summary>
    private static readonly Lazy<byte[]> List = new(static () => FontResource.Load("glyph-names"));

    /// <summary>The text that a name means; null where it tells nothing, as names do that only number the glyphs of a font.</summary>
    public static string? TextOf(string name)
    {
        if (name.Length is 0 or > MostLetters)
        {
            return null;
        }

        // A suffix tells a variant of the same character, parts between underscores are those of a ligature.
        var stem = name.IndexOf('.', StringComparison.Ordinal) is var dot and >= 0 ? name[..dot] : name;
        if (!stem.Contains('_', StringComparison.Ordinal))
        {
            return TextOfPart(stem);
        }

        var text = new StringBuilder();
        foreach (var part in stem.Split('_'))
        {
            if (TextOfPart(part) is not { } partText)
            {
                return null;
            }

            text.Append(partText);
        }

        return text.ToString();
    }

    /// <summary>The text of a glyph of ZapfDingbats, whose names (a1, a2 ...) mean something else in other fonts.</summary>
    public static string? TextOfDingbat(string name) => name.Length > MostLetters ? null : Listed("ZapfDingbats/" + name);

    private static string? TextOfPart(string part) => part.Length == 0 ? null : Listed(part) ?? TextOfNumber(part);

    /// <summary>uniXXXX, with more digits for more characters, and uXXXX to uXXXXXX.</summary>
    private static string? TextOfNumber(string part)
    {
        if (part.StartsWith("uni", StringComparison.Ordinal) && part.Length >= 7 && part.Length % 4 == 3)
        {
            var units = new char[(part.Length - 3) / 4];
            for (var i = 0; i < units.Length; i++)
            {
                if (!ushort.TryParse(part.AsSpan(3 + (i * 4), 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                {
                    return null;
                }

                units[i] = (char)unit;
            }

            return new string(units);
        }

        return part[0] == 'u' && part.Length is >= 5 and <= 7
            && int.TryParse(part.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code)
            ? char.ConvertFromUtf32(code)
            : null;
    }

    private static string? Listed(string name)
    {
        ReadOnlySpan<byte> sought = Encoding.UTF8.GetBytes(name);
        ReadOnlySpan<byte> list = List.Value;
        while (!list.IsEmpty)
        {
            // The line in the middle, from its beginning.
            var start = list[..(list.Length / 2)].LastIndexOf((byte)'\n') + 1;
            var end = start + list[start..].IndexOf((byte)'\n');
            var line = list[start..end];
            var space = line.IndexOf((byte)' ');
            switch (sought.SequenceCompareTo(line[..space]))
            {
                case < 0:
                    list = list[..start];
                    break;
                case > 0:
                    list = list[(end + 1)..];
                    break;
                default:
                    return TextOfCodes(line[(space + 1)..]);
            }
        }

        return null;
    }

    private static string TextOfCodes(ReadOnlySpan<byte> codes)
    {
        var text = new StringBuilder();
        foreach (var code in codes.Split((byte)' '))
        {
            text.Append(char.ConvertFromUtf32(int.Parse(codes[code], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
        }

        return text.ToString();
    }
}
