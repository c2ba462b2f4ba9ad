namespace PerfTargetParse.Pdf.Files;

/// <summary>Reads a page's content, one operator with its operands at a time.</summary>
/// <remarks>
/// Operands live until the next operator (strings and arrays inside a dictionary longer). An inline image comes as the operator <c>BI</c>, then
/// <c>ID</c> with the entries of its dictionary, name by value, as operands; <see cref="Position"/> then stands right after <c>ID</c>, and the
/// caller sets it behind the image's bytes.
/// </remarks>
internal ref struct OperatorReader
{
    private readonly ValueStack _operands;
    private Lexer _lexer;

    /// <param name="content">The content, or a part of it that ends between operators.</param>
    /// <param name="operands">A transient stack, which may be used again by the next reader, but not by two at a time.</param>
    public OperatorReader(ReadOnlySpan<byte> content, ValueStack operands)
    {
        _lexer = new Lexer(content);
        _operands = operands;
        _operands.Clear();
    }

    public readonly ReadOnlySpan<byte> Operator => _lexer.Bytes;

    public readonly ReadOnlySpan<PdfValue> Operands => _operands.Items;

    /// <summary>Where reading goes on.</summary>
    public int Position
    {
        readonly get => _lexer.Position;
        set => _lexer.Position = value;
    }

    /// <summary>What has not been read.</summary>
    public readonly ReadOnlySpan<byte> Rest => _lexer.Data[_lexer.Position..];

    /// <summary>Makes the last bytes of the operator's word a word of their own, which comes next.</summary>
    public void TakeBack(int length) => _lexer.TakeBack(length);

    /// <summary>Goes on to the next operator; false at the end, where operands without an operator count for nothing.</summary>
    public bool Next()
    {
        _operands.Clear();
        while (true)
        {
            var kind = _lexer.Next();
            switch (kind)
            {
                case TokenKind.End:
                    return false;
                case TokenKind.Keyword when !_operands.TryPushConstant(_lexer.Bytes):
                    if (_operands.Depth > 0 && !EndsArray(_lexer.Bytes))
                    {
                        break;
                    }

                    _operands.CloseAll();
                    return true;
                case TokenKind.Keyword:
                    break;
                default:
                    _operands.PushToken(kind, ref _lexer);
                    break;
            }
        }
    }

    /// <summary>
    /// Within an array a stray operator is passed over, as other readers do ("[(a) 0 Tc -250 (b)] TJ"). These are in no array by a slip: the
    /// bracket that closes it was lost, and with it would be the rest of the page.
    /// </summary>
    private static bool EndsArray(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("TJ"u8) || word.SequenceEqual("BT"u8) || word.SequenceEqual("ET"u8) || word.SequenceEqual("q"u8) || word.SequenceEqual("Q"u8)
        || word.SequenceEqual("BDC"u8) || word.SequenceEqual("BMC"u8) || word.SequenceEqual("EMC"u8);
}
