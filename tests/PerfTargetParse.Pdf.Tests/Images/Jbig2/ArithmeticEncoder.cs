using PerfTargetParse.Pdf.Images.Jbig2;

namespace PerfTargetParse.Pdf.Tests.Images.Jbig2;

/// <summary>The encoder of ITU-T T.88, annex E.2, for tests.</summary>
internal sealed class ArithmeticEncoder
{
    private readonly List<byte> _bytes = [0];
    private uint _code;
    private uint _interval = 0x8000;
    private int _shiftsLeft = 12;

    public void Write(ref byte context, int bit)
    {
        ref readonly var state = ref ArithmeticState.At(context);
        var likely = context & 1;
        _interval -= state.Probability;
        if (bit == likely)
        {
            if ((_interval & 0x8000) != 0)
            {
                _code += state.Probability;
                return;
            }

            if (_interval < state.Probability)
            {
                _interval = state.Probability;
            }
            else
            {
                _code += state.Probability;
            }

            context = (byte)((state.AfterLikely << 1) | likely);
        }
        else
        {
            if (_interval < state.Probability)
            {
                _code += state.Probability;
            }
            else
            {
                _interval = state.Probability;
            }

            context = (byte)((state.AfterUnlikely << 1) | (likely ^ state.Switch));
        }

        do
        {
            _interval <<= 1;
            _code <<= 1;
            if (--_shiftsLeft == 0)
            {
                WriteByte();
            }
        }
        while ((_interval & 0x8000) == 0);
    }

    /// <summary>Ends the data with the mark FF AC.</summary>
    public byte[] Finish()
    {
        var end = _code + _interval;
        _code |= 0xFFFF;
        if (_code >= end)
        {
            _code -= 0x8000;
        }

        for (var i = 0; i < 2; i++)
        {
            _code <<= _shiftsLeft;
            WriteByte();
        }

        if (_bytes[^1] != 0xFF)
        {
            _bytes.Add(0xFF);
        }

        return [.. _bytes[1..], 0xAC];
    }

    private void WriteByte()
    {
        if (_bytes[^1] != 0xFF && _code >= 0x8000000)
        {
            _bytes[^1]++;
            _code &= 0x7FFFFFF;
        }

        var isStuffed = _bytes[^1] == 0xFF;
        _bytes.Add((byte)(_code >> (isStuffed ? 20 : 19)));
        _code &= isStuffed ? 0xFFFFFu : 0x7FFFFu;
        _shiftsLeft = isStuffed ? 7 : 8;
    }
}
