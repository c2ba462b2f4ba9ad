namespace PerfTargetParse.Formats.Ofd;

/// <summary>The box within which an object shows (GB/T 33190-2016, 8.4); clips that are no boxes count by the boxes about them.</summary>
internal readonly record struct OfdClip(float X0, float Y0, float X1, float Y1)
{
    /// <summary>Everything shows.</summary>
    public static OfdClip None { get; } = new(float.MinValue, float.MinValue, float.MaxValue, float.MaxValue);

    public bool Shows(float x, float y) => x >= X0 && x <= X1 && y >= Y0 && y <= Y1;

    /// <summary>What still shows of an object inside this clip.</summary>
    /// <param name="node">The object.</param>
    /// <param name="matrix">From the object to the page.</param>
    public OfdClip Of(OfdNode node, in OfdMatrix matrix)
    {
        var clip = this;
        foreach (var part in node.Child("Clips")?.All("Clip") ?? [])
        {
            var points = new List<(float X, float Y)>();
            foreach (var area in part.All("Area"))
            {
                foreach (var path in area.All("Path"))
                {
                    points.AddRange(OfdPath.Parts(path.Value("AbbreviatedData") ?? string.Empty, matrix.Of(area).Of(path)).SelectMany(p => p));
                }
            }

            if (points.Count > 1)
            {
                clip = clip.And(points.Min(p => p.X), points.Min(p => p.Y), points.Max(p => p.X), points.Max(p => p.Y));
            }
        }

        return clip;
    }

    private OfdClip And(float x0, float y0, float x1, float y1) => new(Math.Max(X0, x0), Math.Max(Y0, y0), Math.Min(X1, x1), Math.Min(Y1, y1));
}
