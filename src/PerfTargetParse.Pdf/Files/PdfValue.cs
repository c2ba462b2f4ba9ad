namespace PerfTargetParse.Pdf.Files;

/// <summary>An object of a PDF file. A struct, so that the operands of a page cost nothing.</summary>
/// <remarks>What is asked of a value of another kind is answered by the default: damaged files are the rule.</remarks>
internal readonly struct PdfValue
{
    private readonly object? _object;
    private readonly double _number;

    private PdfValue(PdfKind kind, object? value, double number)
    {
        Kind = kind;
        _object = value;
        _number = number;
    }

    public PdfKind Kind { get; }

    public static PdfValue Null => default;

    public bool IsNull => Kind == PdfKind.Null;

    public bool IsNumber => Kind is PdfKind.Integer or PdfKind.Real;

    public bool AsBoolean => Kind == PdfKind.Boolean && _number != 0;

    /// <summary>The number; 0 of anything else.</summary>
    public double AsNumber => IsNumber ? _number : 0;

    /// <summary>The number without its fraction, held within the range of the type.</summary>
    public int AsInteger => !IsNumber ? 0 : _number >= int.MaxValue ? int.MaxValue : _number <= int.MinValue ? int.MinValue : (int)_number;

    /// <summary>The number as a place in a file.</summary>
    public long AsLong => !IsNumber ? 0 : _number >= long.MaxValue ? long.MaxValue : _number <= long.MinValue ? long.MinValue : (long)_number;

    /// <summary>The name without its slash, escapes resolved; null of anything else.</summary>
    public string? AsName => Kind == PdfKind.Name ? (string?)_object : null;

    /// <summary>The bytes of a string, decrypted; empty of anything else.</summary>
    public ReadOnlyMemory<byte> AsString => Kind == PdfKind.String ? (byte[])_object! : default;

    /// <summary>The items of an array; empty of anything else.</summary>
    public ReadOnlySpan<PdfValue> AsArray => Kind == PdfKind.Array ? (PdfValue[])_object! : default;

    /// <summary>A dictionary, or the one of a stream; null of anything else.</summary>
    public PdfDictionary? AsDictionary => Kind switch
    {
        PdfKind.Dictionary => (PdfDictionary?)_object,
        PdfKind.Stream => ((PdfStream)_object!).Dictionary,
        _ => null,
    };

    public PdfStream? AsStream => Kind == PdfKind.Stream ? (PdfStream?)_object : null;

    /// <summary>Number of the object that a reference means; 0 of anything else.</summary>
    public int ReferenceNumber => Kind == PdfKind.Reference ? (int)_number : 0;

    public static PdfValue Boolean(bool value) => new(PdfKind.Boolean, null, value ? 1 : 0);

    public static PdfValue Integer(long value) => new(PdfKind.Integer, null, value);

    public static PdfValue Real(double value) => new(PdfKind.Real, null, value);

    public static PdfValue Name(string value) => new(PdfKind.Name, value, 0);

    public static PdfValue String(byte[] value) => new(PdfKind.String, value, 0);

    public static PdfValue Array(PdfValue[] items) => new(PdfKind.Array, items, 0);

    public static PdfValue Dictionary(PdfDictionary value) => new(PdfKind.Dictionary, value, 0);

    public static PdfValue Stream(PdfStream value) => new(PdfKind.Stream, value, 0);

    public static PdfValue Reference(int number) => new(PdfKind.Reference, null, number);
}
