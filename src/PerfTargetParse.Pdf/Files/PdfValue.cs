namespace PerfTargetParse.Pdf.Files;

/// <summary>An object of a PDF file. A struct, so that the operands of a page cost nothing.</summary>
/// <remarks>What is asked of a value of another kind is answered by the default: damaged files are the rule.</remarks>
internal readonly struct PdfValue
{
    private readonly object? _object;

    /// <summary>An integer, the bits of a real, the place of a slice (start in the upper half, length in the lower).</summary>
    private readonly long _bits;

    private PdfValue(PdfKind kind, object? value, long bits)
    {
        Kind = kind;
        _object = value;
        _bits = bits;
    }

    public PdfKind Kind { get; }

    public static PdfValue Null => default;

    public bool IsNull => Kind == PdfKind.Null;

    public bool IsNumber => Kind is PdfKind.Integer or PdfKind.Real;

    public bool AsBoolean => Kind == PdfKind.Boolean && _bits != 0;

    /// <summary>The number; 0 of anything else.</summary>
    public double AsNumber => Kind switch
    {
        PdfKind.Integer => _bits,
        PdfKind.Real => BitConverter.Int64BitsToDouble(_bits),
        _ => 0,
    };

    /// <summary>The number without its fraction, held within the range of the type.</summary>
    public int AsInteger => (int)Math.Clamp(AsLong, int.MinValue, int.MaxValue);

    /// <summary>The number as a place in a file.</summary>
    public long AsLong => Kind switch
    {
        PdfKind.Integer => _bits,
        PdfKind.Real => AsNumber >= long.MaxValue ? long.MaxValue : AsNumber <= long.MinValue ? long.MinValue : (long)AsNumber,
        _ => 0,
    };

    /// <summary>The name without its slash, escapes resolved, one character a byte; null of anything else.</summary>
    public string? AsName => Kind == PdfKind.Name ? (string?)_object : null;

    /// <summary>The bytes of a string, decrypted; empty of anything else.</summary>
    public ReadOnlyMemory<byte> AsString => Kind == PdfKind.String ? new ReadOnlyMemory<byte>((byte[])_object!, SliceStart, SliceLength) : default;

    /// <summary>The items of an array; empty of anything else.</summary>
    public ReadOnlySpan<PdfValue> AsArray => Kind == PdfKind.Array ? new ReadOnlySpan<PdfValue>((PdfValue[])_object!, SliceStart, SliceLength) : default;

    /// <summary>A dictionary, or the one of a stream; null of anything else.</summary>
    public PdfDictionary? AsDictionary => Kind switch
    {
        PdfKind.Dictionary => (PdfDictionary?)_object,
        PdfKind.Stream => ((PdfStream)_object!).Dictionary,
        _ => null,
    };

    public PdfStream? AsStream => Kind == PdfKind.Stream ? (PdfStream?)_object : null;

    /// <summary>Number of the object that a reference means; 0 of anything else.</summary>
    public int ReferenceNumber => Kind == PdfKind.Reference ? (int)_bits : 0;

    private int SliceStart => (int)(_bits >> 32);

    private int SliceLength => (int)_bits;

    public static PdfValue Boolean(bool value) => new(PdfKind.Boolean, null, value ? 1 : 0);

    public static PdfValue Integer(long value) => new(PdfKind.Integer, null, value);

    public static PdfValue Real(double value) => new(PdfKind.Real, null, BitConverter.DoubleToInt64Bits(value));

    public static PdfValue Name(string value) => new(PdfKind.Name, value, 0);

    public static PdfValue String(byte[] value) => String(value, 0, value.Length);

    /// <summary>A string that is part of a buffer.</summary>
    public static PdfValue String(byte[] buffer, int start, int length) => new(PdfKind.String, buffer, Slice(start, length));

    public static PdfValue Array(PdfValue[] items) => Array(items, 0, items.Length);

    /// <summary>An array that is part of a buffer.</summary>
    public static PdfValue Array(PdfValue[] buffer, int start, int length) => new(PdfKind.Array, buffer, Slice(start, length));

    public static PdfValue Dictionary(PdfDictionary value) => new(PdfKind.Dictionary, value, 0);

    public static PdfValue Stream(PdfStream value) => new(PdfKind.Stream, value, 0);

    public static PdfValue Reference(int number) => new(PdfKind.Reference, null, number);

    private static long Slice(int start, int length) => ((long)start << 32) | (uint)length;
}
