using System.Runtime.InteropServices;
using System.Xml;

namespace PerfTargetParse.Formats.Ofd;

/// <summary>Reads an XML file of the package: no document type, nothing fetched, no deeper than any honest file.</summary>
internal static class OfdXml
{
    private const int MostDepth = 128;
    private const long MostCharacters = 100_000_000;
    private const int MostElements = 1_000_000;

    /// <summary>Reads as far as the file can be read.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="mustStop">Whether time or memory are used up.</param>
    /// <param name="trouble">Why not to its end; null where it was.</param>
    public static OfdNode? Read(ReadOnlyMemory<byte> bytes, Func<bool> mustStop, out string? trouble)
    {
        trouble = null;
        var elements = 0;
        OfdNode? root = null;
        var open = new Stack<OfdNode>();
        try
        {
            using var reader = XmlReader.Create(StreamOf(bytes), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MostCharacters,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CheckCharacters = false,
            });
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        if (open.Count >= MostDepth || ++elements > MostElements || mustStop())
                        {
                            trouble = open.Count >= MostDepth ? $"more than {MostDepth} elements inside one another" : $"read up to element {elements}";
                            return root;
                        }

                        var isEmpty = reader.IsEmptyElement;
                        var node = ReadElement(reader);
                        root ??= node;
                        if (open.TryPeek(out var parent))
                        {
                            parent.Add(node);
                        }

                        if (!isEmpty)
                        {
                            open.Push(node);
                        }

                        break;
                    case XmlNodeType.EndElement:
                        open.Pop();
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                        if (open.TryPeek(out var owner) && (owner.Children.Count == 0 || reader.NodeType != XmlNodeType.Whitespace))
                        {
                            owner.Text += reader.Value;
                        }

                        break;
                }
            }
        }
        catch (XmlException fault)
        {
            trouble = fault.Message;
        }
        catch (ArgumentException fault)
        {
            // An encoding that does not exist.
            trouble = fault.Message;
        }

        return root;
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    private static OfdNode ReadElement(XmlReader reader)
    {
        var node = new OfdNode(reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix.Length == 0)
            {
                node[reader.LocalName] = reader.Value;
            }
        }

        return node;
    }
}
