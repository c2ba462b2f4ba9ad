namespace PerfTargetParse.Formats.Docx;

/// <summary>How a level of a list is numbered (ISO/IEC 29500-1, 17.9.6).</summary>
internal sealed record ListLevel
{
    /// <summary>A level that nothing is known of: numbered 1, 2, 3.</summary>
    public static ListLevel Plain { get; } = new();

    /// <summary>Its first number.</summary>
    public int Start { get; init; } = 1;

    /// <summary>What its numbers are written as.</summary>
    public string Format { get; init; } = "decimal";

    /// <summary>What is printed, %1 for the number of the first level and so on.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Whether room stands between the number and the text.</summary>
    public bool HasRoom { get; init; } = true;

    /// <summary>Whether the numbers of all levels are written as decimals.</summary>
    public bool IsLegal { get; init; }

    /// <summary>The number of the level that makes it begin anew: 0 for none; null for any above.</summary>
    public int? Restart { get; init; }

    /// <summary>The style of paragraphs that stand on this level.</summary>
    public string? Style { get; init; }

    /// <summary>The font of its numbers.</summary>
    public string Font { get; init; } = string.Empty;

    /// <summary>Whether its numbers are hidden.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Reads the level that begins here.</summary>
    public static ListLevel Read(WordXml xml)
    {
        var level = Plain;
        var depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (!xml.IsStart)
            {
                continue;
            }

            level = xml.Element switch
            {
                WordElement.Start => level with { Start = xml.Number() ?? 0 },
                WordElement.NumberFormat => level with { Format = xml.Attribute("val") ?? "decimal" },
                WordElement.LevelText => level with { Text = xml.Attribute("val") ?? string.Empty },
                WordElement.Suffix => level with { HasRoom = xml.Attribute("val") != "nothing" },
                WordElement.LegalNumbering => level with { IsLegal = xml.IsOn },
                WordElement.LevelRestart => level with { Restart = xml.Number() },
                WordElement.ParagraphStyle => level with { Style = xml.Attribute("val") },
                WordElement.Fonts => level with { Font = xml.Attribute("ascii") ?? xml.Attribute("hAnsi") ?? string.Empty },
                WordElement.Vanish => level with { IsHidden = xml.IsOn },
                _ => level,
            };
        }

        return level;
    }
}
