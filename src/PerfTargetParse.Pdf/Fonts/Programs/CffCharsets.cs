namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>The charsets that the Compact Font Format fixes (Adobe Technical Note 5176, appendix C), as runs of names' numbers.</summary>
internal static class CffCharsets
{
    private static readonly (int First, int Last)[] Latin = [(1, 228)];

    private static readonly (int First, int Last)[] Expert =
    [
        (1, 1), (229, 238), (13, 15), (99, 99), (239, 248), (27, 28), (249, 266), (109, 110), (267, 318), (158, 158), (155, 155), (163, 163),
        (319, 326), (150, 150), (164, 164), (169, 169), (327, 378),
    ];

    private static readonly (int First, int Last)[] ExpertSubset =
    [
        (1, 1), (231, 232), (235, 238), (13, 15), (99, 99), (239, 248), (27, 28), (249, 251), (253, 266), (109, 110), (267, 270), (272, 272),
        (300, 302), (305, 305), (314, 315), (158, 158), (155, 155), (163, 163), (320, 326), (150, 150), (164, 164), (169, 169), (327, 346),
    ];

    /// <summary>Codes of the expert encoding (appendix B), which numbers the glyphs of the expert charset in their order.</summary>
    private static readonly (int First, int Last)[] ExpertCodes =
    [
        (32, 34), (36, 63), (65, 69), (73, 73), (76, 79), (82, 84), (86, 91), (93, 126), (161, 163), (166, 170), (172, 172), (175, 175),
        (178, 179), (182, 184), (188, 197), (200, 255),
    ];

    /// <summary>The codes of the expert encoding with the numbers of their names.</summary>
    public static IEnumerable<(int Code, int Number)> ExpertEncoding => Each(ExpertCodes).Zip(Each(Expert));

    /// <summary>Fills in the numbers of the names of glyphs 1 and on; of glyphs that have CIDs, these.</summary>
    public static void Fill(ushort[] charset, int kind, bool isCidKeyed)
    {
        (int First, int Last)[] runs = isCidKeyed ? [(1, ushort.MaxValue)] : kind switch { 1 => Expert, 2 => ExpertSubset, _ => Latin };
        var glyph = 1;
        foreach (var (first, last) in runs)
        {
            for (var number = first; number <= last && glyph < charset.Length; number++)
            {
                charset[glyph++] = (ushort)number;
            }
        }
    }

    private static IEnumerable<int> Each((int First, int Last)[] runs) => runs.SelectMany(static run => Enumerable.Range(run.First, run.Last - run.First + 1));
}
