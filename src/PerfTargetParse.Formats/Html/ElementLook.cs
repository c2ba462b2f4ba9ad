using System.Collections.Frozen;
using AngleSharp.Dom;

namespace PerfTargetParse.Formats.Html;

/// <summary>What an element means for the text in it, without any style sheet.</summary>
internal static class ElementLook
{
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        "head", "title", "script", "style", "template", "noscript", "noframes", "noembed", "iframe", "object", "embed", "svg", "audio", "video", "canvas",
        "map", "xml", "button", "datalist", "rt", "rp", "del", "col", "colgroup");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        "a", "abbr", "b", "big", "bdi", "bdo", "cite", "code", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "s", "samp",
        "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "input", "select", "option", "textarea", "img", "o:p", "math", "data", "output");

    private static readonly FrozenSet<string> FurnitureNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumbs", "footer", "copyright", "sidebar");

    /// <summary>Whether its text is none of the page.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    /// <summary>Whether its text stands in the line around it. What nobody knows stands in the line, as its style is.</summary>
    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName) || element.LocalName.Contains(':') || element.LocalName.Contains('-');

    /// <summary>Whether it is hidden.</summary>
    public static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return true;
        }

        var style = Style(element);
        return style.Length > 0 && (Says(style, "display:none") || Says(style, "visibility:hidden") || Says(style, "mso-hide:all"));
    }

    /// <summary>Whether white space in it counts.</summary>
    public static bool IsPreserved(IElement element) => element.LocalName is "pre" or "textarea" or "listing" || Says(Style(element), "white-space:pre");

    /// <summary>Whether cells that its spans cover are empty cells of their own: Excel gives runs of empty cells, and room for a long text, so.</summary>
    public static bool IgnoresSpan(IElement element, string span) => Says(Style(element), "mso-ignore:" + span);

    /// <summary>Whether it says of itself that it is for finding one's way on the site.</summary>
    public static bool IsFurniture(IElement element) =>
        element.LocalName is "nav" or "footer" || element.GetAttribute("role") is "navigation" or "contentinfo"
        || Names(element.GetAttribute("class")) || Names(element.Id);

    private static bool Names(string? names) => names is not null && names.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Any(FurnitureNames.Contains);

    private static string Style(IElement element) => element.GetAttribute("style") ?? "";

    private static bool Says(string style, string what) =>
        style.Length >= what.Length && style.Replace(" ", "", StringComparison.Ordinal).Contains(what, StringComparison.OrdinalIgnoreCase);
}
