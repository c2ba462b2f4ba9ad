namespace PerfTargetParse.Pdf.Images.Ccitt;

/// <summary>The entries of a DecodeParms dictionary of CCITTFaxDecode (ISO 32000-2, table 11), with its defaults.</summary>
internal sealed record CcittParameters
{
    /// <summary>Below 0: each row refers to the one before (group 4); 0: none does; above 0: a bit before each row tells.</summary>
    public int K { get; init; }

    public int Columns { get; init; } = 1728;

    /// <summary>Rows at most; 0 where only the data tell. The caller puts in the height of the image where the dictionary has none.</summary>
    public int Rows { get; init; }

    public bool BlackIs1 { get; init; }

    public bool EncodedByteAlign { get; init; }

    public bool EndOfLine { get; init; }

    public bool EndOfBlock { get; init; } = true;
}
