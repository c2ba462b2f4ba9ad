using PerfTargetParse.PdfProbe;

// What the library reads of a file, as lines of JSON: one of the file, one of each page, one of the notices, one of the memory it took.
if (args is not ([_] or ["--glyphs" or "--layout" or "--tags", _]))
{
    Console.Error.WriteLine("usage: PerfTargetParse.PdfProbe [--glyphs | --layout | --tags] FILE.pdf");
    return 2;
}

using var output = Console.OpenStandardOutput();
var bytes = File.ReadAllBytes(args[^1]);
return args[0] switch
{
    "--layout" => LayoutProbe.Run(Console.Out, bytes),
    "--tags" => TagProbe.Run(Console.Out, bytes),
    _ => new Probe(output, withGlyphs: args.Length == 2).Run(bytes) ? 0 : 1,
};
