using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Content;

/// <content>Text: its state, its place, and the strings (ISO 32000-2, 9.3 and 9.4).</content>
internal sealed partial class ContentInterpreter
{
    private bool ExecuteText(Operator operation, ReadOnlySpan<PdfValue> operands)
    {
        double number;
        switch (operation)
        {
            case Operator.BeginText:
                _text.Begin();
                return true;
            case Operator.EndText:
                return true;
            case Operator.ShowText:
                Show(operands);
                return true;
            case Operator.ShowTextAdjusted:
                ShowAdjusted(operands);
                return true;
            case Operator.NextLineShow:
                NextLine();
                Show(operands);
                return true;
            case Operator.NextLineShowSpaced:
                if (operands.Length >= 3)
                {
                    _state.WordSpacing = operands[^3].AsNumber;
                    _state.CharacterSpacing = operands[^2].AsNumber;
                }

                NextLine();
                Show(operands);
                return true;
            case Operator.SetTextMatrix:
                if (Operands.TryMatrix(operands, out var matrix) && matrix.IsFinite)
                {
                    _text.SetMatrix(matrix);
                }

                return true;
            case Operator.MoveText or Operator.MoveTextSetLeading:
                MoveText(operands, operation == Operator.MoveTextSetLeading);
                return true;
            case Operator.NextLine:
                NextLine();
                return true;
            case Operator.SetFont:
                SetFont(operands);
                return true;
            case Operator.SetCharacterSpacing:
                _state.CharacterSpacing = Operands.TryNumber(operands, out number) ? number : _state.CharacterSpacing;
                return true;
            case Operator.SetWordSpacing:
                _state.WordSpacing = Operands.TryNumber(operands, out number) ? number : _state.WordSpacing;
                return true;
            case Operator.SetHorizontalScaling:
                _state.HorizontalScale = Operands.TryNumber(operands, out number) ? number / 100 : _state.HorizontalScale;
                return true;
            case Operator.SetLeading:
                _state.Leading = Operands.TryNumber(operands, out number) ? number : _state.Leading;
                return true;
            case Operator.SetRise:
                _state.Rise = Operands.TryNumber(operands, out number) ? number : _state.Rise;
                return true;
            case Operator.SetRenderingMode:
                _state.RenderingMode = Operands.TryNumber(operands, out number) ? (int)Math.Clamp(number, 0, 7) : _state.RenderingMode;
                return true;
            default:
                return false;
        }
    }

    private void NextLine() => _text.MoveLine(0, -_state.Leading);

    private void MoveText(ReadOnlySpan<PdfValue> operands, bool setsLeading)
    {
        Span<double> numbers = stackalloc double[2];
        if (!Operands.TryNumbers(operands, numbers))
        {
            return;
        }

        _state.Leading = setsLeading ? -numbers[1] : _state.Leading;
        _text.MoveLine(numbers[0], numbers[1]);
    }

    private void SetFont(ReadOnlySpan<PdfValue> operands)
    {
        if (operands.Length >= 2 && operands[^2].AsName is { } name)
        {
            _state.Font = _resources.Font(name);
            _state.FontSize = operands[^1].AsNumber;
        }
    }

    private void Show(ReadOnlySpan<PdfValue> operands)
    {
        if (!operands.IsEmpty)
        {
            Show(operands[^1]);
        }
    }

    private void Show(PdfValue text)
    {
        var marks = _marks.IsArtifact ? GlyphMarks.Artifact : GlyphMarks.None;
        _text.Show(text.AsString.Span, _state, marks, _marks.Identifier, isShown: !_marks.IsHidden);
    }

    private void ShowAdjusted(ReadOnlySpan<PdfValue> operands)
    {
        // Without its opening bracket the array's items stand by themselves.
        var items = operands.IsEmpty || operands[^1].Kind != PdfKind.Array ? operands : operands[^1].AsArray;
        foreach (ref readonly var item in items)
        {
            if (item.IsNumber)
            {
                _text.Adjust(item.AsNumber, _state);
            }
            else if (item.Kind == PdfKind.String)
            {
                Show(item);
            }
        }
    }
}
