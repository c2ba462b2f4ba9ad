namespace PerfTargetParse.Formats.Tables;

/// <summary>
/// Gives each document a key that is unique in the package. It is the path, since that is what people look for; two folders given at once
/// can hold the same relative path, so a second one gets "#2", and the next number where a file is really called so.
/// </summary>
internal sealed class DocumentKeys
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumber = new(StringComparer.Ordinal);

    public string Next(string path)
    {
        if (_taken.Add(path))
        {
            return path;
        }

        // Counting on from the last number keeps a run of many equal paths linear.
        var number = _lastNumber.GetValueOrDefault(path, 1);
        string key;
        do
        {
            number++;
            key = FormattableString.Invariant($"{path}#{number}");
        }
        while (!_taken.Add(key));

        _lastNumber[path] = number;
        return key;
    }
}
