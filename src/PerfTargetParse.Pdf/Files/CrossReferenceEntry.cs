namespace PerfTargetParse.Pdf.Files;

/// <summary>Where an object is.</summary>
/// <param name="Kind">In which way the rest is meant.</param>
/// <param name="Place">Its offset in the file; of a compressed one the number of its object stream.</param>
/// <param name="Index">Of a compressed one its place in the stream.</param>
internal readonly record struct CrossReferenceEntry(CrossReferenceKind Kind, int Place, int Index)
{
    public static CrossReferenceEntry Free => new(CrossReferenceKind.Free, 0, 0);

    public static CrossReferenceEntry At(int offset) => new(CrossReferenceKind.InFile, offset, 0);

    public static CrossReferenceEntry InStream(int number, int index) => new(CrossReferenceKind.Compressed, number, index);
}
