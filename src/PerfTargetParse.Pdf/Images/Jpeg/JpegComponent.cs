namespace PerfTargetParse.Pdf.Images.Jpeg;

/// <summary>A component of a JPEG image: lightness, or one of two differences of colour.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Across">Blocks of it across a unit of the interleaved order.</param>
/// <param name="Down">Blocks of it down such a unit.</param>
/// <param name="Quantisation">Number of its table.</param>
internal sealed record JpegComponent(int Id, int Across, int Down, int Quantisation)
{
    /// <summary>The table of its first coefficients in the scan at hand.</summary>
    public HuffmanTable? Dc { get; set; }

    /// <summary>The table of its other coefficients in the scan at hand.</summary>
    public HuffmanTable? Ac { get; set; }

    /// <summary>The first coefficient of the block before.</summary>
    public int LastDc { get; set; }
}
