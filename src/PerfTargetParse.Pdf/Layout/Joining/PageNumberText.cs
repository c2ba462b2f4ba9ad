using System.Globalization;

namespace PerfTargetParse.Pdf.Layout.Joining;

/// <summary>Recognises the number of a page as print gives it: 3, - 3 -, 第3页 共9页, 3/9, Page 3 of 9.</summary>
internal static class PageNumberText
{
    private const int MostDigits = 4;
    private const string Dashes = "-–—－─·•~～|";

    /// <summary>Reads a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isBare">Whether nothing but the number's form says what it is: digits alone or between dashes.</param>
    /// <returns>The number; null where it is no page number.</returns>
    public static int? Read(ReadOnlySpan<char> text, out bool isBare)
    {
        Span<char> folded = stackalloc char[32];
        isBare = true;
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (length == folded.Length)
            {
                return null;
            }

            folded[length++] = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : char.ToLowerInvariant(c);
        }

        ReadOnlySpan<char> rest = folded[..length];
        if (ReadWords(rest) is { } worded)
        {
            isBare = false;
            return worded;
        }

        return ReadDigits(rest.Trim(Dashes));
    }

    private static int? ReadWords(ReadOnlySpan<char> text)
    {
        var total = text.IndexOf('共');
        if (total >= 0)
        {
            // 第3页共9页, 共9页第3页, with or without a sign between.
            var of = text[total..];
            var end = of.IndexOf('页');
            if (end < 0 || ReadDigits(of[1..end]) is null)
            {
                return null;
            }

            var before = text[..total].TrimEnd(",，/、;；");
            return ReadNumbered(before.IsEmpty ? of[(end + 1)..].TrimStart(",，/、;；") : end + 1 == of.Length ? before : default);
        }

        if (ReadNumbered(text) is { } numbered)
        {
            return numbered;
        }

        var isPage = text.StartsWith("page") || text.StartsWith("页码");
        text = text.StartsWith("page") ? text[4..] : text.StartsWith("页码") ? text[2..].TrimStart(":：") : text;
        var slash = text.IndexOf('/');
        var word = slash < 0 ? text.IndexOf("of") : slash;
        if (word < 0)
        {
            return isPage ? ReadDigits(text) : null;
        }

        return ReadDigits(text[..word]) is { } number && ReadDigits(text[(word + (slash < 0 ? 2 : 1))..]) is { } count && number <= count ? number : null;
    }

    private static int? ReadNumbered(ReadOnlySpan<char> text) => text is ['第', .. var digits, '页'] ? ReadDigits(digits) : null;

    private static int? ReadDigits(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and <= MostDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
