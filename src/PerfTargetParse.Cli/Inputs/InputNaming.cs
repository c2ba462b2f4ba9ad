namespace PerfTargetParse.Cli.Inputs;

/// <summary>Gives every file a path of its own in the output, whatever the order in which the inputs were given.</summary>
internal static class InputNaming
{
    /// <summary>
    /// Names the files: two with the same relative path get the name of the folder above in front, and again until they differ.
    /// Case does not make a difference, since it makes none on the disks of many readers of the output.
    /// </summary>
    public static IReadOnlyList<InputDocument> Name(IEnumerable<FoundFile> found)
    {
        // A file found twice, by name and below a folder, is read once, under the longer of its names.
        var files = found
            .GroupBy(f => f.FullPath, StringComparer.Ordinal)
            .Select(g => g.MaxBy(f => f.PartCount)!)
            .ToList();

        bool changed;
        do
        {
            changed = false;
            foreach (var group in files.Index().GroupBy(f => f.Item.Name, StringComparer.OrdinalIgnoreCase).Where(g => CanDiffer(g.Select(f => f.Item))).ToList())
            {
                foreach (var (index, file) in group)
                {
                    files[index] = file.WithParent;
                    changed |= files[index] != file;
                }
            }
        }
        while (changed);

        return [.. files.Select(f => new InputDocument(f.Name, f.FullPath)).OrderBy(d => d.Path, StringComparer.Ordinal)];
    }

    /// <summary>Whether there are several that more folders in front would tell apart; names in one folder they would not.</summary>
    private static bool CanDiffer(IEnumerable<FoundFile> group) =>
        group.Select(f => f.FullPath).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any();
}
