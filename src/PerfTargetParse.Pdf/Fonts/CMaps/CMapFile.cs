namespace PerfTargetParse.Pdf.Fonts.CMaps;

/// <summary>What stands in a CMap file, as the parser found it.</summary>
internal sealed class CMapFile
{
    /// <summary>How codes are cut; empty of a ToUnicode map that leaves that to the font.</summary>
    public required IReadOnlyList<CodeSpace> Spaces { get; init; }

    /// <summary>Codes to CIDs.</summary>
    public required CodeRanges Cids { get; init; }

    /// <summary>Codes to texts.</summary>
    public required CodeTexts Texts { get; init; }

    /// <summary>The CMap that this one goes on from.</summary>
    public string? BaseName { get; init; }

    /// <summary>Whether text is written from top to bottom; null where it does not say.</summary>
    public bool? IsVertical { get; init; }
}
