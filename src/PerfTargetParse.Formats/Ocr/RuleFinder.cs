using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Ocr;

/// <summary>
/// Finds ruling lines in a picture: dark runs longer than strokes of letters, put together with those in the rows beside them, so that a
/// line may be a little slanted. Short ones count where both ends meet others.
/// </summary>
internal static class RuleFinder
{
    /// <summary>In points: the shortest run, the shortest line that stands for itself, the thickest line, how near ends meet a line.</summary>
    private const double ShortestRun = 8;
    private const double LongLine = 30;
    private const double Thickest = 4;
    private const double Meeting = 3;

    /// <summary>Pixels that may be missing in a run.</summary>
    private const int Gap = 2;

    /// <summary>Finds the lines and makes them white in the picture, for they disturb who reads the letters.</summary>
    public static List<Rule> TakeFrom(PagePicture page)
    {
        var (picture, scale) = (page.Picture, page.Scale);
        var ink = picture.InkBelow();
        var level = Find(picture, ink, scale);
        var upright = Find(picture.Transpose(), ink, scale);
        var rules = new List<Rule>();
        Keep(level, upright, isLevel: true);
        Keep(upright, level, isLevel: false);
        return rules;

        void Keep(List<DrawnRule> own, List<DrawnRule> others, bool isLevel)
        {
            foreach (var rule in own)
            {
                if (rule.Length < LongLine * scale && !(Meets(rule.X0, rule.Y, others, scale) && Meets(rule.X1, rule.Y, others, scale)))
                {
                    continue;
                }

                var (from, to, at) = ((float)(rule.X0 / scale), (float)(rule.X1 / scale), (float)(rule.Y / scale));
                rules.Add(isLevel
                    ? new Rule(from, at, to, at, (float)(rule.Thickness / scale), RuleSource.Stroke)
                    : new Rule(at, from, at, to, (float)(rule.Thickness / scale), RuleSource.Stroke));
                foreach (var run in rule.Runs)
                {
                    var (x0, x1, y0, y1) = (run.X0 - 1, run.X1 + 1, run.Y - 1, run.Y + 2);
                    picture.Erase(isLevel ? x0 : y0, isLevel ? y0 : x0, isLevel ? x1 : y1, isLevel ? y1 : x1);
                }
            }
        }
    }

    private static bool Meets(double end, double at, List<DrawnRule> others, double scale) => others.Exists(o =>
        o.Length >= LongLine * scale && Math.Abs(o.Y - end) <= Meeting * scale && o.X0 - (Meeting * scale) <= at && o.X1 + (Meeting * scale) >= at);

    private static List<DrawnRule> Find(GrayPicture picture, byte ink, double scale)
    {
        var shortest = (int)(ShortestRun * scale);
        var found = new List<DrawnRule>();
        var open = new List<DrawnRule>();
        for (var y = 0; y < picture.Height; y++)
        {
            foreach (var run in RunsOf(picture.Row(y), y, ink, shortest))
            {
                Join(open, run);
            }

            for (var i = open.Count - 1; i >= 0; i--)
            {
                if (open[i].LastRow < y - 1)
                {
                    found.Add(open[i]);
                    open.RemoveAt(i);
                }
            }
        }

        found.AddRange(open);
        found.RemoveAll(r => r.Thickness > Thickest * scale);
        return found;
    }

    private static void Join(List<DrawnRule> open, RuleRun run)
    {
        DrawnRule? joined = null;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var rule = open[i];
            if (!Touches(rule, run))
            {
                continue;
            }

            if (joined is null)
            {
                joined = rule;
            }
            else
            {
                joined.Take(rule);
                open.RemoveAt(i);
            }
        }

        if (joined is null)
        {
            open.Add(joined = new DrawnRule());
        }

        joined.Add(run);
    }

    private static bool Touches(DrawnRule rule, RuleRun run)
    {
        for (var i = rule.Runs.Count - 1; i >= 0 && rule.Runs[i].Y >= run.Y - 1; i--)
        {
            if (rule.Runs[i].Y == run.Y - 1 && rule.Runs[i].X0 <= run.X1 + 1 && rule.Runs[i].X1 >= run.X0 - 1)
            {
                return true;
            }
        }

        return false;
    }

    private static List<RuleRun> RunsOf(ReadOnlySpan<byte> row, int y, byte ink, int shortest)
    {
        var runs = new List<RuleRun>();
        for (var x = 0; x < row.Length;)
        {
            if (row[x] >= ink)
            {
                x++;
                continue;
            }

            var (start, end) = (x, x + 1);
            for (x = end; x < row.Length && x - end <= Gap; x++)
            {
                end = row[x] < ink ? x + 1 : end;
            }

            if (end - start >= shortest)
            {
                runs.Add(new RuleRun(y, start, end));
            }

            x = end;
        }

        return runs;
    }
}
