using System.Reflection;
using System.Xml.Linq;

namespace PerfTargetParse.Formats.Tests.Json;

/// <summary>The documentation of an assembly, from the file that the compiler writes beside it.</summary>
internal sealed class DocumentationFile
{
    private readonly Dictionary<string, XElement> _members;

    private DocumentationFile(XDocument document) =>
        _members = document.Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static DocumentationFile Of(Assembly assembly) =>
        new(XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")));

    public string Summary(Type type) => Text(_members[$"T:{type.FullName}"].Element("summary")!);

    /// <summary>The summary of a field or property; of a positional one the parameter's text.</summary>
    public string Summary(MemberInfo member)
    {
        var owner = member.DeclaringType!.FullName;
        if (_members.TryGetValue($"{(member is FieldInfo ? 'F' : 'P')}:{owner}.{member.Name}", out var documented) && documented.Element("summary") is { } summary)
        {
            return Text(summary);
        }

        var parameter = _members[$"T:{owner}"].Elements("param").Single(element => element.Attribute("name")!.Value == member.Name);
        return Text(parameter);
    }

    private static string Text(XElement element) =>
        string.Join(' ', string.Concat(element.DescendantNodes().Select(Text)).Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement reference when reference.Attribute("cref") is { } cref => cref.Value[(cref.Value.LastIndexOf('.') + 1)..],
        _ => "",
    };
}
