using System.CommandLine;
using System.Globalization;

namespace PerfTargetParse.Cli.Commands;

/// <summary>Options whose values are read by the tool itself, so that what is wrong with one can be said in both languages.</summary>
internal static class OptionValues
{
    /// <summary>An option of one value.</summary>
    /// <param name="name">Name with its dashes.</param>
    /// <param name="valueName">What help calls the value.</param>
    /// <param name="description">What it does.</param>
    /// <param name="parse">Reads the value; null where it is wrong.</param>
    /// <param name="expected">What a value must be.</param>
    public static Option<T?> Option<T>(string name, string valueName, string description, Func<string, T?> parse, string expected)
        where T : struct
        => new(name)
        {
            HelpName = valueName,
            Description = description,
            CustomParser = result =>
            {
                var value = parse(result.Tokens[0].Value);
                if (value is null)
                {
                    result.AddError($"{name} {result.Tokens[0].Value}: {expected}");
                }

                return value;
            },
        };

    /// <summary>A whole number from 1.</summary>
    public static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    /// <summary>A time in seconds above zero and up to a day.</summary>
    public static TimeSpan? Seconds(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 86400
            ? TimeSpan.FromSeconds(seconds)
            : null;

    /// <summary>A size in bytes, or in KB, MB or GB of 1024.</summary>
    public static long? Size(string text)
    {
        var digits = text.AsSpan().TrimEnd("KMGBkmgb ");
        var factor = text.AsSpan(digits.Length).Trim().ToString().ToUpperInvariant() switch
        {
            "" or "B" => 1L,
            "K" or "KB" => 1L << 10,
            "M" or "MB" => 1L << 20,
            "G" or "GB" => 1L << 30,
            _ => 0L,
        };
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number <= int.MaxValue && number * factor is >= 1 and <= (decimal)long.MaxValue
            ? (long)(number * factor)
            : null;
    }
}
