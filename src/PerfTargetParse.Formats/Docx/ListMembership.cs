namespace PerfTargetParse.Formats.Docx;

/// <summary>Which list a paragraph belongs to (ISO/IEC 29500-1, 17.9.18).</summary>
/// <param name="Numbering">Its number in the part of the lists, 0 where it is taken out of one; null where nothing is said.</param>
/// <param name="Level">Index of its level; null where nothing is said.</param>
internal readonly record struct ListMembership(int? Numbering, int? Level)
{
    /// <summary>Reads the properties that begin here.</summary>
    public static ListMembership Read(WordXml xml)
    {
        var (numbering, level) = (default(int?), default(int?));
        var depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            switch (xml)
            {
                case { IsStart: true, Element: WordElement.NumberingId }:
                    numbering = xml.Number();
                    break;
                case { IsStart: true, Element: WordElement.LevelIndex }:
                    level = xml.Number();
                    break;
            }
        }

        return new(numbering, level);
    }

    /// <summary>This, and where it says nothing, the other.</summary>
    public ListMembership Or(ListMembership other) => new(Numbering ?? other.Numbering, Level ?? other.Level);
}
