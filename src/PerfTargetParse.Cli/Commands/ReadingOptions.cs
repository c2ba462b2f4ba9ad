using System.CommandLine;
using PerfTargetParse.Cli.Help;
using PerfTargetParse.Cli.Texts;
using PerfTargetParse.Formats;
using PerfTargetParse.Formats.Ocr;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Cli.Commands;

/// <summary>Options of the commands that read documents.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string?> _inputFormat;
    private readonly Option<bool> _includePersonal;
    private readonly Option<string?> _password;
    private readonly Option<string?> _ocr;
    private readonly LimitOptions _limits;

    public ReadingOptions(Messages messages)
    {
        _inputFormat = new Option<string?>("--input-format") { HelpName = "FORMAT", Description = messages["option.inputFormat"] };
        _includePersonal = new Option<bool>("--include-personal") { Description = messages["option.includePersonal"] };
        _password = new Option<string?>("--password") { HelpName = "PASSWORD", Description = messages["option.password"] };
        _ocr = new Option<string?>("--ocr") { HelpName = "PATH|auto|off", Description = messages["option.ocr"] };
        _limits = new LimitOptions(messages);
    }

    public void AddTo(Command command)
    {
        command.Add(_inputFormat);
        command.Add(_includePersonal);
        command.Add(_password);
        command.Add(_ocr);
        _limits.AddTo(command);
    }

    /// <summary>Name of the reader asked for; null to tell formats by content.</summary>
    public string? InputFormat(ParseResult parsed) => parsed.GetValue(_inputFormat);

    public bool IncludesPersonal(ParseResult parsed) => parsed.GetValue(_includePersonal);

    private static OcrOptions Ocr(string? choice) => choice switch
    {
        null or "auto" => OcrOptions.Default,
        "off" => OcrOptions.Default with { IsOff = true },
        _ => OcrOptions.Default with { Program = choice },
    };

    /// <summary>The pipeline that these options ask for.</summary>
    public ConversionPipeline Pipeline(ParseResult parsed, ToolContext context, out UserError? error)
    {
        var builder = context.Formats(new FormatsOptions { Password = parsed.GetValue(_password), Ocr = Ocr(parsed.GetValue(_ocr)) });
        builder.Limits = _limits.Of(parsed);
        builder.IncludePersonal = IncludesPersonal(parsed);
        var names = builder.Readers.Select(r => r.Info.Name).ToList();
        error = InputFormat(parsed) is { } format && !names.Contains(format)
            ? new UserError("error.unknownReader", ("name", format), ("names", Suggestion.First(format, names)))
            : null;
        return builder.Build();
    }
}
