using System.Text;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Formats;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Tests.Support;

/// <summary>The tool with files and streams in memory, the reader of words and the writers of paths.</summary>
internal sealed class ToolInMemory
{
    private readonly List<byte> _outputBytes = [];
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public MemoryFileSystem Files { get; } = new();

    public Dictionary<string, string> Environment { get; } = [];

    public string Input { get; set; } = string.Empty;

    public bool IsTerminal { get; set; }

    /// <summary>Standard output: text, then bytes; a command writes one of the two.</summary>
    public string Out => _out.ToString() + Encoding.UTF8.GetString([.. _outputBytes]);

    public string Error => _error.ToString();

    public int Run(params string[] args) => Run(CancellationToken.None, args);

    public int Run(CancellationToken cancellation, params string[] args)
    {
        var terminal = new Terminal
        {
            Out = new StringWriter(_out) { NewLine = "\n" },
            Error = new StringWriter(_error) { NewLine = "\n" },
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            OpenOutput = () => new StayingStream(_outputBytes),
            Variable = name => Environment.GetValueOrDefault(name),
            OutIsTerminal = IsTerminal,
            ErrorIsTerminal = IsTerminal,
            TerminalWidth = () => IsTerminal ? 100 : null,
        };
        return new PerfTargetTool(terminal, Files, Formats).Run(args, cancellation);
    }

    private static PipelineBuilder Formats(FormatsOptions options)
    {
        var builder = new PipelineBuilder();
        builder.Readers.Add(new WordReader());
        builder.Writers.Add(PathWriter.Json);
        builder.Writers.Add(PathWriter.Csv);
        builder.Writers.Add(PathWriter.CsvExcel);
        builder.Writers.Add(PathWriter.Tables);
        return builder;
    }

    /// <summary>Stays open, as the system's standard output does.</summary>
    private sealed class StayingStream(List<byte> bytes) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
            // Nothing is held back.
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => bytes.AddRange(buffer.AsSpan(offset, count));
    }
}
