using AngleSharp.Dom;

namespace PerfTargetParse.Formats.Html;

/// <summary>What a form on a page shows as text.</summary>
internal static class FormControl
{
    /// <summary>What an input element shows: its value, or a box.</summary>
    public static string Text(IElement input) => (input.GetAttribute("type") ?? "text").ToLowerInvariant() switch
    {
        "checkbox" or "radio" => input.HasAttribute("checked") ? "☑" : "□",
        "hidden" or "button" or "submit" or "reset" or "image" or "file" or "password" => "",
        _ => input.GetAttribute("value") ?? "",
    };
}
