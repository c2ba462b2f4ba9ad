namespace PerfTargetParse.Pdf.Files;

/// <summary>Strings in round brackets (ISO 32000-2, 7.3.4.2).</summary>
internal static class LiteralString
{
    /// <summary>Position of the bracket that closes the string whose text begins at <paramref name="start"/>; the end of the data where none does.</summary>
    public static int FindEnd(ReadOnlySpan<byte> data, int start)
    {
        var depth = 1;
        var position = start;
        while (true)
        {
            var step = data[position..].IndexOfAny((byte)')', (byte)'(', (byte)'\\');
            if (step < 0)
            {
                return data.Length;
            }

            position += step;
            switch (data[position])
            {
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return position;
                case (byte)'\\':
                    position++;
                    break;
            }

            if (++position >= data.Length)
            {
                return data.Length;
            }
        }
    }

    /// <summary>Writes the text without its escapes, which is never longer.</summary>
    /// <returns>Bytes written.</returns>
    public static int Unescape(ReadOnlySpan<byte> text, Span<byte> target)
    {
        var length = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var value = text[index];
            if (value == '\r')
            {
                // Every kind of line end within a string means a line feed.
                target[length++] = (byte)'\n';
                index += index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
            }
            else if (value != '\\')
            {
                target[length++] = value;
            }
            else if (++index < text.Length)
            {
                index += Escape(text[index..], target, ref length) - 1;
            }
        }

        return length;
    }

    /// <summary>Resolves what stands after a backslash.</summary>
    /// <returns>Bytes read.</returns>
    private static int Escape(ReadOnlySpan<byte> text, Span<byte> target, ref int length)
    {
        switch (text[0])
        {
            case (byte)'\r':
                return text.Length > 1 && text[1] == '\n' ? 2 : 1;
            case (byte)'\n':
                return 1;
            case >= (byte)'0' and <= (byte)'7':
                var code = 0;
                var digits = 0;
                while (digits < 3 && digits < text.Length && text[digits] is >= (byte)'0' and <= (byte)'7')
                {
                    code = (code << 3) | (text[digits++] - '0');
                }

                target[length++] = (byte)code;
                return digits;
            default:
                target[length++] = text[0] switch
                {
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    var other => other,
                };
                return 1;
        }
    }
}
