using PerfTargetParse.Model;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>
/// Reads labelled content: the head of a form above its indicators, and what stands below them. A label's value stands to its right;
/// goals and other long texts may stand under their labels, in the order of the labels.
/// </summary>
internal sealed class HeadReader
{
    private readonly FormContext _context;
    private readonly MoneyLines _money;
    private readonly FieldWriter _fields;
    private readonly List<HeadItem> _awaiting = [];
    private readonly List<HeadItem> _stages = [];
    private bool _isTail;
    private bool _hasLabels;
    private HeadItem? _group;
    private HeadItem? _lastLong;

    public HeadReader(FormContext context)
    {
        _context = context;
        _money = new MoneyLines(context);
        _fields = new FieldWriter(context);
    }

    /// <summary>Begins another part of the form: what was awaited before is not to be found there.</summary>
    /// <param name="isTail">Whether it is what stands below the last indicators, where only closing labels mean something.</param>
    public void BeginPart(bool isTail)
    {
        _isTail = isTail;
        _awaiting.Clear();
        _stages.Clear();
        _group = null;
        _lastLong = null;
    }

    /// <summary>Reads rows; rows whose structure is not known are read as one run.</summary>
    public void Read(IReadOnlyList<PieceRow> rows)
    {
        for (var i = 0; i < rows.Count;)
        {
            var end = i + 1;
            while (!rows[i].IsRow && end < rows.Count && !rows[end].IsRow)
            {
                end++;
            }

            var pieces = end == i + 1 ? rows[i].Pieces : [.. rows.Skip(i).Take(end - i).SelectMany(r => r.Pieces)];
            ReadRow(HeadItems.From(pieces, _context.Vocabulary), rows[i].IsRow);
            i = end;
        }
    }

    private void ReadRow(List<HeadItem> items, bool isRow)
    {
        _money.BeginRow();
        var moneyLabels = items.Count(i => i.Label?.Field?.Field == FieldKind.Money);
        for (var i = 0; i < items.Count;)
        {
            var item = items[i];
            if (item.Label is not null)
            {
                i = ReadLabel(items, i, isRow, moneyLabels);
            }
            else if (item.IsText)
            {
                i = ReadTexts(items, i);
            }
            else
            {
                i++;
            }
        }
    }

    /// <summary>Reads the label at an index with its value; returns the index behind them.</summary>
    private int ReadLabel(List<HeadItem> items, int index, bool isRow, int moneyLabels)
    {
        var item = items[index];
        var field = item.Label!.Field!;
        if (_isTail && field.Field is not (FieldKind.Tail or FieldKind.Personal or FieldKind.Other))
        {
            return index + 1;
        }

        Claims.Label(item, FieldWriter.LabelPath(_context, field));
        _hasLabels = true;
        _fields.NoteYear(item);
        _context.Project.HasNameLabel |= field.Field == FieldKind.Name;
        var next = index + 1;
        while (next < items.Count && items[next].IsBlank)
        {
            next++;
        }

        if (field.Field == FieldKind.Stage)
        {
            return BeginStages(items, index);
        }

        if (field.Field == FieldKind.Money && _stages.Count > 1)
        {
            return ReadStages(items, index);
        }

        var isOneCell = next < items.Count && items[next].Pieces[0] == item.Pieces[^1];
        var value = next < items.Count && items[next].IsText && (isOneCell || Accepts(field, items[next])) ? items[next] : null;

        // Below a form the next line may be anything; a value stands beside its label.
        value = _isTail && value?.Pieces[0].Before is Break.Line or Break.Gap && value.Pieces[0] != item.Pieces[^1] ? null : value;
        if (field.Field is FieldKind.Group or FieldKind.Indicators || IsGroupHere(field, items, index))
        {
            return BeginGroup(item, index);
        }

        if (field.Field == FieldKind.Money)
        {
            _money.Meet(item, value, isRow, moneyLabels);
            _lastLong = null;
            return value is null ? index + 1 : next + 1;
        }

        if (value is null)
        {
            if (field.Field is FieldKind.Goal or FieldKind.Overview or FieldKind.Other)
            {
                _awaiting.Add(item);
            }

            return index + 1;
        }

        // Labels in a row with their texts in the same order behind them: a run of lines, or the last row of a table.
        if (_awaiting.Count > 0 && field.Field is FieldKind.Goal or FieldKind.Overview or FieldKind.Other && !isRow)
        {
            _awaiting.Add(item);
            return index + 1;
        }

        _awaiting.Clear();
        _fields.Write(item, value, Confidence.Printed);
        _lastLong = field.Field is FieldKind.Goal or FieldKind.Overview or FieldKind.Other ? item : null;
        next++;

        // The points and the score behind 总分.
        while (isRow && field.Field == FieldKind.Tail && next < items.Count && items[next].Label is null)
        {
            if (items[next].IsText)
            {
                _fields.Write(item, items[next], Confidence.Printed);
            }

            next++;
        }

        return next;
    }

