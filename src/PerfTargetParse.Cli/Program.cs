using PerfTargetParse.Cli;
using PerfTargetParse.Cli.Files;
using PerfTargetParse.Cli.Terminals;
using PerfTargetParse.Formats;
using PerfTargetParse.Pipeline;

using var interruption = new Interruption();
using var terminal = Terminal.OfThisProcess();
return new PerfTargetTool(terminal, new DiskFileSystem(), options => new PipelineBuilder().AddFormats(options)).Run(args, interruption.Token);
