using System.Reflection;

namespace PerfTargetParse;

/// <summary>What the product calls itself in files and on the terminal.</summary>
public static class ProductInfo
{
    /// <summary>Name of the tool.</summary>
    public const string Name = "perftarget";

    /// <summary>Version without build metadata.</summary>
    public static string Version { get; } =
        typeof(ProductInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Name and version as they stand in written files.</summary>
    public static string Generator { get; } = $"{Name} {Version}";
}
