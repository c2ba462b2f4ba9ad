using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Looks up how the components of a colour space are to be understood (ISO 32000-2, 8.6).</summary>
internal static class ColorModels
{
    /// <param name="file">The file.</param>
    /// <param name="name">The name that the operator gives.</param>
    /// <param name="resource">What the resources say of that name; null where they do not know it.</param>
    public static ColorModel Of(PdfFile file, string name, PdfValue resource)
    {
        var value = file.Resolve(resource);
        var items = value.AsArray;
        var family = items.IsEmpty ? value.AsName ?? name : file.Resolve(items[0]).AsName;
        switch (family)
        {
            case "DeviceGray" or "DeviceRGB" or "CalGray" or "CalRGB" or "G" or "RGB":
                return ColorModel.Light;
            case "DeviceCMYK" or "CMYK" or "Separation" or "DeviceN":
                return ColorModel.Ink;
            case "ICCBased" when items.Length > 1:
                return file.Get(file.Resolve(items[1]).AsDictionary, "N").AsInteger == 4 ? ColorModel.Ink : ColorModel.Light;
            default:
                return ColorModel.Other;
        }
    }
}
