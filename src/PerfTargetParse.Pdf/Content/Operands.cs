using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Takes operands as operators need them.</summary>
internal static class Operands
{
    /// <summary>
    /// The last operands as numbers: what stands before them is left over from something else. False where there are fewer; the
    /// operator is then passed over, as other readers do.
    /// </summary>
    public static bool TryNumbers(ReadOnlySpan<PdfValue> operands, Span<double> numbers)
    {
        if (operands.Length < numbers.Length)
        {
            return false;
        }

        operands = operands[^numbers.Length..];
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = operands[index].AsNumber;
        }

        return true;
    }

    public static bool TryNumber(ReadOnlySpan<PdfValue> operands, out double number)
    {
        number = operands.IsEmpty ? 0 : operands[^1].AsNumber;
        return !operands.IsEmpty && operands[^1].IsNumber;
    }

    public static bool TryMatrix(ReadOnlySpan<PdfValue> operands, out Matrix matrix)
    {
        Span<double> numbers = stackalloc double[6];
        var isFull = TryNumbers(operands, numbers);
        matrix = isFull ? new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]) : Matrix.Identity;
        return isFull;
    }

    public static string? LastName(ReadOnlySpan<PdfValue> operands) => operands.IsEmpty ? null : operands[^1].AsName;
}
