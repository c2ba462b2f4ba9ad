namespace PerfTargetParse.Formats.Text;

/// <summary>Kinds of left-over markup.</summary>
[Flags]
internal enum MarkupKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>HTML tags and comments.</summary>
    Tags = 1,

    /// <summary>HTML character references.</summary>
    Entities = 2,

    /// <summary>Bookmarks of a word processor.</summary>
    Bookmarks = 4,

    /// <summary>Field codes of a word processor.</summary>
    Fields = 8,
}
