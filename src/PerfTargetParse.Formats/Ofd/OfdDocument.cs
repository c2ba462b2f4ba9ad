using PerfTargetParse.Formats.Zip;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Formats.Ofd;

/// <summary>One document of a package: its pages in order (GB/T 33190-2016, 7.5 and 7.6).</summary>
internal sealed class OfdDocument
{
    private const double UsualWidth = 210;
    private const double UsualHeight = 297;

    private readonly OfdPackage _package;
    private readonly string _path;
    private readonly OfdNode _root;
    private readonly OfdResources _resources = new();
    private readonly Dictionary<string, string> _templates = [];
    private readonly Dictionary<string, OfdNode?> _readTemplates = [];
    private readonly Dictionary<string, List<string>> _annotations = [];

    private OfdDocument(OfdPackage package, string path, OfdNode root)
    {
        _package = package;
        _path = path;
        _root = root;
        Pages = [.. root.Child("Pages")?.All("Page") ?? []];
        var common = root.Child("CommonData") ?? root;
        foreach (var node in common.Children)
        {
            switch (node.Name)
            {
                case "PublicRes" or "DocumentRes" when ReadXml(ZipNames.Resolve(path, node.Text)) is { } resources:
                    _resources.Add(resources, ZipNames.Resolve(path, node.Text));
                    break;
                case "TemplatePage" when node["ID"] is { } id && node["BaseLoc"] is { } location:
                    _templates[id] = ZipNames.Resolve(path, location);
                    break;
            }
        }

        ReadAnnotations();
    }

    public IReadOnlyList<OfdNode> Pages { get; }

    /// <summary>What could not be read, in few words for a person.</summary>
    public List<string> Troubles { get; } = [];

    public static OfdDocument? Open(OfdPackage package, string path, List<string> troubles) =>
        package.ReadXml(path, troubles) is { } root ? new OfdDocument(package, path, root) : null;

    /// <summary>Reads a page: templates behind it, its own objects, templates before it, annotations.</summary>
    public PageContent ReadPage(int index, int number, Func<bool> mustStop)
    {
        var troublesBefore = Troubles.Count;
        var reference = Pages[index];
        var path = ZipNames.Resolve(_path, reference["BaseLoc"] ?? string.Empty);
        var page = ReadXml(path) ?? new OfdNode("Page");
        foreach (var location in page.All("PageRes").Select(node => ZipNames.Resolve(path, node.Text)))
        {
            if (ReadXml(location) is { } resources)
            {
                _resources.Add(resources, location);
            }
        }

        var templates = page.All("Template").ToList();
        var backgrounds = templates.Where(t => t["ZOrder"] is not "Foreground").Select(Template).ToList();
        var foregrounds = templates.Where(t => t["ZOrder"] is "Foreground").Select(Template).ToList();
        var box = BoxOf(page) ?? backgrounds.Concat(foregrounds).Select(t => t is null ? null : BoxOf(t)).FirstOrDefault(b => b is not null)
            ?? BoxOf(_root.Child("CommonData")) ?? [0, 0, UsualWidth, UsualHeight];
        var matrix = OfdMatrix.Page(box[0], box[1]);
        var builder = new OfdPageBuilder(_package, _resources, mustStop);
        foreach (var content in backgrounds.Append(page).Concat(foregrounds).Select(p => p?.Child("Content")).OfType<OfdNode>())
        {
            builder.Draw(content, matrix);
        }

        foreach (var annotations in (_annotations.GetValueOrDefault(reference["ID"] ?? string.Empty) ?? []).Select(ReadXml).OfType<OfdNode>())
        {
            DrawAnnotations(annotations, matrix, builder);
        }

        var (_, _, width, height) = matrix.Apply(box[0], box[1], box[0] + box[2], box[1] + box[3]);
        return builder.ToPage(number, width, height, Troubles.Count == troublesBefore);
    }

    private static void DrawAnnotations(OfdNode annotations, in OfdMatrix matrix, OfdPageBuilder builder)
    {
        foreach (var annotation in annotations.All("Annot").Where(a => a["Visible"] is not "false"))
        {
            if (annotation.Child("Appearance") is { } appearance)
            {
                builder.Draw(appearance, matrix.Of(appearance));
            }
        }
    }

    private OfdNode? Template(OfdNode reference)
    {
        if (reference["TemplateID"] is { } id && _templates.TryGetValue(id, out var path))
        {
            if (!_readTemplates.TryGetValue(id, out var template))
            {
                _readTemplates[id] = template = ReadXml(path);
            }

            return template;
        }

        Troubles.Add($"template {reference["TemplateID"]}");
        return null;
    }

    private void ReadAnnotations()
    {
        if (_root.Value("Annotations") is not { Length: > 0 } location || ReadXml(ZipNames.Resolve(_path, location)) is not { } list)
        {
            return;
        }

        foreach (var page in list.All("Page"))
        {
            if (page["PageID"] is { } id && page.Value("FileLoc") is { } file)
            {
                var path = ZipNames.Resolve(ZipNames.Resolve(_path, location), file);
                if (!_annotations.TryGetValue(id, out var paths))
                {
                    _annotations[id] = paths = [];
                }

                paths.Add(path);
            }
        }
    }

    private static double[]? BoxOf(OfdNode? node)
    {
        var area = node?.Child("Area") ?? node?.Child("PageArea");
        return OfdNode.Numbers(area?.Value("PhysicalBox")) is [_, _, > 0 and < 100_000, > 0 and < 100_000] box ? box : null;
    }

    private OfdNode? ReadXml(string path) => _package.ReadXml(path, Troubles);
}
