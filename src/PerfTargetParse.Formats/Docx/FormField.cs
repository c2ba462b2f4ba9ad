namespace PerfTargetParse.Formats.Docx;

/// <summary>Fields of old forms that are to be ticked or chosen from (ISO/IEC 29500-1, 17.16.17): what is seen of them stands in no text.</summary>
internal static class FormField
{
    private const string Ticked = "☒";
    private const string Empty = "☐";

    /// <summary>Reads the beginning of a field; null where it is none of these.</summary>
    public static string? Read(WordXml xml)
    {
        var (isBox, isTicked, hasTick, chosen) = (false, false, false, 0);
        List<string>? entries = null;
        var depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Element)
            {
                case WordElement.CheckBox:
                    isBox = true;
                    break;
                case WordElement.Checked:
                    (isTicked, hasTick) = (xml.IsOn, true);
                    break;
                case WordElement.Default when isBox:
                    isTicked = hasTick ? isTicked : xml.IsOn;
                    break;
                case WordElement.Default or WordElement.Result when !isBox:
                    chosen = xml.Number() ?? 0;
                    break;
                case WordElement.ListEntry:
                    (entries ??= []).Add(xml.Attribute("val") ?? string.Empty);
                    break;
            }
        }

        return isBox ? (isTicked ? Ticked : Empty) : entries is not null && chosen >= 0 && chosen < entries.Count ? entries[chosen] : null;
    }
}
