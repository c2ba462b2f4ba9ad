using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Content;

/// <summary>Carries out the operators of one page (ISO 32000-2, Annex A), as far as glyphs, rules and images come of them.</summary>
internal sealed partial class ContentInterpreter : IDisposable
{
    /// <summary>Operators between two looks at the clock.</summary>
    private const int Interval = 256;

    private readonly DocumentContent _document;
    private readonly int _pageNumber;
    private readonly int _mostOperators;
    private readonly GlyphList _glyphs;
    private readonly RuleList _rules;
    private readonly RulePainter _rulePainter;
    private readonly TextPainter _text;
    private readonly MarkedContentStack _marks;
    private readonly StateStack _states = new();
    private readonly PagePath _path = new();
    private readonly List<PageImage> _images = [];
    private readonly List<ValueStack> _operandStacks = [];

    private GraphicsState _state;
    private Resources _resources;
    private int _operators;
    private int _depth;
    private bool _isClipPending;
    private bool _isStopped;

    /// <param name="document">What all pages share.</param>
    /// <param name="pageNumber">For notices, 1-based.</param>
    /// <param name="page">The page as it is seen.</param>
    public ContentInterpreter(DocumentContent document, int pageNumber, in Box page)
    {
        var limits = document.File.Options.Limits;
        _mostOperators = limits.PageOperators;
        _document = document;
        _pageNumber = pageNumber;
        _glyphs = new(limits.PageGlyphs);
        _rules = new(page, limits.PageRules);
        _rulePainter = new(_rules);
        _text = new(_glyphs);
        _marks = new(_glyphs);
        _resources = new(null, null, document);
    }

    /// <summary>False where a limit kept something out.</summary>
    public bool IsComplete { get; private set; } = true;

    public IReadOnlyList<PageImage> Images => _images;

    public int GlyphCount => _glyphs.Count;

    private PdfFile File => _document.File;

    private PdfLimits Limits => File.Options.Limits;

    /// <summary>Carries out a stream of operators. What it leaves open, it leaves open for itself only.</summary>
    public void Run(ReadOnlySpan<byte> content, Resources resources, in GraphicsState state)
    {
        if (_depth >= Limits.Nesting)
        {
            Breach(nameof(PdfLimits.Nesting));
            return;
        }

        var saved = (_state, _resources, _isClipPending, Text: _text.Save());
        int states = _states.Depth, marks = _marks.Depth;
        if (_operandStacks.Count == _depth)
        {
            _operandStacks.Add(new(Limits.Nesting, isTransient: true));
        }

        var reader = new OperatorReader(content, _operandStacks[_depth++]);
        _state = state;
        _resources = resources;
        _isClipPending = false;
        while (!_isStopped && reader.Next() && MayGoOn())
        {
            Execute(ref reader, states, marks);
        }

        _depth--;
        _path.Clear();
        _states.CutTo(states);
        _marks.CloseTo(marks);
        _state = saved._state;
        _resources = saved._resources;
        _isClipPending = saved._isClipPending;
        _text.Restore(saved.Text);
    }

    public (Glyph[] Glyphs, Rule[] Rules) Finish()
    {
        _rulePainter.Finish();
        if (_glyphs.IsFull)
        {
            Breach(nameof(PdfLimits.PageGlyphs));
        }

        if (_rules.IsFull)
        {
            Breach(nameof(PdfLimits.PageRules));
        }

        return (_glyphs.ToArray(), _rules.ToArray());
    }

    public void Dispose()
    {
        _glyphs.Dispose();
        _rules.Dispose();
        _rulePainter.Dispose();
        _marks.Dispose();
        _states.Dispose();
        _path.Dispose();
    }

    private bool MayGoOn()
    {
        if (++_operators > _mostOperators)
        {
            _isStopped = true;
            Breach(nameof(PdfLimits.PageOperators));
        }
        else if (_operators % Interval == 0 && File.MustStop())
        {
            _isStopped = true;
            IsComplete = false;
        }

        return !_isStopped;
    }

    private void Breach(string limit)
    {
        IsComplete = false;
        File.Notices.Add(PdfNoticeKind.LimitReached, limit, _pageNumber);
    }

    private void Execute(ref OperatorReader reader, int statesFloor, int marksFloor)
    {
        var operation = Operators.Of(reader.Operator);
        var operands = reader.Operands;
        switch (operation)
        {
            case Operator.SaveState:
                _states.Save(_state);
                break;
            case Operator.RestoreState:
                _states.Restore(ref _state, statesFloor);
                break;
            case Operator.ConcatMatrix:
                if (Operands.TryMatrix(operands, out var matrix) && matrix.Then(_state.Ctm) is { IsFinite: true } ctm)
                {
                    _state.Ctm = ctm;
                }

                break;
            case Operator.SetLineWidth:
                _state.LineWidth = Operands.TryNumber(operands, out var width) ? Math.Abs(width) : _state.LineWidth;
                break;
            case Operator.SetExtendedState:
                SetExtendedState(operands);
                break;
            case Operator.PaintObject:
                PaintObject(operands);
                break;
            case Operator.InlineImageData:
                PaintInlineImage(ref reader);
                break;
            case Operator.BeginMarked or Operator.BeginMarkedWithProperties:
                BeginMarked(operands);
                break;
            case Operator.EndMarked:
                _marks.Close(marksFloor);
                break;
            default:
                if (!ExecuteText(operation, operands) && !ExecutePath(operation, operands) && !ExecuteColor(operation, operands)
                    && Operators.FirstOf(reader.Operator) is > 0 and var length)
                {
                    SplitWord(ref reader, length, statesFloor, marksFloor);
                }

                break;
        }
    }

    /// <summary>Carries out the first of several operators that are written without a space between them; the reader goes on with the next.</summary>
    private void SplitWord(ref OperatorReader reader, int length, int statesFloor, int marksFloor)
    {
        var word = reader.Operator;
        reader.TakeBack(word.Length - length);
        Execute(ref reader, statesFloor, marksFloor);
    }
}
