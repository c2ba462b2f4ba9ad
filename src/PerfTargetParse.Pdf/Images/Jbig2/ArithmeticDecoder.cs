namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>The adaptive arithmetic decoder (ITU-T T.88, annex E).</summary>
internal sealed class ArithmeticDecoder
{
    private readonly ReadOnlyMemory<byte> _data;
    private int _position;
    private uint _code;
    private uint _interval = 0x8000;
    private int _shiftsLeft;

    public ArithmeticDecoder(ReadOnlyMemory<byte> data)
    {
        _data = data;
        _code = (uint)ByteAt(0) << 16;
        TakeByte();
        _code <<= 7;
        _shiftsLeft -= 7;
    }

    /// <summary>Decodes a bit.</summary>
    /// <param name="context">What is known in this situation: a state of the table, times two, and the more probable symbol. New ones are 0.</param>
    public int Read(ref byte context)
    {
        ref readonly var state = ref ArithmeticState.At(context);
        var likely = context & 1;
        _interval -= state.Probability;
        int bit;
        if (_code >> 16 < state.Probability)
        {
            bit = _interval < state.Probability ? TakeLikely(ref context, state, likely) : TakeUnlikely(ref context, state, likely);
            _interval = state.Probability;
        }
        else
        {
            _code -= (uint)state.Probability << 16;
            if ((_interval & 0x8000) != 0)
            {
                return likely;
            }

            bit = _interval < state.Probability ? TakeUnlikely(ref context, state, likely) : TakeLikely(ref context, state, likely);
        }

        do
        {
            if (_shiftsLeft == 0)
            {
                TakeByte();
            }

            _interval <<= 1;
            _code <<= 1;
            _shiftsLeft--;
        }
        while ((_interval & 0x8000) == 0);
        return bit;
    }

    private static int TakeLikely(ref byte context, in ArithmeticState state, int likely)
    {
        context = (byte)((state.AfterLikely << 1) | likely);
        return likely;
    }

    private static int TakeUnlikely(ref byte context, in ArithmeticState state, int likely)
    {
        context = (byte)((state.AfterUnlikely << 1) | (likely ^ state.Switch));
        return 1 - likely;
    }

    // After the end come ones, as after a mark (E.3.4).
    private int ByteAt(int position) => position < _data.Length ? _data.Span[position] : 0xFF;

    private void TakeByte()
    {
        var next = ByteAt(_position + 1);
        if (ByteAt(_position) != 0xFF)
        {
            _position++;
            _code += (uint)next << 8;
            _shiftsLeft = 8;
        }
        else if (next > 0x8F)
        {
            _code += 0xFF00;
            _shiftsLeft = 8;
        }
        else
        {
            _position++;
            _code += (uint)next << 9;
            _shiftsLeft = 7;
        }
    }
}
