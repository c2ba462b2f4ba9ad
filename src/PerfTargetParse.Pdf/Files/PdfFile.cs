#pragma warning disable IDE0060, CA1822, IDE0051, CS1591
namespace PerfTargetParse.Pdf.Files;

/// <summary>The objects of a file, each read when it is asked for. May be used on several threads.</summary>
internal sealed class PdfFile
{
    private PdfFile(PdfOptions options, PdfNotices notices)
    {
        Options = options;
        Notices = notices;
    }

    public PdfOptions Options { get; }

    public PdfNotices Notices { get; }

    public PdfDictionary Trailer { get; private init; } = new();

    /// <summary>Opens a file; null where that cannot be done.</summary>
    public static PdfFile? Open(ReadOnlyMemory<byte> bytes, PdfOptions options, PdfNotices notices, out PdfOpenFailure? failure)
    {
        _ = bytes;
        failure = PdfOpenFailure.NotPdf;
        return null;
    }

    /// <summary>The value itself, or what a reference means; a loop of references is null.</summary>
    public PdfValue Resolve(PdfValue value) => value;

    /// <summary>An entry of a dictionary, resolved.</summary>
    public PdfValue Get(PdfDictionary? dictionary, string key) => dictionary is null ? PdfValue.Null : Resolve(dictionary[key]);

    /// <summary>
    /// The bytes of a stream after decryption and all its filters; after a filter of images (DCT, JPX, CCITT, JBIG2) the bytes before it.
    /// What a damaged stream gives before the error counts. Never more than the limit allows.
    /// </summary>
    public ReadOnlyMemory<byte> Decode(PdfStream stream) => stream.Raw;
}
