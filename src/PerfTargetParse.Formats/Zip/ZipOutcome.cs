namespace PerfTargetParse.Formats.Zip;

/// <summary>How far an entry could be read. What was read of it before counts in each case.</summary>
internal enum ZipOutcome
{
    /// <summary>To its end, and its size and check sum are right.</summary>
    Complete,

    /// <summary>Its data are wrong, end too early, or do not give the size or check sum that the file tells.</summary>
    Damaged,

    /// <summary>Not at all: it is encrypted.</summary>
    Encrypted,

    /// <summary>Not at all: it is packed in another way than stored or deflated.</summary>
    UnsupportedMethod,

    /// <summary>Up to <see cref="ZipLimits.EntryBytes"/>.</summary>
    EntryLimit,

    /// <summary>Until <see cref="ZipLimits.InflatedBytes"/> were used up.</summary>
    InflatedLimit,

    /// <summary>Up to <see cref="ZipLimits.Ratio"/>.</summary>
    RatioLimit,
}