    /// <summary>Takes the headings of a budget printed in stages; returns the index behind them.</summary>
    private int BeginStages(List<HeadItem> items, int index)
    {
        _stages.Clear();
        var next = index;
        while (next < items.Count && (items[next].IsBlank || items[next].Label?.Field?.Field == FieldKind.Stage))
        {
            if (items[next].Label is { } label)
            {
                Claims.Label(items[next], FieldWriter.LabelPath(_context, label.Field!));
                _stages.Add(items[next]);
            }

            next++;
        }

        return next;
    }

    /// <summary>Reads the amounts behind a label of money, one under each stage: by their columns, or by their order.</summary>
    private int ReadStages(List<HeadItem> items, int index)
    {
        var next = index + 1;
        while (next < items.Count && items[next].Label is null && next - index <= _stages.Count)
        {
            next++;
        }

        var values = items.GetRange(index + 1, next - index - 1);
        var placed = values.Exists(v => v.IsText && v.Pieces[0].Before == Break.Cell && _stages.Exists(s => s.Column == v.Column));
        var pairs = new List<(HeadItem Stage, HeadItem Value)>();
        for (var i = 0; i < values.Count; i++)
        {
            var stage = placed ? _stages.Find(s => s.Column == values[i].Column) : i < _stages.Count ? _stages[i] : null;
            if (stage is not null && values[i].IsText)
            {
                pairs.Add((stage, values[i]));
            }
        }

        _money.MeetStages(items[index], pairs);
        return next;
    }

    private int BeginGroup(HeadItem item, int index)
    {
        _group = item;
        _lastLong = null;
        if (item.Label!.MoneyFactor is { } factor)
        {
            _context.Scale = new MoneyScale(factor, ScaleSource.Label);
        }

        return index + 1;
    }

    /// <summary>总体目标 is a goal of its own, or the label of the block in which 年度目标 stands.</summary>
    private static bool IsGroupHere(FieldLabel field, List<HeadItem> items, int index) =>
        field.Below == "group" && index + 1 < items.Count && items[index + 1].Label?.Field is { Field: FieldKind.Goal, Below: null };

    private static bool Accepts(FieldLabel field, HeadItem value) => field.Field switch
    {
        FieldKind.Money => AmountText.LooksLikeAmount(value.Text),
        FieldKind.PeriodStart or FieldKind.PeriodEnd => value.Text.Length <= 20 && value.Text.Any(char.IsDigit),
        FieldKind.Caption => value.Text.Length <= 10,
        _ => true,
    };

    /// <summary>Reads texts without a label of their own; returns the index behind them.</summary>
    private int ReadTexts(List<HeadItem> items, int index)
    {
        var texts = new List<HeadItem>();
        var next = index;
        while (next < items.Count && items[next].Label is null)
        {
            if (items[next].IsText)
            {
                texts.Add(items[next]);
            }

            next++;
        }

        if (_awaiting.Count > 0)
        {
            Settle(texts);
        }
        else
        {
            texts.ForEach(ReadText);
        }

        return next;
    }

    private void Settle(List<HeadItem> texts)
    {
        foreach (var (label, text, confidence) in AwaitedTexts.Pair(_awaiting, texts, _context))
        {
            if (label is null)
            {
                ReadText(text);
            }
            else
            {
                _fields.Write(label, text, confidence);
                _lastLong = label;
            }
        }

        _awaiting.Clear();
    }

    private void ReadText(HeadItem text)
    {
        var key = text.Pieces.Count == 1 ? text.Pieces[0].Key : Wording.Folding.Key(text.Text);
        if (!_hasLabels && _fields.TryPreamble(text, key))
        {
            return;
        }

        if (_lastLong is null && _group?.Label!.Field!.Below is { } below && !_context.Vocabulary.IsBoilerplate(key))
        {
            _fields.WriteBelow(_group, below, text);
            _lastLong = _group;
            return;
        }

        if (_context.Vocabulary.IsBoilerplate(key) || _context.Vocabulary.FindTitle(YearText.WithoutYearBracket(key)) is not null)
        {
            Claims.Boilerplate(text);
            return;
        }

        if (_lastLong is not null && text.Text.Length > 1)
        {
            _fields.Append(_lastLong, text);
        }
    }
}
