namespace PerfTargetParse.Pdf.Content;

/// <summary>The path under construction (ISO 32000-2, 8.5.2), in the coordinates of the page as it is seen.</summary>
internal sealed class PagePath : IDisposable
{
    private readonly PooledList<PathPoint> _points = new(64);
    private double _startX;
    private double _startY;
    private double _currentX;
    private double _currentY;
    private bool _hasCurrent;
    private bool _isClosed;

    public ReadOnlySpan<PathPoint> Points => _points.Items;

    public bool IsEmpty => _points.Count == 0;

    /// <summary>The box about all of it.</summary>
    public Box Bounds
    {
        get
        {
            var bounds = new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
            foreach (ref readonly var point in Points)
            {
                bounds = new(
                    Math.Min(bounds.X0, point.X), Math.Min(bounds.Y0, point.Y), Math.Max(bounds.X1, point.X), Math.Max(bounds.Y1, point.Y));
            }

            return bounds;
        }
    }

    public void MoveTo(in Matrix ctm, double x, double y)
    {
        _startX = _currentX = x;
        _startY = _currentY = y;
        _hasCurrent = true;
        _isClosed = false;
        Add(ctm, x, y, PathVerb.Move);
    }

    public void LineTo(in Matrix ctm, double x, double y) => Continue(ctm, x, y, PathVerb.Line);

    public void CurveTo(in Matrix ctm, double x, double y) => Continue(ctm, x, y, PathVerb.Curve);

    public void Close(in Matrix ctm)
    {
        if (_hasCurrent && (_currentX != _startX || _currentY != _startY))
        {
            Continue(ctm, _startX, _startY, PathVerb.Line);
        }

        _isClosed = true;
    }

    public void Rectangle(in Matrix ctm, double x, double y, double width, double height)
    {
        MoveTo(ctm, x, y);
        LineTo(ctm, x + width, y);
        LineTo(ctm, x + width, y + height);
        LineTo(ctm, x, y + height);
        Close(ctm);
    }

    public void Clear()
    {
        _points.Clear();
        _hasCurrent = false;
        _isClosed = false;
    }

    public void Dispose() => _points.Dispose();

    private void Continue(in Matrix ctm, double x, double y, PathVerb verb)
    {
        if (!_hasCurrent)
        {
            // A line from nowhere begins where it ends.
            MoveTo(ctm, x, y);
            return;
        }

        if (_isClosed)
        {
            // What follows a closed subpath is a new one that begins where that one did.
            MoveTo(ctm, _startX, _startY);
        }

        _currentX = x;
        _currentY = y;
        Add(ctm, x, y, verb);
    }

    private void Add(in Matrix ctm, double x, double y, PathVerb verb) => _points.Add(new(ctm.X(x, y), ctm.Y(x, y), verb));
}
