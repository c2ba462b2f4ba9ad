namespace PerfTargetParse.Formats.Docx;

/// <summary>Names of elements and namespaces, transitional and strict.</summary>
internal static class WordNames
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string TransitionalMath = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    public const string TransitionalRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictRelationship = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>What an element of WordprocessingML is.</summary>
    public static WordElement Of(string name) => name switch
    {
        "p" => WordElement.Paragraph,
        "pPr" => WordElement.ParagraphProperties,
        "pStyle" => WordElement.ParagraphStyle,
        "numPr" => WordElement.NumberingProperties,
        "tbl" => WordElement.Table,
        "tr" => WordElement.Row,
        "trPr" => WordElement.RowProperties,
        "gridBefore" => WordElement.GridBefore,
        "tc" => WordElement.Cell,
        "tcPr" => WordElement.CellProperties,
        "gridSpan" => WordElement.GridSpan,
        "vMerge" => WordElement.VerticalMerge,
        "hMerge" => WordElement.HorizontalMerge,
        "cellMerge" => WordElement.CellMerge,
        "cellDel" => WordElement.CellDeletion,
        "txbxContent" => WordElement.TextBoxContent,
        "sectPr" => WordElement.SectionProperties,
        "headerReference" => WordElement.HeaderReference,
        "footerReference" => WordElement.FooterReference,
        "altChunk" or "subDoc" => WordElement.EmbeddedPart,
        "r" => WordElement.Run,
        "rPr" => WordElement.RunProperties,
        "rStyle" => WordElement.RunStyle,
        "rFonts" => WordElement.Fonts,
        "vanish" or "hidden" => WordElement.Vanish,
        "t" => WordElement.Text,
        "tab" => WordElement.Tab,
        "ptab" => WordElement.PositionTab,
        "br" => WordElement.Break,
        "cr" => WordElement.CarriageReturn,
        "noBreakHyphen" => WordElement.NoBreakHyphen,
        "sym" => WordElement.Symbol,
        "fldChar" => WordElement.FieldCharacter,
        "instrText" => WordElement.FieldInstruction,
        "ffData" => WordElement.FormField,
        "checkBox" => WordElement.CheckBox,
        "checked" => WordElement.Checked,
        "default" => WordElement.Default,
        "result" => WordElement.Result,
        "listEntry" => WordElement.ListEntry,
        "rt" => WordElement.RubyText,
        "footnoteReference" or "endnoteReference" => WordElement.NoteReference,
        "ins" => WordElement.Insertion,
        "del" => WordElement.Deletion,
        "moveFrom" => WordElement.MoveSource,
        "delText" or "delInstrText" or "rPrChange" or "pPrChange" or "tblPrChange" or "tblPrExChange" or "tblGridChange" or "trPrChange"
            or "tcPrChange" or "sectPrChange" or "numberingChange" => WordElement.OldProperties,
        "sdtPr" => WordElement.ControlProperties,
        "sdtContent" => WordElement.ControlContent,
        "showingPlcHdr" => WordElement.ShowingPlaceholder,
        "style" => WordElement.Style,
        "basedOn" => WordElement.BasedOn,
        "abstractNum" => WordElement.AbstractNumbering,
        "abstractNumId" => WordElement.AbstractNumberingId,
        "num" => WordElement.Numbering,
        "numId" => WordElement.NumberingId,
        "numStyleLink" => WordElement.NumberingStyleLink,
        "lvl" => WordElement.Level,
        "ilvl" => WordElement.LevelIndex,
        "lvlOverride" => WordElement.LevelOverride,
        "lvlText" => WordElement.LevelText,
        "lvlRestart" => WordElement.LevelRestart,
        "numFmt" => WordElement.NumberFormat,
        "start" => WordElement.Start,
        "startOverride" => WordElement.StartOverride,
        "suff" => WordElement.Suffix,
        "isLgl" => WordElement.LegalNumbering,
        "footnote" or "endnote" => WordElement.Note,
        _ => WordElement.Other,
    };

    /// <summary>What an element of the namespace of alternatives is.</summary>
    public static WordElement OfCompatibility(string name) => name switch
    {
        "AlternateContent" => WordElement.AlternateContent,
        "Choice" => WordElement.Choice,
        "Fallback" => WordElement.Fallback,
        _ => WordElement.Other,
    };
}
