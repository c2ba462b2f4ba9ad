using System.Buffers;
using PerfTargetParse.Model;

namespace PerfTargetParse.Targets;

/// <summary>Reads target expressions. Total: any string gives a target, at worst text.</summary>
public sealed class TargetParser
{
    private const int MaxInstruction = 24;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private readonly Lexicon _lexicon;
    private readonly UnitReader _units;
    private readonly ExpressionReader _expressions;

    /// <summary>Makes a parser.</summary>
    /// <param name="vocabulary">Operators, units, fill-ins.</param>
    public TargetParser(TargetVocabulary vocabulary)
    {
        _lexicon = Lexicon.Of(vocabulary);
        _units = new UnitReader(_lexicon);
        _expressions = new ExpressionReader(_lexicon);
    }

    /// <summary>Reads a cell.</summary>
    /// <param name="raw">The cell as printed.</param>
    /// <param name="scope">Year or whole period.</param>
    /// <param name="origin">Where it stands.</param>
    public Target Parse(string raw, Scope scope = Scope.Annual, Origin? origin = null)
    {
        var trimmed = raw.Trim();
        if (trimmed.Length is 0 or > FoldedText.MaxLength)
        {
            return new() { Raw = trimmed, Kind = TargetKind.Text, Scope = scope, Origin = origin };
        }

        Span<char> folded = stackalloc char[FoldedText.MaxLength];
        Span<char> printed = stackalloc char[FoldedText.MaxLength];
        var text = FoldedText.Of(trimmed, folded, printed);
        var read = _expressions.Read(text.Folded);
        var isNumber = read.Kind == TargetKind.Number;
        var isRange = read.Kind == TargetKind.Range;
        var unit = isNumber || isRange ? NameOf(text, read.Unit) : null;
        return new()
        {
            Raw = trimmed,
            Scope = scope,
            Origin = origin,
            Kind = read.Kind,
            Operator = read.Operator,
            Value = isNumber ? read.Value : null,
            Unit = unit,
            Min = isRange ? read.Value : null,
            Max = isRange ? read.Max : null,
            From = read.From.IsNone ? null : read.From.ToString(),
            To = read.To.IsNone ? null : read.To.ToString(),
            Normalized = isNumber && read.Unit.ScaleLength > 0 ? Normalized(read, unit!) : null,
        };
    }

    /// <summary>What a cell looks like. Cheap: it allocates nothing, and does not look into long texts.</summary>
    /// <param name="cell">The cell.</param>
    public TargetLikelihood Rate(string cell)
    {
        var trimmed = cell.AsSpan().Trim();
        if (trimmed.Length > FoldedText.MaxLength)
        {
            return TargetLikelihood.Words;
        }

        Span<char> folded = stackalloc char[FoldedText.MaxLength];
        Span<char> printed = stackalloc char[FoldedText.MaxLength];
        var text = FoldedText.Of(trimmed, folded, printed).Folded;
        if (text.IsEmpty)
        {
            return TargetLikelihood.Empty;
        }

        if (IsFillIn(text))
        {
            return TargetLikelihood.FillIn;
        }

        if (_lexicon.Qualitative.TryGet(text, out _))
        {
            return TargetLikelihood.Qualitative;
        }

        return Rate(text, _expressions.Read(text));
    }

    /// <summary>Whether a cell says "nothing here": /, 无, ——, ……, what a template left in.</summary>
    /// <param name="cell">The cell.</param>
    public bool IsFillIn(string cell) => TryFold(cell, stackalloc char[FoldedText.MaxLength], out var text) && IsFillIn(text);

    /// <summary>The operator of a cell that holds a sign or comparing word and nothing else; else null.</summary>
    /// <param name="cell">The cell.</param>
    public string? ReadOperator(string cell) =>
        TryFold(cell, stackalloc char[FoldedText.MaxLength], out var text) && _lexicon.SignCells.TryGet(WithoutBrackets(text), out var found) ? found : null;

    /// <summary>Whether a cell only qualifies its indicator: 定性, 定量, 正向, 反向指标.</summary>
    /// <param name="cell">The cell.</param>
    public bool IsQualifier(string cell) =>
        TryFold(cell, stackalloc char[FoldedText.MaxLength], out var text) && _lexicon.Qualifiers.TryGet(WithoutBrackets(text), out _);

