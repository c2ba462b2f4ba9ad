using PerfTargetParse.PdfProbe;

// What the library reads of a file, as lines of JSON: one of the file, one of each page, one of the notices, one of the memory it took.
if (args is not ([_] or ["--glyphs", _]))
{
    Console.Error.WriteLine("usage: PerfTargetParse.PdfProbe [--glyphs] FILE.pdf");
    return 2;
}

using var output = Console.OpenStandardOutput();
return new Probe(output, withGlyphs: args.Length == 2).Run(File.ReadAllBytes(args[^1])) ? 0 : 1;
