using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;

namespace PerfTargetParse.Forms;

/// <summary>
/// Turns rows of a form's head into labels and texts. Labels that a dump cut over several lines or words are put together;
/// "label: value" in one cell becomes both.
/// </summary>
internal static class HeadItems
{
    /// <summary>A label wrapped over more lines than this is not found.</summary>
    private const int MostParts = 5;

    public static List<HeadItem> From(IReadOnlyList<Piece> pieces, FormVocabulary vocabulary)
    {
        var items = new List<HeadItem>();
        for (var i = 0; i < pieces.Count;)
        {
            var parts = LongestLabel(pieces, i, vocabulary, out var label);
            if (label is not null)
            {
                items.Add(parts == 1
                    ? new HeadItem([pieces[i]]) { Label = label }
                    : new HeadItem(pieces.Skip(i).Take(parts), string.Concat(pieces.Skip(i).Take(parts).Select(p => p.Text))) { Label = label });
                i += parts;
                continue;
            }

            var piece = pieces[i++];
            if (!TrySplit(piece, vocabulary, items))
            {
                AddText(items, piece);
            }
        }

        return items;
    }

    private static int LongestLabel(IReadOnlyList<Piece> pieces, int start, FormVocabulary vocabulary, out LabelMatch? label)
    {
        label = Announces(pieces[start].Label);
        var length = 1;
        var text = pieces[start].Text;
        for (var parts = 2; parts <= MostParts && start + parts <= pieces.Count; parts++)
        {
            var next = pieces[start + parts - 1];
            var isCut = next.Before is Break.Line or Break.Space || (next.Before == Break.Cell && pieces[start].Label is null && next.Label is null);
            if (!isCut || next.IsEmpty || text.Length + next.Text.Length > LabelFolding.LongestLabel)
            {
                break;
            }

            // Two whole labels side by side are two, though their words together may be a third.
            text += next.Text;
            if ((label is null || next.Label is null) && Announces(vocabulary.FindLabel(text)) is { } longer)
            {
                (label, length) = (longer, parts);
            }
        }

        return length;
    }

    private static LabelMatch? Announces(LabelMatch? label) => label?.Field is null ? null : label;

    /// <summary>Splits "label: value", and a label of money that its amount follows at once.</summary>
    private static bool TrySplit(Piece piece, FormVocabulary vocabulary, List<HeadItem> items)
    {
        var colon = piece.Text.AsSpan().IndexOfAny(':', '：');
        if (Splits(piece, colon, colon + 1, vocabulary, items))
        {
            return true;
        }

        var digit = piece.Text.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 1 && AmountReader.TryRead(piece.Text[digit..], out _)
            && vocabulary.FindLabel(piece.Text[..digit])?.Field?.Field == FieldKind.Money
            && Splits(piece, digit, digit, vocabulary, items);
    }

    private static bool Splits(Piece piece, int end, int begin, FormVocabulary vocabulary, List<HeadItem> items)
    {
        if (end is <= 0 or > LabelFolding.LongestLabel || begin >= piece.Text.Length || Announces(vocabulary.FindLabel(piece.Text[..end])) is not { } label)
        {
            return false;
        }

        items.Add(new HeadItem([piece], piece.Text[..end]) { Label = label });
        items.Add(new HeadItem([piece], piece.Text[begin..].Trim()));
        return true;
    }

    /// <summary>Words of one line and lines of one text belong together; cells do not.</summary>
    private static void AddText(List<HeadItem> items, Piece piece)
    {
        // Above the first label every line says something of its own: the year, the coded unit, the unit of money.
        var belongs = piece.Before == Break.Space || (piece.Before == Break.Line && (items.Exists(i => i.Label is not null) || GoesOn(items, piece)));
        if (!piece.IsEmpty && belongs && items is [.., { IsText: true } last] && !IsWholeAmount(items))
        {
            last.Add(piece);
            return;
        }

        items.Add(new HeadItem([piece]));
    }

    /// <summary>The name of the coded unit above a form may wrap.</summary>
    private static bool GoesOn(List<HeadItem> items, Piece piece) =>
        items is [.., { IsText: true } last] && PartyText.IsCoded(last.Text) && !PartyText.IsCoded(piece.Text)
        && YearText.OnlyYear(piece.Key) is null && Captions.MoneyFactor(piece.Key) is null;

    /// <summary>An amount is whole; the line after it is another text.</summary>
    private static bool IsWholeAmount(List<HeadItem> items) =>
        items is [.., { Label.Field.Field: FieldKind.Money }, var value] && AmountReader.TryRead(value.Text, out _);
}
