using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Outputs;

/// <summary>Standard output as the only file of an output.</summary>
internal sealed class StandardOutputTarget : IOutputTarget
{
    private readonly Func<Stream> _open;

    public StandardOutputTarget(Func<Stream> open) => _open = open;

    public Stream Create(string name) => new BufferedStream(_open(), 1 << 16);
}
