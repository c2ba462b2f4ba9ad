using PerfTargetParse.Model;
using PerfTargetParse.Targets;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Forms;

/// <summary>Dates and spans of a form's head, in ISO form as precise as printed.</summary>
internal static class PeriodText
{
    public static Period? Read(string text, TargetParser targets)
    {
        var key = Folding.Key(text);
        if (key.Length == 4 && key.All(char.IsAsciiDigit) && key[0] is '1' or '2')
        {
            return new Period(key, key);
        }

        var date = targets.Parse(text);
        return date is { Kind: TargetKind.Date, From: not null } or { Kind: TargetKind.Date, To: not null } ? new Period(date.From, date.To) : null;
    }
}
