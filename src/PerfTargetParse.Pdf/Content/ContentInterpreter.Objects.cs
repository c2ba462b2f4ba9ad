using PerfTargetParse.Pdf.Files;
using PerfTargetParse.Pdf.Pages;

namespace PerfTargetParse.Pdf.Content;

/// <content>What operators refer to by name: forms, images, marked content, parameter dictionaries.</content>
internal sealed partial class ContentInterpreter
{
    private readonly List<PdfStream> _openForms = [];

    /// <summary>Draws a form: one that a page names, or the appearance of an annotation (ISO 32000-2, 8.10).</summary>
    public void PaintForm(PdfStream form, in Matrix placement, Resources above, in GraphicsState before)
    {
        // One that draws itself would do so for ever.
        if (_openForms.Contains(form))
        {
            return;
        }

        var state = before;
        state.Ctm = MatrixOf(form.Dictionary).Then(placement).Then(before.Ctm);
        if (!state.Ctm.IsFinite)
        {
            return;
        }

        if (BoxOf(form.Dictionary) is { } box)
        {
            state.Clip = state.Clip.Intersect(state.Ctm.Apply(box));
        }

        var own = File.Get(form.Dictionary, "Resources").AsDictionary;
        using var content = new PooledBuffer();
        File.Decode(form, content);
        _openForms.Add(form);
        Run(content.Span, new(own, own is null ? above : null, _document), state);
        _openForms.RemoveAt(_openForms.Count - 1);
    }

    /// <summary>Draws the value of a field into its rectangle, as a reader does where the file leaves it to the reader.</summary>
    public void PaintValue(PdfDictionary widget, in Box rectangle, in GraphicsState before)
    {
        var state = before;
        state.Font = PlainTextFont.Instance;
        foreach (var (x, y, text) in FieldValue.Lines(File, widget, rectangle, out state.FontSize) ?? [])
        {
            _text.SetMatrix(new(1, 0, 0, 1, x, y));
            _text.Show(text, state, GlyphMarks.None, -1, isShown: true);
        }
    }

    public Matrix MatrixOf(PdfDictionary dictionary)
    {
        var items = File.Get(dictionary, "Matrix").AsArray;
        return Operands.TryMatrix(items, out var matrix) && matrix.IsFinite ? matrix : Matrix.Identity;
    }

    public Box? BoxOf(PdfDictionary dictionary)
    {
        Span<double> sides = stackalloc double[4];
        return Operands.TryNumbers(File.Get(dictionary, "BBox").AsArray, sides) ? Box.Between(sides[0], sides[1], sides[2], sides[3]) : null;
    }

    private void PaintObject(ReadOnlySpan<PdfValue> operands)
    {
        if (Operands.LastName(operands) is not { } name || File.Resolve(_resources.Find("XObject", name)).AsStream is not { } stream)
        {
            return;
        }

        if (_marks.IsHidden || _document.Layers.IsHidden(stream.Dictionary["OC"]))
        {
            return;
        }

        if (File.Get(stream.Dictionary, "Subtype").AsName == "Image")
        {
            PaintImage(stream);
        }
        else if (File.Get(stream.Dictionary, "Subtype").AsName == "Form" || BoxOf(stream.Dictionary) is not null)
        {
            PaintForm(stream, Matrix.Identity, _resources, _state);
        }
    }

    private void PaintInlineImage(ref OperatorReader reader)
    {
        var dictionary = InlineImage.ReadDictionary(reader.Operands, _resources);
        var rest = reader.Rest;
        // One white space belongs to ID (ISO 32000-2, 8.9.7).
        var start = !rest.IsEmpty && Characters.IsSpace(rest[0]) ? 1 : 0;
        var length = InlineImageEnd.Find(rest[start..], InlineImage.LengthOf(dictionary, File), InlineImage.TerminatorOf(dictionary, File), out var mark);
        reader.Position += start + length + mark;
        if (!_marks.IsHidden)
        {
            PaintImage(new(dictionary, rest.Slice(start, length).ToArray(), 0, 0));
        }
    }

    private void PaintImage(PdfStream stream)
    {
        var image = new ImageSource(File, stream);
        if (image.Width <= 0 || image.Height <= 0)
        {
            return;
        }

        var box = _state.Ctm.Apply(new(0, 0, 1, 1));
        if (image.IsLine(box))
        {
            _rulePainter.FillBox(_state.Clip, box, isWhite: false);
            return;
        }

        var seen = box.Intersect(_state.Clip);
        if (!seen.IsEmpty && _images.Count < Limits.PageRules)
        {
            var ctm = _state.Ctm;
            var turn = Math.Abs(ctm.A) >= Math.Abs(ctm.B) ? (ctm.A >= 0 ? 0 : 2) : (ctm.B > 0 ? 1 : 3);
            _images.Add(new((float)box.X0, (float)box.Y0, (float)box.X1, (float)box.Y1, (byte)turn, image));
        }
    }

    private void SetExtendedState(ReadOnlySpan<PdfValue> operands)
    {
        if (Operands.LastName(operands) is { } name)
        {
            _resources.ExtendedState(name).Apply(ref _state);
        }
    }

    private void BeginMarked(ReadOnlySpan<PdfValue> operands)
    {
        var tag = operands.IsEmpty ? null : operands[0].AsName;
        var properties = operands.Length < 2 ? PdfValue.Null
            : operands[^1].AsName is { } name ? _resources.Find("Properties", name) : operands[^1];
        var dictionary = File.Resolve(properties).AsDictionary;
        var identifier = File.Get(dictionary, "MCID");
        var actualText = File.Get(dictionary, "ActualText");

        // Within a form the numbers are those of the form, which the structure of the page does not mean.
        _marks.Open(
            identifier.IsNumber && _openForms.Count == 0 ? identifier.AsInteger : -1,
            isArtifact: tag == "Artifact",
            isHidden: tag == "OC" && _document.Layers.IsHidden(properties),
            actualText.Kind == PdfKind.String ? TextString.Decode(actualText.AsString.Span) : null);
    }
}
