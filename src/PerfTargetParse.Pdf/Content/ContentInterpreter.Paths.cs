using PerfTargetParse.Pdf.Files;

namespace PerfTargetParse.Pdf.Content;

/// <content>Paths: how they are made, painted, and used as a clip (ISO 32000-2, 8.5); and colours, as far as they make a line seen or not.</content>
internal sealed partial class ContentInterpreter
{
    private bool ExecutePath(Operator operation, ReadOnlySpan<PdfValue> operands)
    {
        switch (operation)
        {
            case Operator.MoveTo or Operator.LineTo or Operator.CurveTo or Operator.CurveFromCurrent or Operator.CurveToFinal or Operator.Rectangle:
                BuildPath(operation, operands);
                return true;
            case Operator.ClosePath:
                _path.Close(_state.Ctm);
                return true;
            case Operator.Stroke:
                PaintPath(fills: false, strokes: true);
                return true;
            case Operator.CloseAndStroke:
                _path.Close(_state.Ctm);
                PaintPath(fills: false, strokes: true);
                return true;
            case Operator.Fill or Operator.FillOld or Operator.FillEvenOdd:
                PaintPath(fills: true, strokes: false);
                return true;
            case Operator.FillAndStroke or Operator.FillAndStrokeEvenOdd:
                PaintPath(fills: true, strokes: true);
                return true;
            case Operator.CloseFillAndStroke or Operator.CloseFillAndStrokeEvenOdd:
                _path.Close(_state.Ctm);
                PaintPath(fills: true, strokes: true);
                return true;
            case Operator.EndPath:
                PaintPath(fills: false, strokes: false);
                return true;
            case Operator.Clip or Operator.ClipEvenOdd:
                _isClipPending = true;
                return true;
            default:
                return false;
        }
    }

    private void BuildPath(Operator operation, ReadOnlySpan<PdfValue> operands)
    {
        Span<double> all = stackalloc double[6];
        var numbers = all[..(operation switch
        {
            Operator.MoveTo or Operator.LineTo => 2,
            Operator.CurveTo => 6,
            _ => 4,
        })];
        if (!Operands.TryNumbers(operands, numbers))
        {
            return;
        }

        switch (operation)
        {
            case Operator.MoveTo:
                _path.MoveTo(_state.Ctm, numbers[0], numbers[1]);
                break;
            case Operator.LineTo:
                _path.LineTo(_state.Ctm, numbers[0], numbers[1]);
                break;
            case Operator.Rectangle:
                _path.Rectangle(_state.Ctm, numbers[0], numbers[1], numbers[2], numbers[3]);
                break;
            default:
                _path.CurveTo(_state.Ctm, numbers[^2], numbers[^1]);
                break;
        }
    }

    private void PaintPath(bool fills, bool strokes)
    {
        if (!_path.IsEmpty && !_marks.IsHidden)
        {
            // Where both are done, the stroke shows where the area ends, unless it is not seen.
            if (strokes && !(fills && (_state.IsStrokeClear || _state.StrokePaint.IsWhite)))
            {
                _rulePainter.Stroke(_path.Points, _state);
            }
            else if (fills)
            {
                _rulePainter.Fill(_path.Points, _state);
            }
        }

        if (_isClipPending)
        {
            _rulePainter.Clip(_path, ref _state);
            _isClipPending = false;
        }

        _path.Clear();
    }

    private bool ExecuteColor(Operator operation, ReadOnlySpan<PdfValue> operands)
    {
        switch (operation)
        {
            case Operator.FillGray or Operator.FillRgb:
                _state.FillPaint = Paint.Of(ColorModel.Light, operands);
                return true;
            case Operator.StrokeGray or Operator.StrokeRgb:
                _state.StrokePaint = Paint.Of(ColorModel.Light, operands);
                return true;
            case Operator.FillCmyk:
                _state.FillPaint = Paint.Of(ColorModel.Ink, operands);
                return true;
            case Operator.StrokeCmyk:
                _state.StrokePaint = Paint.Of(ColorModel.Ink, operands);
                return true;
            case Operator.FillColor or Operator.FillColorNamed:
                _state.FillPaint = Paint.Of(_state.FillPaint.Model, operands);
                return true;
            case Operator.StrokeColor or Operator.StrokeColorNamed:
                _state.StrokePaint = Paint.Of(_state.StrokePaint.Model, operands);
                return true;
            case Operator.FillColorSpace:
                _state.FillPaint = SpaceOf(operands);
                return true;
            case Operator.StrokeColorSpace:
                _state.StrokePaint = SpaceOf(operands);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A new colour space begins with black, or with full ink.</summary>
    private Paint SpaceOf(ReadOnlySpan<PdfValue> operands) => new(Operands.LastName(operands) is { } name ? _resources.Model(name) : ColorModel.Other, false);
}
