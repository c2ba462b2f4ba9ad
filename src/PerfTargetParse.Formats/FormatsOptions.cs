using PerfTargetParse.Formats.Ocr;

namespace PerfTargetParse.Formats;

/// <summary>What the readers of this library may be told besides the limits.</summary>
public sealed record FormatsOptions
{
    /// <summary>No password; tesseract where it is on the PATH.</summary>
    public static FormatsOptions Default { get; } = new();

    /// <summary>Tried where a file does not open with the empty password. Default: none.</summary>
    public string? Password { get; init; }

    /// <summary>How the text of pictures is recognised. Default: by tesseract where it is on the PATH.</summary>
    public OcrOptions Ocr { get; init; } = OcrOptions.Default;
}
