using System.Buffers.Binary;
using System.Text;
using PerfTargetParse.Pdf.Fonts.Resources;

namespace PerfTargetParse.Pdf.Fonts.Cids;

/// <summary>A character collection of Adobe's: what its CIDs mean. Loaded when it is first asked for, once in a process.</summary>
internal sealed class CidCollection
{
    private static readonly Dictionary<string, Lazy<CidCollection>> Known = new()
    {
        ["GB1"] = new(() => new CidCollection("Adobe-GB1", halfWidthExclamation: 814, halfWidthSpace: 7716)),
        ["CNS1"] = new(() => new CidCollection("Adobe-CNS1", halfWidthExclamation: 13649, halfWidthSpace: 13648)),
        ["Japan1"] = new(() => new CidCollection("Adobe-Japan1", halfWidthExclamation: 232, halfWidthSpace: 231)),
        ["Korea1"] = new(() => new CidCollection("Adobe-Korea1", halfWidthExclamation: 8095, halfWidthSpace: 8094)),
        ["KR"] = new(() => new CidCollection("Adobe-KR", halfWidthExclamation: 2, halfWidthSpace: 1)),
    };

    /// <summary>One character for most CIDs; U+0000 where the meaning is none, or stands among the others.</summary>
    private readonly char[] _characters;
    private readonly Dictionary<int, string> _others = [];
    private readonly Lazy<ushort[]> _cids;
    private readonly int _halfWidthExclamation;
    private readonly int _halfWidthSpace;

    private CidCollection(string resource, int halfWidthExclamation, int halfWidthSpace)
    {
        _halfWidthExclamation = halfWidthExclamation;
        _halfWidthSpace = halfWidthSpace;
        _characters = Read(FontResource.Load(resource));
        _cids = new Lazy<ushort[]>(Reverse);
    }

    /// <summary>The collection of an ordering, as GB1; null of one that is not known.</summary>
    public static CidCollection? Find(string? ordering) => ordering is not null && Known.TryGetValue(ordering, out var collection) ? collection.Value : null;

    /// <summary>What a CID means; null where that is not known.</summary>
    public string? TextOf(int cid)
    {
        if ((uint)cid >= (uint)_characters.Length)
        {
            return null;
        }

        return _characters[cid] is var character and not '\0' ? character.ToString() : _others.GetValueOrDefault(cid);
    }

    /// <summary>The CID of a character beyond ASCII, the plainest of several; -1 where there is none.</summary>
    public int CidOf(char character) => _cids.Value[character] is var cid and not 0 ? cid : -1;

    /// <summary>The CID of a printable ASCII character; the proportional ones are from 1 in every collection.</summary>
    public int LatinCid(char character, bool halfWidth) =>
        !halfWidth ? character - ' ' + 1 : character == ' ' ? _halfWidthSpace : character - '!' + _halfWidthExclamation;

    /// <summary>
    /// The resource: how many CIDs; of each the difference from the character before, first the high bytes of all, then the low ones;
    /// then, for each that has no single character, its text and a line feed.
    /// </summary>
    private char[] Read(ReadOnlySpan<byte> data)
    {
        var characters = new char[BinaryPrimitives.ReadUInt16LittleEndian(data)];
        var high = data.Slice(sizeof(ushort), characters.Length);
        var low = data.Slice(sizeof(ushort) + characters.Length, characters.Length);
        var previous = 0;
        for (var cid = 0; cid < characters.Length; cid++)
        {
            previous = (previous + (high[cid] << 8 | low[cid])) & 0xFFFF;
            characters[cid] = (char)previous;
        }

        var rest = data[(sizeof(ushort) + 2 * characters.Length)..];
        for (var cid = 0; cid < characters.Length; cid++)
        {
            if (characters[cid] == '\0')
            {
                var length = rest.IndexOf((byte)'\n');
                if (length > 0)
                {
                    _others.Add(cid, Encoding.UTF8.GetString(rest[..length]));
                }

                rest = rest[(length + 1)..];
            }
        }

        return characters;
    }

    private ushort[] Reverse()
    {
        var cids = new ushort[char.MaxValue + 1];
        for (var cid = _characters.Length - 1; cid > 0; cid--)
        {
            cids[_characters[cid]] = (ushort)cid;
        }

        return cids;
    }
}
