using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Puts the dots of a dotted line together, which some producers fill one by one. Dots by themselves are dropped.</summary>
internal sealed class DotRun(RuleList rules)
{
    /// <summary>So few are a colon or the corners of a frame, and no line.</summary>
    private const int Fewest = 4;

    /// <summary>A dot may lie so far off the line, as a part of its size.</summary>
    private const double Slack = 0.5;

    /// <summary>The gap after a dot may be so much of its size.</summary>
    private const double WidestGap = 4;

    private Box _run;
    private Box _last;
    private int _count;

    /// <summary>0 while it may go either way.</summary>
    private char _direction;

    public void Add(in Box dot)
    {
        var size = Math.Max(dot.Width, dot.Height);
        double dx = dot.X0 - _last.X0, dy = dot.Y0 - _last.Y0;
        var isLevel = Math.Abs(dy) <= size * Slack && Math.Abs(dx) <= size * (1 + WidestGap);
        var isUpright = Math.Abs(dx) <= size * Slack && Math.Abs(dy) <= size * (1 + WidestGap);
        if (_count == 0 || !(_direction == '\0' ? isLevel || isUpright : _direction == '-' ? isLevel : isUpright))
        {
            Flush();
            _run = dot;
        }
        else
        {
            _direction = _direction != '\0' ? _direction : isLevel ? '-' : '|';
            _run = new(Math.Min(_run.X0, dot.X0), Math.Min(_run.Y0, dot.Y0), Math.Max(_run.X1, dot.X1), Math.Max(_run.Y1, dot.Y1));
        }

        _last = dot;
        _count++;
    }

    public void Flush()
    {
        if (_count >= Fewest && _direction == '-')
        {
            rules.AddLevel(_run, _run.X0, _run.X1, (_run.Y0 + _run.Y1) / 2, _last.Height, RuleSource.ThinFill);
        }
        else if (_count >= Fewest)
        {
            rules.AddUpright(_run, (_run.X0 + _run.X1) / 2, _run.Y0, _run.Y1, _last.Width, RuleSource.ThinFill);
        }

        _count = 0;
        _direction = '\0';
    }
}
