using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Html;

/// <summary>Parses pages as browsers do. No script runs and nothing is loaded: the context has no service that could.</summary>
internal static class HtmlTree
{
    /// <summary>Parses a page; what a limit cut off is missing at the end.</summary>
    /// <param name="html">Its text.</param>
    /// <param name="context">Says when to stop.</param>
    public static INode? Parse(string html, ReadContext context)
    {
        INode? document = null;
        var options = new HtmlParserOptions
        {
            IsScripting = false,
            SkipComments = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
            MaximumDepth = HtmlBlocks.MostDepth,
            OnCreated = (element, _) =>
            {
                document ??= element.Owner;
                if (context.MustStop())
                {
                    throw new StoppedException();
                }
            },
        };
        try
        {
            return new HtmlParser(options, BrowsingContext.New(Configuration.Default)).ParseDocument(html);
        }
        catch (StoppedException)
        {
            return document;
        }
    }

    /// <summary>The parser has no other way to be stopped from within.</summary>
#pragma warning disable CA1032, CA1064 // Nobody but this class ever sees it.
    private sealed class StoppedException : Exception;
#pragma warning restore CA1032, CA1064
}
