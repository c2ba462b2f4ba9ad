namespace PerfTargetParse.Pdf.Content;

/// <summary>The saved states of a page. Pairs need not match: a form's states end with it, and what was never saved is not given back.</summary>
internal sealed class StateStack : IDisposable
{
    /// <summary>States that are kept. A page that saves deeper is made to harm; its states are counted, so that what follows stays right.</summary>
    private const int Most = 4_096;

    private readonly PooledList<GraphicsState> _saved = new(32);
    private int _beyond;

    public int Depth => _saved.Count + _beyond;

    public void Save(in GraphicsState state)
    {
        if (_saved.Count < Most)
        {
            _saved.Add(state);
        }
        else
        {
            _beyond++;
        }
    }

    /// <summary>Gives back the state saved last, unless that was before <paramref name="floor"/>.</summary>
    public void Restore(ref GraphicsState state, int floor)
    {
        if (Depth <= floor)
        {
            return;
        }

        if (_beyond > 0)
        {
            _beyond--;
            return;
        }

        state = _saved[_saved.Count - 1];
        _saved.CutTo(_saved.Count - 1);
    }

    /// <summary>Forgets what was saved since.</summary>
    public void CutTo(int depth)
    {
        _beyond = Math.Max(0, depth - _saved.Count);
        _saved.CutTo(Math.Min(depth, _saved.Count));
    }

    public void Dispose() => _saved.Dispose();
}
