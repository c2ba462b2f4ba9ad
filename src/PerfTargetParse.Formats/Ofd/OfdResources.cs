using PerfTargetParse.Formats.Zip;

namespace PerfTargetParse.Formats.Ofd;

/// <summary>What objects refer to by number: images, ways of drawing, units drawn several times (GB/T 33190-2016, 7.9).</summary>
internal sealed class OfdResources
{
    /// <summary>Ways of drawing may rest on others; not for ever.</summary>
    private const int MostBases = 16;

    private readonly Dictionary<string, OfdNode> _drawParams = [];

    public Dictionary<string, string> Media { get; } = [];

    public Dictionary<string, OfdNode> Units { get; } = [];

    /// <summary>Adds a resource file.</summary>
    public void Add(OfdNode root, string path)
    {
        var folder = root["BaseLoc"] is { } location ? ZipNames.Resolve(path, location) + "/x" : path;
        foreach (var node in root.Children.SelectMany(list => list.Children))
        {
            if (node["ID"] is not { } id)
            {
                continue;
            }

            switch (node.Name)
            {
                case "MultiMedia" when node.Value("MediaFile") is { } file:
                    Media[id] = ZipNames.Resolve(folder, file);
                    break;
                case "DrawParam":
                    _drawParams[id] = node;
                    break;
                case "CompositeGraphicUnit" when node.Child("Content") is { } content:
                    Units[id] = content;
                    break;
            }
        }
    }

    /// <summary>How an object is drawn: as it says, else as what it refers to, else as what it lies in.</summary>
    public OfdPaint PaintOf(OfdNode node, in OfdPaint outer)
    {
        var paint = default(OfdPaint).With(node);
        var reference = node["DrawParam"];
        for (var i = 0; i < MostBases && reference is not null && _drawParams.TryGetValue(reference, out var drawParam); i++)
        {
            paint = paint.Over(default(OfdPaint).With(drawParam));
            reference = drawParam["Relative"];
        }

        return paint.Over(outer);
    }
}
