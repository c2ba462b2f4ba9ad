using System.Text;
using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <summary>
/// The value of a field whose appearance does not show it: files that were filled by a program often leave it to the reader to draw what was
/// filled in (ISO 32000-2, 12.7.4.3, NeedAppearances). What is drawn here stands where a reader would put it, letter for letter not quite.
/// </summary>
internal sealed class FieldValue
{
    private const int Multiline = 1 << 12;
    private const int Password = 1 << 13;

    /// <summary>Where readers begin to write, and how far their lines lie apart.</summary>
    private const double Padding = 2;
    private const double LineHeight = 1.15;

    /// <summary>The size of a field that leaves it to the reader.</summary>
    private const double LargestFree = 12;
    private const double FreePart = 0.7;

    /// <summary>Fields above a widget that its value may come from.</summary>
    private const int MostAbove = 16;

    private readonly PdfFile _file;
    private readonly PdfDictionary _widget;

    private FieldValue(PdfFile file, PdfDictionary widget)
    {
        _file = file;
        _widget = widget;
    }

    /// <summary>The lines of the value, each with the point where it begins, for <see cref="PlainTextFont"/>; null where there is nothing to draw.</summary>
    public static List<FieldLine>? Lines(PdfFile file, PdfDictionary widget, in Box rectangle, out double size)
    {
        var field = new FieldValue(file, widget);
        size = field.SizeIn(rectangle);
        return field.Text() is { } text && !string.IsNullOrWhiteSpace(text) ? field.Break(text, rectangle, size) : null;
    }

    private string? Text()
    {
        if (Find("FT").AsName is not ("Tx" or "Ch") || (Find("Ff").AsInteger & Password) != 0)
        {
            return null;
        }

        var value = Find("V");
        return value.Kind == PdfKind.String ? TextString.Decode(value.AsString.Span)
            : value.AsStream is { } stream ? TextString.Decode(_file.Decode(stream).Span)
            : value.Kind == PdfKind.Array ? string.Join('\n', Strings(value))
            : null;
    }

    private List<string> Strings(PdfValue list)
    {
        var strings = new List<string>();
        foreach (var item in list.AsArray)
        {
            strings.Add(TextString.Decode(_file.Resolve(item).AsString.Span));
        }

        return strings;
    }

    private List<FieldLine> Break(string text, in Box rectangle, double size)
    {
        var isMultiline = (Find("Ff").AsInteger & Multiline) != 0;
        var room = rectangle.Width - (2 * Padding);
        var alignment = Find("Q").AsInteger;
        var lines = new List<FieldLine>();

        // Of one line the middle, of several the first from the top.
        var y = isMultiline ? rectangle.Y1 - Padding - size : ((rectangle.Y0 + rectangle.Y1) / 2) - (0.38 * size);
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            for (var start = 0; start < paragraph.Length;)
            {
                var width = 0d;
                var end = start;
                while (end < paragraph.Length && (end == start || !isMultiline || width + (size * PlainTextFont.WidthOf(paragraph[end])) <= room))
                {
                    width += size * PlainTextFont.WidthOf(paragraph[end++]);
                }

                var shift = alignment switch { 1 => (room - width) / 2, 2 => room - width, _ => 0 };
                lines.Add(new(rectangle.X0 + Padding + shift, y, Encoding.BigEndianUnicode.GetBytes(paragraph[start..end])));
                y -= size * LineHeight;
                start = end;
            }
        }

        return lines;
    }

    /// <summary>The size that the default appearance names: the number before Tf.</summary>
    private double SizeIn(in Box rectangle)
    {
        var appearance = Find("DA");
        if (appearance.IsNull)
        {
            appearance = _file.Get(_file.Get(_file.Get(_file.Trailer, "Root").AsDictionary, "AcroForm").AsDictionary, "DA");
        }

        var reader = new OperatorReader(appearance.AsString.Span, new(_file.Options.Limits.Nesting, isTransient: true));
        var size = 0d;
        while (reader.Next())
        {
            if (Operators.Of(reader.Operator) == Operator.SetFont && Operands.TryNumber(reader.Operands, out var named))
            {
                size = named;
            }
        }

        return size > 0 ? size : Math.Min(LargestFree, rectangle.Height * FreePart);
    }

    /// <summary>An entry of the field, or of one above it.</summary>
    private PdfValue Find(string key)
    {
        PdfDictionary? field = _widget;
        for (var count = 0; count < MostAbove && field is not null; count++)
        {
            if (_file.Get(field, key) is { IsNull: false } value)
            {
                return value;
            }

            field = _file.Get(field, "Parent").AsDictionary;
        }

        return PdfValue.Null;
    }
}
