using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Tests.Files;

/// <summary>Values written out, so that tests can compare them.</summary>
internal static class ValueText
{
    public static string Of(PdfValue value) => value.Kind switch
    {
        PdfKind.Null => "null",
        PdfKind.Boolean => value.AsBoolean ? "true" : "false",
        PdfKind.Integer or PdfKind.Real => FormattableString.Invariant($"{value.AsNumber}"),
        PdfKind.Name => $"/{value.AsName}",
        PdfKind.String => $"({PdfBuilder.ToText(value.AsString.Span)})",
        PdfKind.Array => $"[{string.Join(' ', value.AsArray.ToArray().Select(Of))}]",
        PdfKind.Reference => $"{value.ReferenceNumber}R",
        _ => $"<<{string.Join(' ', value.AsDictionary!.Entries.Select(static entry => $"/{entry.Key} {Of(entry.Value)}"))}>>",
    };
}
