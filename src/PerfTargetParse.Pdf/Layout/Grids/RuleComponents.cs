namespace PerfTargetParse.Pdf.Layout.Grids;

/// <summary>Finds which lines hang together: those of one table, apart from those of another.</summary>
internal static class RuleComponents
{
    /// <summary>Splits lines into sets that cross or touch; a line that touches no other is a set of its own.</summary>
    public static List<RuleSet> Split(RuleSet rules)
    {
        var (level, upright) = (rules.Level, rules.Upright);
        var parents = new int[level.Count + upright.Count];
        for (var i = 0; i < parents.Length; i++)
        {
            parents[i] = i;
        }

        for (var u = 0; u < upright.Count; u++)
        {
            var line = upright[u];
            for (var l = FirstAtOrBelow(level, line.From - SegmentMerger.SmallGap); l < level.Count && level[l].At <= line.To + SegmentMerger.SmallGap; l++)
            {
                if (line.At >= level[l].From - SegmentMerger.SmallGap && line.At <= level[l].To + SegmentMerger.SmallGap)
                {
                    parents[Root(parents, level.Count + u)] = Root(parents, l);
                }
            }
        }

        return Collect(rules, parents);
    }

    private static List<RuleSet> Collect(RuleSet rules, int[] parents)
    {
        var sets = new List<RuleSet>();
        var setOf = new int[parents.Length];
        Array.Fill(setOf, -1);
        for (var i = 0; i < parents.Length; i++)
        {
            var root = Root(parents, i);
            if (setOf[root] < 0)
            {
                setOf[root] = sets.Count;
                sets.Add(new RuleSet([], []));
            }

            var set = sets[setOf[root]];
            if (i < rules.Level.Count)
            {
                set.Level.Add(rules.Level[i]);
            }
            else
            {
                set.Upright.Add(rules.Upright[i - rules.Level.Count]);
            }
        }

        return sets;
    }

    private static int FirstAtOrBelow(List<Segment> lines, float at)
    {
        var (low, high) = (0, lines.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].At < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int Root(int[] parents, int item)
    {
        while (parents[item] != item)
        {
            parents[item] = parents[parents[item]];
            item = parents[item];
        }

        return item;
    }
}
