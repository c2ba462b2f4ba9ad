using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts;

namespace PerfTargetParse.Pdf.Content;

/// <summary>What matters of a graphics state parameter dictionary (ISO 32000-2, 8.4.5); null is what it leaves as it is.</summary>
internal sealed record ExtendedState(PdfFont? Font, double FontSize, double? LineWidth, bool? IsFillClear, bool? IsStrokeClear)
{
    public static ExtendedState Read(PdfDictionary? dictionary, DocumentContent document)
    {
        var file = document.File;
        var font = file.Get(dictionary, "Font").AsArray;
        return new(
            font.Length >= 2 && file.Resolve(font[0]).AsDictionary is { } own ? document.Fonts.Get(own) : null,
            font.Length >= 2 ? file.Resolve(font[1]).AsNumber : 0,
            file.Get(dictionary, "LW") is { IsNumber: true } width ? width.AsNumber : null,
            IsClear(file.Get(dictionary, "ca")),
            IsClear(file.Get(dictionary, "CA")));
    }

    public void Apply(ref GraphicsState state)
    {
        if (Font is not null)
        {
            state.Font = Font;
            state.FontSize = FontSize;
        }

        state.LineWidth = LineWidth ?? state.LineWidth;
        state.IsFillClear = IsFillClear ?? state.IsFillClear;
        state.IsStrokeClear = IsStrokeClear ?? state.IsStrokeClear;
    }

    private static bool? IsClear(PdfValue alpha) => alpha.IsNumber ? alpha.AsNumber <= 0 : null;
}
