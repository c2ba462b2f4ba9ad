namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>Identity-H and Identity-V: two bytes a code, and the code is the CID.</summary>
internal sealed class IdentityCMap : CMap
{
    private IdentityCMap(bool isVertical) => IsVertical = isVertical;

    public static IdentityCMap Horizontal { get; } = new(false);

    public static IdentityCMap Vertical { get; } = new(true);

    public override bool IsVertical { get; }

    public override int LengthOf(ReadOnlySpan<byte> text) => Math.Min(text.Length, 2);

    public override int CidOf(uint code, int length) => length == 2 ? (int)code : -1;
}
