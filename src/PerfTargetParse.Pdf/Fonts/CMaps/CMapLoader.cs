using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>Finds the CMap that an Encoding entry names or holds.</summary>
internal static class CMapLoader
{
    /// <summary>How many CMaps may go on from one another: real ones do twice at most.</summary>
    private const int MostBases = 8;

    /// <summary>The CMap; where there is none, codes of two bytes that select themselves, which is what nearly every font has.</summary>
    public static CMap Load(PdfValue encoding, PdfFile file) => Load(encoding, file, 0) ?? IdentityCMap.Horizontal;

    private static CMap? Load(PdfValue encoding, PdfFile file, int depth)
    {
        if (encoding.AsName is { } name)
        {
            return ByName(name);
        }

        if (encoding.AsStream is not { } stream || depth > MostBases)
        {
            return null;
        }

        using var bytes = new PooledBuffer();
        file.Decode(stream, bytes);
        var parsed = CMapParser.Parse(bytes.Span);
        var parent = file.Get(stream.Dictionary, "UseCMap");
        var isVertical = parsed.IsVertical ?? file.Get(stream.Dictionary, "WMode").AsInteger == 1;
        return new EmbeddedCMap(parsed, parent.IsNull ? ByName(parsed.BaseName) : Load(parent, file, depth + 1), isVertical);
    }

    private static CMap? ByName(string? name) => name switch
    {
        null => null,
        "Identity-V" => IdentityCMap.Vertical,
        "Identity-H" => IdentityCMap.Horizontal,
        _ => PredefinedCMap.Find(name),
    };
}
