using PerfTargetParse.Targets;

namespace PerfTargetParse.Forms;

/// <summary>Place-holders that a template prints where goals go: "目标1: 目标2: ……", "1.", "(100字以内)".</summary>
internal static class GoalStubs
{
    public static bool IsStub(string text, TargetParser targets)
    {
        foreach (var line in text.Split('\n', ' ', '\u3000'))
        {
            var rest = WithoutNumber(line.Trim());
            if (rest.Length > 0 && !targets.IsFillIn(rest))
            {
                return false;
            }
        }

        return true;
    }

    private static string WithoutNumber(string line)
    {
        var rest = line.StartsWith("目标", StringComparison.Ordinal) ? line[2..] : line;
        return rest.TrimStart("0123456789一二三四五六七八九十()（）".ToCharArray()).TrimStart('.', '、', ':', '：', '．').Trim();
    }
}
