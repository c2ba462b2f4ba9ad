using System.Text;
using PerfTargetParse.Diagnostics;
using PerfTargetParse.Formats.Json;
using PerfTargetParse.Model;
using Xunit;

namespace PerfTargetParse.Formats.Tests.Json;

public sealed class ModelCodesTests
{
    [Fact]
    public void ModelCodes_EveryMember_IsItsNameInCamelCase()
    {
        Same<DocumentStatus>(v => ModelCodes.Of(v));
        Same<ProjectKind>(v => ModelCodes.Of(v));
        Same<Scope>(v => ModelCodes.Of(v));
        Same<TargetKind>(v => ModelCodes.Of(v));
        Same<Confidence>(v => ModelCodes.Of(v));
        Same<ScaleSource>(v => ModelCodes.Of(v));
        Same<Severity>(v => ModelCodes.Of(v));
    }

    private static void Same<TEnum>(Code<TEnum> code)
        where TEnum : struct, Enum =>
        Assert.All(Enum.GetValues<TEnum>(), value => Assert.Equal(EnumCode.Of(value), Encoding.UTF8.GetString(code(value))));

    private delegate ReadOnlySpan<byte> Code<TEnum>(TEnum value);
}
