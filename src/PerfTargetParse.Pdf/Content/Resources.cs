using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Fonts;

namespace PerfTargetParse.Pdf.Content;

/// <summary>The resources of a page or form, by name. Belongs to one page that is being read, so to one thread.</summary>
/// <param name="dictionary">Its own resources; null where it has none.</param>
/// <param name="above">Those of what draws it, where a form leaves out its own (ISO 32000-1, 7.8.3).</param>
/// <param name="document">What all pages share.</param>
internal sealed class Resources(PdfDictionary? dictionary, Resources? above, DocumentContent document)
{
    private readonly Dictionary<string, PdfFont> _fonts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ColorModel> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExtendedState> _states = new(StringComparer.Ordinal);

    public PdfFont Font(string name)
    {
        if (!_fonts.TryGetValue(name, out var font))
        {
            _fonts[name] = font = document.Fonts.Get(document.File.Resolve(Find("Font", name)).AsDictionary);
        }

        return font;
    }

    public ExtendedState ExtendedState(string name)
    {
        if (!_states.TryGetValue(name, out var state))
        {
            _states[name] = state = Content.ExtendedState.Read(document.File.Resolve(Find("ExtGState", name)).AsDictionary, document);
        }

        return state;
    }

    /// <summary>How the components of a colour space are to be understood that an operator names.</summary>
    public ColorModel Model(string name)
    {
        if (!_models.TryGetValue(name, out var model))
        {
            _models[name] = model = ColorModels.Of(document.File, name, Find("ColorSpace", name));
        }

        return model;
    }

    /// <summary>A resource as it stands, perhaps a reference; null where there is none.</summary>
    public PdfValue Find(string category, string name)
    {
        var value = document.File.Get(dictionary, category).AsDictionary?[name] ?? PdfValue.Null;
        return value.IsNull && above is not null ? above.Find(category, name) : value;
    }
}
