using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Fonts.Encodings;

/// <summary>The Encoding entry of a simple font (ISO 32000, 9.6.6): an encoding to go on from, and names for the codes that differ.</summary>
internal sealed class SimpleEncoding
{
    private const int CodeCount = 256;

    private readonly string?[] _names;

    private SimpleEncoding(BaseEncoding? known, string?[] names)
    {
        Base = known;
        _names = names;
    }

    /// <summary>The encoding that it goes on from; null where the entry names none, so that the font's own counts.</summary>
    public BaseEncoding? Base { get; }

    public static SimpleEncoding Load(PdfValue encoding, PdfFile file)
    {
        if (encoding.AsName is { } name)
        {
            return new SimpleEncoding(BaseEncoding.Find(name), []);
        }

        var dictionary = encoding.AsDictionary;
        var differences = file.Get(dictionary, "Differences").AsArray;
        return new SimpleEncoding(BaseEncoding.Find(file.Get(dictionary, "BaseEncoding").AsName), differences.IsEmpty ? [] : ReadNames(differences, file));
    }

    /// <summary>The name of the glyph of a code that differs; null of the other codes.</summary>
    public string? NameOf(int code) => code < _names.Length ? _names[code] : null;

    private static string?[] ReadNames(ReadOnlySpan<PdfValue> differences, PdfFile file)
    {
        var names = new string?[CodeCount];
        var code = 0;
        foreach (var item in differences)
        {
            var value = file.Resolve(item);
            if (value.IsNumber)
            {
                code = value.AsInteger;
            }
            else if (value.AsName is { } name)
            {
                if ((uint)code < CodeCount)
                {
                    names[code] = name;
                }

                code++;
            }
        }

        return names;
    }
}
