namespace PerfTargetParse.Model;

/// <summary>How the reading of a document ended.</summary>
public enum DocumentStatus
{
    /// <summary>Read in full, nothing to say.</summary>
    Ok,

    /// <summary>Read in full, with findings of severity warning or error.</summary>
    Findings,

    /// <summary>Part of the document could not be read.</summary>
    Partial,

    /// <summary>A limit stopped the reading; what was read so far is kept.</summary>
    Limited,

    /// <summary>Read in full, and it holds no filled form. Not a failure.</summary>
    NoForm,

    /// <summary>No reader knows this kind of file.</summary>
    Unsupported,

    /// <summary>A password is needed.</summary>
    Encrypted,

    /// <summary>Could not be read.</summary>
    Failed,

    /// <summary>The time limit was reached before anything could be kept.</summary>
    Timeout,

    /// <summary>A defect of the program stopped the reading of this document.</summary>
    Crashed,
}
