namespace PerfTargetParse.Pdf.Files.Security;

/// <summary>The RC4 cipher, which the base library does not have.</summary>
internal static class Rc4
{
    /// <summary>Encrypts or decrypts, which is the same.</summary>
    /// <param name="key">5 to 16 bytes here.</param>
    /// <param name="data">What goes in.</param>
    /// <param name="output">What comes out, of the same length; may be the same memory.</param>
    public static void Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data, Span<byte> output)
    {
        Span<byte> state = stackalloc byte[256];
        for (var index = 0; index < 256; index++)
        {
            state[index] = (byte)index;
        }

        byte second = 0;
        for (var index = 0; index < 256; index++)
        {
            second += (byte)(state[index] + key[index % key.Length]);
            (state[index], state[second]) = (state[second], state[index]);
        }

        byte first = 0;
        second = 0;
        for (var index = 0; index < data.Length; index++)
        {
            first++;
            second += state[first];
            (state[first], state[second]) = (state[second], state[first]);
            output[index] = (byte)(data[index] ^ state[(byte)(state[first] + state[second])]);
        }
    }
}
