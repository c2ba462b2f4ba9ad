namespace PerfTargetParse.Pipeline;

/// <summary>How well a document fits a reader; the best fit reads it, the first registered among equals.</summary>
public enum RecognitionLevel
{
    /// <summary>Not this format.</summary>
    None,

    /// <summary>Nothing speaks against it.</summary>
    Possible,

    /// <summary>The name says so and the content does not contradict.</summary>
    ByName,

    /// <summary>The content says so.</summary>
    ByContent,
}
