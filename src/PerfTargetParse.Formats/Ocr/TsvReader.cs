using System.Globalization;

namespace PerfTargetParse.Formats.Ocr;

/// <summary>Reads what tesseract writes as TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
internal static class TsvReader
{
    private const int Columns = 12;
    private const string LineLevel = "4";
    private const string WordLevel = "5";

    /// <summary>No picture is larger; other numbers are none.</summary>
    private const int FarthestPixel = 1_000_000;

    /// <summary>Reads the words; lines that are none are passed over. Null where nothing of it is TSV.</summary>
    public static List<RecognisedWord>? Read(string tsv)
    {
        if (!tsv.StartsWith("level\tpage_num", StringComparison.Ordinal))
        {
            return null;
        }

        var words = new List<RecognisedWord>();
        var (line, top, bottom) = (0, 0, 0);
        foreach (var row in tsv.Split('\n'))
        {
            var cells = row.TrimEnd('\r').Split('\t');
            if (cells.Length != Columns || cells[0] is not (LineLevel or WordLevel)
                || !Number(cells[1], out var page) || !Number(cells[6], out var left) || !Number(cells[7], out var y)
                || !Number(cells[8], out var width) || !Number(cells[9], out var height))
            {
                continue;
            }

            if (cells[0] == LineLevel)
            {
                (line, top, bottom) = (line + 1, y, y + height);
                continue;
            }

            var text = string.Concat(cells[11].Where(c => !char.IsControl(c))).Trim();
            if (text.Length > 0 && bottom > top && double.TryParse(cells[10], NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence))
            {
                words.Add(new RecognisedWord(page - 1, line, left, left + width, top, bottom, Math.Clamp(confidence, 0, 100), text));
            }
        }

        return words;
    }

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= FarthestPixel;
}
