using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Vocabulary;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Forms;

/// <summary>
/// The smallest thing that is placed as a whole: a cell, or a word of a line outside tables. Whoever reads it claims it here.
/// </summary>
internal sealed class Piece
{
    private readonly WordLooks _looks;
    private readonly IReadOnlyList<Piece> _sources;
    private LabelMatch? _label;
    private bool _labelKnown;

    public Piece(string text, Origin origin, Break before, WordLooks looks, params IReadOnlyList<Piece> sources)
    {
        _sources = sources;
        Text = text;
        Origin = origin;
        Before = before;
        _looks = looks;
    }

    public string Text { get; }

    public Origin Origin { get; }

    public Break Before { get; }

    /// <summary>Grid column, 1-based; 0 outside tables.</summary>
    public int Column => Origin.Table is null ? 0 : Origin.Column ?? 0;

    public bool IsEmpty => Text.Length == 0;

    public string Key => field ??= Folding.Key(Text);

    public LabelMatch? Label
    {
        get
        {
            if (!_labelKnown)
            {
                _labelKnown = true;
                _label = _looks.LabelOf(Text);
            }

            return _label;
        }
    }

    public CellUse Use { get; private set; } = CellUse.Outside;

    public string? Field { get; private set; }

    public bool IsClaimed => Use is CellUse.Label or CellUse.Value or CellUse.Withheld or CellUse.Boilerplate;

    public void Claim(CellUse use, string? field)
    {
        Use = use;
        Field = field;
        foreach (var source in _sources)
        {
            source.Claim(use, field);
        }
    }

    /// <summary>The parts of a wrapped cell as one piece; claiming it claims the parts.</summary>
    public static Piece Join(IReadOnlyList<Piece> parts) =>
        parts.Count == 1 ? parts[0] : new Piece(string.Concat(parts.Select(p => p.Text)), parts[0].Origin, parts[0].Before, parts[0]._looks, parts);

    /// <summary>The piece as the first of its row, where blank cells before it are left out.</summary>
    public Piece AtRowStart() => Before == Break.Row ? this : new Piece(Text, Origin, Break.Row, _looks, this);

    /// <summary>The piece as one that goes on with its row.</summary>
    public Piece InRow() => Before == Break.Cell ? this : new Piece(Text, Origin, Break.Cell, _looks, this);

    /// <summary>The lines of a cell as pieces of their own; claiming one claims the cell.</summary>
    public IEnumerable<Piece> Lines() => Text.Split('\n').Select((line, i) => new Piece(line.Trim(), Origin, i == 0 ? Before : Break.Line, _looks, this));

    /// <summary>Marks the piece as part of a form; it stays unclaimed until somebody reads it.</summary>
    public void Enter()
    {
        if (Use == CellUse.Outside)
        {
            Use = CellUse.Unclaimed;
        }
    }
}
