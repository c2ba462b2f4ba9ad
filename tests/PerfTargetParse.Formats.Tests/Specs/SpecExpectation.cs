namespace PerfTargetParse.Formats.Tests.Specs;

/// <summary>Something that must be read.</summary>
internal abstract record SpecExpectation;

/// <summary>A line "- name: value".</summary>
internal sealed record SpecField(string Name, string Value) : SpecExpectation;

/// <summary>A table; which list it is about follows from its columns.</summary>
internal sealed record SpecTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : SpecExpectation;
