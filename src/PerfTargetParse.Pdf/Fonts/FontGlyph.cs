namespace PerfTargetParse.Pdf.Fonts;

/// <summary>What one code of a string means in its font.</summary>
/// <param name="Text">What it means; U+FFFD where that is not known, empty where the code is no character.</param>
/// <param name="Length">Bytes of the code, at least 1.</param>
/// <param name="Width">How far it moves on, in units of the font's size; of vertical writing the (negative) way down.</param>
/// <param name="OriginX">Of vertical writing: how far right of the glyph's left edge the point lies that is drawn at (ISO 32000, 9.7.4.3), in units of the font's size.</param>
/// <param name="OriginY">Of vertical writing: how far above the baseline that point lies.</param>
/// <param name="IsMapped">Whether the meaning is known.</param>
/// <param name="IsSpace">Whether word spacing applies: the single byte 32.</param>
internal readonly record struct FontGlyph(string Text, int Length, float Width, float OriginX, float OriginY, bool IsMapped, bool IsSpace);
