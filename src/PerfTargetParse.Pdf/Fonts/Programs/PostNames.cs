using System.Text;
using PerfTargetParse.Pdf.Fonts.Resources;

namespace PerfTargetParse.Pdf.Fonts.Programs;

/// <summary>Names of glyphs in a TrueType font's post table.</summary>
internal sealed class PostNames
{
    private const int Header = 32;

    private static readonly Lazy<string[]> Standard = new(static () => Encoding.UTF8.GetString(FontResource.Load("mac-names")).Split('\n'));

    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _glyphs = [];

    public PostNames(FontBytes table)
    {
        if (table.UInt32(0) == 0x0001_0000)
        {
            _names.AddRange(Standard.Value);
        }
        else if (table.UInt32(0) == 0x0002_0000)
        {
            ReadOwn(table);
        }

        for (var glyph = 0; glyph < _names.Count; glyph++)
        {
            _glyphs.TryAdd(_names[glyph], glyph);
        }
    }

    public string? NameOf(int glyph) => (uint)glyph < (uint)_names.Count ? _names[glyph] : null;

    /// <summary>The glyph of a name; -1 where there is none.</summary>
    public int GlyphOf(string name) => _glyphs.GetValueOrDefault(name, -1);

    /// <summary>Format 2: an index for each glyph into the standard names and, after those, the ones that follow.</summary>
    private void ReadOwn(FontBytes table)
    {
        var count = Math.Min(table.UInt16(Header), Math.Max(0, (table.Length - Header - 2) / 2));
        var own = new List<string>();
        for (long offset = Header + 2 + (2 * count); offset < table.Length; offset += table.Byte(offset) + 1)
        {
            own.Add(Encoding.Latin1.GetString(table.Slice(offset + 1, table.Byte(offset)).Span));
        }

        for (var glyph = 0; glyph < count; glyph++)
        {
            var index = table.UInt16(Header + 2 + (2 * glyph));
            var names = Standard.Value;
            _names.Add(index < names.Length ? names[index] : index - names.Length < own.Count ? own[index - names.Length] : "");
        }
    }
}
