using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace PerfTargetParse.Formats.Tests.Ofd;

/// <summary>Makes OFD files in the shape of real ones, for tests.</summary>
internal sealed class OfdBuilder
{
    private static readonly byte[] PngHead = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 2, 128, 0, 0, 1, 224];

    private readonly StringBuilder _objects = new();
    private byte[] _image = PngHead;

    public string FurtherPages { get; init; } = string.Empty;

    public OfdBuilder Line(double x0, double y0, double x1, double y1, string inside = "", string attributes = "LineWidth=\"0.25\"")
    {
        _objects.Append(CultureInfo.InvariantCulture, $"""<ofd:PathObject Boundary="{x0} {y0} {x1 - x0} {y1 - y0}" {attributes}>{inside}<ofd:AbbreviatedData>M 0 0 L {x1 - x0} {y1 - y0} </ofd:AbbreviatedData></ofd:PathObject>""");
        return this;
    }

    public OfdBuilder Text(double x, double y, string text, string deltas, string inside = "")
    {
        _objects.Append(CultureInfo.InvariantCulture, $"""<ofd:TextObject Boundary="{x} {y} 60 5" Font="1" Size="3.5">{inside}<ofd:TextCode X="0" Y="4" {deltas}>{text}</ofd:TextCode></ofd:TextObject>""");
        return this;
    }

    /// <param name="file">The image file; the head of a PNG file where it is null.</param>
    public OfdBuilder Image(byte[]? file = null)
    {
        _image = file ?? PngHead;
        _objects.Append("<ofd:ImageObject Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\" ResourceID=\"7\"/>");
        return this;
    }

    /// <summary>A title and a ruled table under it.</summary>
    public OfdBuilder AddTable(string title, string[][] rows)
    {
        const double Left = 15, Top = 30, Width = 30, Height = 8;
        Text(60, 15, title, "DeltaX=\"3.5\"");
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                var (x, y) = (Left + (column * Width), Top + (row * Height));
                Line(x, y, x + Width, y).Line(x, y + Height, x + Width, y + Height).Line(x, y, x, y + Height).Line(x + Width, y, x + Width, y + Height);
                if (rows[row][column].Length > 0)
                {
                    Text(x + 1, y + 1, SecurityElement.Escape(rows[row][column]), string.Empty);
                }
            }
        }

        return this;
    }

    /// <summary>The file; its content page lies where an absolute path with a backslash in it says, in other case.</summary>
    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
            Add(zip, "Doc_0/Document.xml", $"<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>Res.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"/Doc_0\\pages/Content.xml\"/>{FurtherPages}</ofd:Pages></ofd:Document>");
            Add(zip, "Doc_0/Res.xml", "<ofd:Res xmlns:ofd=\"http://www.ofdspec.org/2016\" BaseLoc=\"Res\"><ofd:DrawParams><ofd:DrawParam ID=\"8\" Relative=\"9\"/><ofd:DrawParam ID=\"9\" LineWidth=\"0.5\"/></ofd:DrawParams><ofd:MultiMedias><ofd:MultiMedia ID=\"7\" Type=\"Image\"><ofd:MediaFile>a.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>");
            using (var image = zip.CreateEntry("Doc_0/Res/a.png").Open())
            {
                image.Write(_image);
            }

            Add(zip, "Doc_0/Pages/Content.xml", $"<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer ID=\"2\">{_objects}</ofd:Layer></ofd:Content></ofd:Page>");
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }
}
