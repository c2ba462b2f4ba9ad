namespace PerfTargetParse.Formats.Tests.Samples;

/// <summary>What is known of a sample without looking at its expected output.</summary>
/// <param name="Projects">Forms in it.</param>
/// <param name="IsClean">Whether every row is whole: nothing has to be moved, guessed or chosen.</param>
/// <param name="Unclaimed">Texts that no field can take.</param>
internal sealed record SampleTraits(int Projects, bool IsClean = true, params string[] Unclaimed)
{
    /// <summary>Every sample must stand here.</summary>
    public static IReadOnlyDictionary<string, SampleTraits> All { get; } = new SortedDictionary<string, SampleTraits>(StringComparer.Ordinal)
    {
        ["aligned-columns"] = new(1),
        ["blank-template"] = new(0),
        ["blanks-older-levels"] = new(1, IsClean: false),
        ["blanks-poverty"] = new(1, IsClean: false),
        ["cell-lines-broken-words"] = new(1, IsClean: false),
        ["cells-damaged"] = new(2),
        ["cells-description-coded-unit"] = new(2),
        // What the page of the web prints below the form.
        ["cells-value-words"] = new(1, true, "内容保障 | 公务邮箱", "枫桥县人民政府主办 枫桥县人民政府办公室承办"),
        ["encoding-gb18030"] = new(1),
        ["encoding-utf16"] = new(1),
        ["form-elsewhere"] = new(0),
        ["grid-blank-left-money"] = new(2, IsClean: false),
        ["grid-damaged"] = new(2, IsClean: false),
        ["grid-mid-and-year"] = new(1),
        ["grid-two-money-columns"] = new(2),
        ["grid-two-targets"] = new(1),
        ["grid-two-targets-damaged"] = new(2, IsClean: false),
        ["html-table"] = new(1),
        ["line-ends-crlf"] = new(1),
        ["markdown-table"] = new(1),
        ["no-form"] = new(0),
        ["pipe-cells"] = new(1),
        ["pipe-rows"] = new(1, IsClean: false),
        ["self-evaluation"] = new(1),
        ["summary-table"] = new(2),
        ["summary-table-damaged"] = new(3),
        ["wide-direction-words"] = new(1),
        // The line of the department above its units is a sum of what follows and belongs to no project.
        ["wide-sign-unit-weight"] = new(2, true, "512-清溪县应急管理局", "460,000.00"),
    };
}
