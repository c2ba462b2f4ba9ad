using System.Text;

namespace PerfTargetParse.Diagnostics;

/// <summary>Fills {name} places of a message.</summary>
public static class MessageFormat
{
    /// <summary>Replaces each {name} by its argument; a place without an argument stays as it is.</summary>
    /// <param name="template">Text with places.</param>
    /// <param name="args">Values by name.</param>
    public static string Fill(string template, IReadOnlyDictionary<string, string> args)
    {
        var result = new StringBuilder(template.Length + 32);
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            result.Append(template, position, open - position);
            var name = template[(open + 1)..close];
            result.Append(args.TryGetValue(name, out var value) ? value : template[open..(close + 1)]);
            position = close + 1;
        }

        return result.Append(template, position, template.Length - position).ToString();
    }
}
