using System.Text;
using PerfTargetParse.Model;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>A label, a text or a blank in the head of a form.</summary>
internal sealed class HeadItem
{
    private readonly List<Piece> _pieces;
    private string? _text;

    /// <summary>Makes an item of pieces that belong together.</summary>
    public HeadItem(IEnumerable<Piece> pieces) => _pieces = [.. pieces];

    /// <summary>Makes an item of a part of its pieces' text.</summary>
    public HeadItem(IEnumerable<Piece> pieces, string text)
        : this(pieces) => _text = text;

    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>The text; words of a line are joined by a blank, lines by a line feed.</summary>
    public string Text => _text ??= Join(_pieces);

    /// <summary>Set of a label.</summary>
    public LabelMatch? Label { get; init; }

    /// <summary>Asked before each piece that is added: it must not make the text, which would then be copied with every piece.</summary>
    public bool IsBlank => Label is null && _pieces.Count == 1 && (_text ?? _pieces[0].Text).Length == 0;

    public bool IsText => Label is null && !IsBlank;

    public Origin Origin => _pieces[0].Origin;

    public int Column => _pieces[0].Column;

    /// <summary>Adds a word or line that goes on with the text.</summary>
    public void Add(Piece piece)
    {
        if (_text is not null)
        {
            _text += (piece.Before == Break.Space ? " " : "\n") + piece.Text;
        }

        _pieces.Add(piece);
    }

    private static string Join(List<Piece> pieces)
    {
        if (pieces.Count == 1)
        {
            return pieces[0].Text;
        }

        var text = new StringBuilder(pieces[0].Text);
        for (var i = 1; i < pieces.Count; i++)
        {
            text.Append(pieces[i].Before == Break.Space ? ' ' : '\n').Append(pieces[i].Text);
        }

        return text.ToString();
    }
}
