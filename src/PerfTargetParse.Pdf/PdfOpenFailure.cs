namespace PerfTargetParse.Pdf;

/// <summary>Why a file could not be opened.</summary>
public enum PdfOpenFailure
{
    /// <summary>Nothing in it is a PDF file.</summary>
    NotPdf,

    /// <summary>It needs a password that was not given, or the one given is wrong.</summary>
    PasswordNeeded,

    /// <summary>It is encrypted in a way that is not known; the notices say which.</summary>
    EncryptionUnsupported,

    /// <summary>No page could be found in what is left of it.</summary>
    NoPages,
}
