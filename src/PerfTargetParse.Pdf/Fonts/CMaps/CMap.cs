namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>What a CMap says: how a text is cut into codes, which characters of a collection they select, and what that means.</summary>
internal abstract class CMap
{
    /// <summary>Whether text is written from top to bottom.</summary>
    public virtual bool IsVertical => false;

    /// <summary>Ordering of the character collection that the CMap itself implies, as GB1; null where it implies none.</summary>
    public virtual string? Ordering => null;

    /// <summary>Bytes of the code at the beginning of a text that is not empty.</summary>
    public abstract int LengthOf(ReadOnlySpan<byte> text);

    /// <summary>The character that a code selects; -1 where that is not known.</summary>
    public abstract int CidOf(uint code, int length);

    /// <summary>What a code means by the encoding alone; null where it does not tell.</summary>
    public virtual string? TextOf(uint code, int length) => null;
}
