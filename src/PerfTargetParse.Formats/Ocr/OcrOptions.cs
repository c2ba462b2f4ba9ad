namespace PerfTargetParse.Formats.Ocr;

/// <summary>How the text of pictures is recognised: by tesseract, a program of its own that has to be installed.</summary>
public sealed record OcrOptions
{
    /// <summary>The program is looked for on the PATH as soon as a page needs it.</summary>
    public static OcrOptions Default { get; } = new();

    /// <summary>Whether pictures are left alone. Default: no.</summary>
    public bool IsOff { get; init; }

    /// <summary>Path of the program. Default: the one on the PATH.</summary>
    public string? Program { get; init; }

    /// <summary>Time for one page. Default 60 s: a page takes one to five.</summary>
    public TimeSpan PageTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Time for all pages of a document, on top of the time for the document. Default 10 minutes.</summary>
    public TimeSpan DocumentTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Memory that the program may take for a page, in bytes; looked at while it runs. Default 1 GB.</summary>
    public long Memory { get; init; } = 1L << 30;
}
