namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>A CMap that the file brings with it, and the one that it goes on from.</summary>
internal sealed class EmbeddedCMap(CMapFile file, CMap? parent, bool isVertical) : CMap
{
    private readonly CodeSpaces? _spaces = file.Spaces.Count > 0 ? new CodeSpaces(file.Spaces) : null;

    public override bool IsVertical { get; } = isVertical;

    public override string? Ordering => parent?.Ordering;

    public override int LengthOf(ReadOnlySpan<byte> text) =>
        _spaces?.LengthOf(text) ?? parent?.LengthOf(text) ?? CodeSpaces.TwoBytes.LengthOf(text);

    public override int CidOf(uint code, int length)
    {
        if (file.Cids.TryFind(code, out var range))
        {
            return (int)Math.Min(range.Value + (long)(code - range.Low), int.MaxValue);
        }

        // A CMap that selects nothing at all is meant as the identity.
        return parent?.CidOf(code, length) ?? (file.Cids.Count == 0 && length == 2 ? (int)code : -1);
    }

    public override string? TextOf(uint code, int length) => parent?.TextOf(code, length);
}
