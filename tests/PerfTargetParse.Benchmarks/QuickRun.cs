using System.Globalization;
using System.Text;
using PerfTargetParse.Model;

namespace PerfTargetParse.Benchmarks;

/// <summary>The same measurements in a minute or two, without the harness: shortest wall times.</summary>
internal sealed class QuickRun
{
    /// <summary>Copies that make a document of about a megabyte.</summary>
    private const int CopiesOfLargeDocument = 50;

    private const double Megabyte = 1_000_000;

    private static readonly int[] Numbers = [1, 10, 100];

    private readonly BenchmarkPipeline _pipeline = new(new ReusedMemory());
    private readonly TextWriter _out;
    private readonly int _samples;

    public QuickRun(TextWriter output, int samples)
    {
        _out = output;
        _samples = samples;
    }

    /// <summary>Measures the invented forms, and the files of a folder where one is given.</summary>
    public void Run(string? folder)
    {
        _out.WriteLine(Machine.Describe());
        Line($"Shortest of {_samples} samples; MB = 1,000,000 bytes of input.");

        var inputs = Enum.GetValues<FormLayout>().Select(l => (Name: l.ToString(), Content: SampleForms.Document(l, CopiesOfLargeDocument))).ToList();
        if (folder is not null)
        {
            inputs.AddRange(Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(f => (Path.GetFileNameWithoutExtension(f), File.ReadAllBytes(f))));
        }

        Speed(inputs);
        Parts(inputs);
        var copies = Enum.GetValues<FormLayout>().Select(l => (l.ToString(), (Func<int, byte[]>)(n => SampleForms.Document(l, n)))).ToList();
        if (folder is not null)
        {
            copies.AddRange(inputs.Skip(copies.Count).Select(i => (i.Name, (Func<int, byte[]>)(n => Repeat(i.Content, n)))));
        }

        Copies(copies);
    }

    private void Speed(List<(string Name, byte[] Content)> inputs)
    {
        _out.WriteLine();
        _out.WriteLine("Whole way (bytes to JSON) beside reading the file and decoding it");
        Row("input", "MB", "projects", "indicators", "whole ms", "MB/s", "floor ms", "MB/s", "alloc/byte");
        foreach (var (name, content) in inputs)
        {
            var result = _pipeline.Convert(content);
            Check(name, result);
            var whole = Measurement.Of(() => _pipeline.Convert(content), _samples);
            var floor = Floor(content);
            var megabytes = content.Length / Megabyte;
            Row(
                name,
                Number(megabytes),
                Number(result.Projects.Count),
                Number(result.Projects.Sum(p => p.Indicators.Count)),
                Number(whole.Milliseconds),
                Number(megabytes / whole.Milliseconds * 1000),
                Number(floor.Milliseconds),
                Number(megabytes / floor.Milliseconds * 1000),
                Number(whole.Allocated / (double)content.Length));
        }
    }

    private void Parts(List<(string Name, byte[] Content)> inputs)
    {
        _out.WriteLine();
        _out.WriteLine("Parts, in MB of input a second, and their share of the time");
        Row("input", "text", "%", "forms", "%", "json", "%");
        foreach (var (name, content) in inputs)
        {
            var source = _pipeline.ReadText(content);
            var result = _pipeline.Read(content);
            var text = Measurement.Of(() => _pipeline.ReadText(content), _samples).Milliseconds;
            var forms = Measurement.Of(() => _pipeline.ReadForms(source), _samples).Milliseconds;
            var json = Measurement.Of(() => _pipeline.WriteJson(result), _samples).Milliseconds;
            var sum = text + forms + json;
            string Rate(double time) => Number(content.Length / Megabyte / time * 1000);
            string Share(double time) => Number(100 * time / sum);
            Row(name, Rate(text), Share(text), Rate(forms), Share(forms), Rate(json), Share(json));
        }
    }

    private void Copies(List<(string Name, Func<int, byte[]> Make)> inputs)
    {
        _out.WriteLine();
        _out.WriteLine("1, 10 and 100 copies of the forms in one document: time of one copy, and its ratio to that of a document of one");
        Row("input", "1: ms", "10: ms", "ratio", "100: ms", "ratio");
        foreach (var (name, make) in inputs)
        {
            var times = Numbers.Select(n =>
            {
                var content = make(n);
                return Measurement.Of(() => _pipeline.Convert(content), _samples).Milliseconds / n;
            }).ToArray();
            Row(name, Number(times[0]), Number(times[1]), Number(times[1] / times[0]), Number(times[2]), Number(times[2] / times[0]));
        }
    }

    /// <summary>Reading the file and making a string of it: nothing can be faster that looks at the characters.</summary>
    private Measurement Floor(byte[] content)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, content);
            return Measurement.Of(() => Encoding.UTF8.GetString(File.ReadAllBytes(path)), _samples);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>What reads nothing is fast: an invented document that is not read in full must not be measured.</summary>
    private static void Check(string name, DocumentResult result)
    {
        if (!Enum.TryParse<FormLayout>(name, out _))
        {
            return;
        }

        const int forms = CopiesOfLargeDocument * SampleForms.FormsInCopy;
        var indicators = result.Projects.Sum(p => p.Indicators.Count(i => i.Targets.Count > 0));
        if (result.Projects.Count != forms || indicators != forms * SampleForms.IndicatorsInForm || result.Coverage.Unclaimed.Count > 0)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {result.Projects.Count} projects, {indicators} indicators, {result.Coverage.Unclaimed.Count} unclaimed ({(result.Coverage.Unclaimed is [var first, ..] ? first.Text : string.Empty)})"));
        }
    }

    private static byte[] Repeat(byte[] content, int count)
    {
        var all = new MemoryStream();
        for (var i = 0; i < count; i++)
        {
            all.Write(content);
            all.Write("\n\n"u8);
        }

        return all.ToArray();
    }

    private void Row(string name, params string[] cells) => _out.WriteLine(name.PadRight(26) + string.Concat(cells.Select(c => c.PadLeft(11))));

    private void Line(FormattableString text) => _out.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static string Number(double value) => value.ToString(value < 10 ? "0.00" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
