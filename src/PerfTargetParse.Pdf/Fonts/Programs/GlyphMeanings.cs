namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>Glyphs of a font to the characters that its cmap gives them: of several, the plainest.</summary>
internal sealed class GlyphMeanings
{
    /// <summary>Of all maps together: a map of every character, and the smaller ones beside it.</summary>
    private const int MostPairs = 2_000_000;

    private readonly Dictionary<int, int> _codePoints = [];

    public GlyphMeanings(IEnumerable<CharacterMap> maps)
    {
        foreach (var (code, glyph) in maps.SelectMany(static map => map.Pairs()).Take(MostPairs))
        {
            if (code <= 0x10FFFF && (!_codePoints.TryGetValue(glyph, out var known) || IsPlainer((int)code, known)))
            {
                _codePoints[glyph] = (int)code;
            }
        }
    }

    public string? TextOf(int glyph) => _codePoints.TryGetValue(glyph, out var codePoint) ? Meaning.Clean(codePoint) : null;

    private static bool IsPlainer(int codePoint, int known) =>
        (Oddity(codePoint), codePoint).CompareTo((Oddity(known), known)) < 0;

    /// <summary>Private use, then forms that exist for compatibility alone, come after everything else.</summary>
    private static int Oddity(int codePoint) => codePoint switch
    {
        < 0x20 or (>= 0x7F and < 0xA0) or (>= 0xE000 and < 0xF900) or >= 0xF0000 => 2,
        (>= 0x2E80 and < 0x2FE0) or (>= 0xF900 and < 0xFB00) or (>= 0xFE30 and < 0xFE50) => 1,
        _ => 0,
    };
}