    /// <summary>Whether a cell is a known unit, simple or compound, and nothing else.</summary>
    /// <param name="cell">The cell.</param>
    public bool IsUnit(string cell) => TryFold(cell, stackalloc char[FoldedText.MaxLength], out var text) && _units.IsUnit(text);

    private TargetLikelihood Rate(ReadOnlySpan<char> text, in Expression read)
    {
        switch (read.Kind)
        {
            case TargetKind.Range:
                return TargetLikelihood.Expression;
            case TargetKind.Date:
                return text.ContainsAnyExcept(Digits) ? TargetLikelihood.Expression : TargetLikelihood.Number;
            case TargetKind.Number when read.IsWhole && read.Unit.IsNone && read.Operator is null:
                // A Chinese numeral alone numbers a heading.
                return read.IsChinese ? TargetLikelihood.Words : TargetLikelihood.Number;
            case TargetKind.Number when read.IsWhole && (read.Unit.IsKnown || read.Operator is not null):
                return TargetLikelihood.Expression;
            case TargetKind.Number:
                return TargetLikelihood.Embedded;
            default:
                return read.IsWhole ? TargetLikelihood.Expression
                    : read.HasOneNumber ? TargetLikelihood.Embedded
                    : read.Operator is not null && !IsSign(text) ? TargetLikelihood.Qualitative : TargetLikelihood.Words;
        }
    }

    private bool IsSign(ReadOnlySpan<char> text) => _lexicon.SignCells.TryGet(text, out _);

    private bool IsFillIn(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        return !text.ContainsAnyExcept(_lexicon.FillInCharacters)
            || _lexicon.FillIns.TryGet(WithoutBrackets(text), out _)
            || IsStub(WithoutBrackets(text))
            || IsInstruction(text);
    }

    /// <summary>A template's place for a number, with its sign and unit: ≥**个.</summary>
    private bool IsStub(ReadOnlySpan<char> text)
    {
        var rest = text[_lexicon.Before.LongestAtStart(text, out _)..];
        var end = rest.IndexOfAnyExcept(_lexicon.StubCharacters);
        if (end < 0)
        {
            return !rest.IsEmpty;
        }

        if (end == 0)
        {
            return false;
        }

        rest = rest[end..];
        var unit = _units.ReadKnown(rest, 0);
        rest = unit.IsNone ? rest : rest[unit.After..];
        rest = rest[_lexicon.AfterNumber.LongestAtStart(rest, out _)..];
        return rest.IsEmpty;
    }

    private bool IsInstruction(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxInstruction || text[0] != '(' || text[^1] != ')')
        {
            return false;
        }

        foreach (var instruction in _lexicon.Instructions)
        {
            if (text.Contains(instruction, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] == '(' && text[^1] == ')' ? text[1..^1] : text;

    private static bool TryFold(string cell, Span<char> buffer, out ReadOnlySpan<char> text)
    {
        var trimmed = cell.AsSpan().Trim();
        if (trimmed.Length > FoldedText.MaxLength)
        {
            text = default;
            return false;
        }

        Span<char> printed = stackalloc char[FoldedText.MaxLength];
        var length = FoldedText.Of(trimmed, buffer, printed).Folded.Length;
        text = buffer[..length];
        return true;
    }

    private string? NameOf(FoldedText text, UnitSpan unit)
    {
        if (unit.IsNone)
        {
            return null;
        }

        var printed = text.Printed[unit.Start..unit.End];
        return unit.Name ?? (_lexicon.Units.TryGet(printed, out var known) ? known.Name : printed.ToString());
    }

    private static NormalizedValue? Normalized(in Expression read, string unit)
    {
        if (Math.Abs(read.Value) > decimal.MaxValue / read.Unit.Factor)
        {
            return null;
        }

        // Dividing by a one of full scale drops the zeros that scaling left behind the point.
        var value = read.Value * read.Unit.Factor / 1.0000000000000000000000000000m;
        var rest = unit.AsSpan(read.Unit.ScaleLength);
        rest = rest.Length > 2 && rest[0] is '(' or '（' ? rest[1..^1] : rest;
        return new NormalizedValue(value, rest.IsEmpty ? null : rest.ToString());
    }
}
