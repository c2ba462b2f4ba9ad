namespace PerfTargetParse.Diagnostics;

/// <summary>The codes of findings. Their texts stand in diagnostics.json.</summary>
public static class DiagnosticCodes
{
    /// <summary>The file is empty.</summary>
    public const string EmptyFile = "PT1001";

    /// <summary>No reader knows the content.</summary>
    public const string UnknownFormat = "PT1002";

    /// <summary>Bytes that are no character of the encoding were replaced.</summary>
    public const string UndecodableBytes = "PT1003";

    /// <summary>Control characters were left out.</summary>
    public const string ControlCharacters = "PT1004";

    /// <summary>The encoding is not certain.</summary>
    public const string EncodingGuessed = "PT1005";

    /// <summary>Left-over markup was taken off.</summary>
    public const string MarkupRemoved = "PT1006";

    /// <summary>The file could not be opened.</summary>
    public const string Unreadable = "PT1007";

    /// <summary>Binary content under a text name.</summary>
    public const string BinaryContent = "PT1008";

    /// <summary>The structure of the file was repaired.</summary>
    public const string StructureRepaired = "PT1010";

    /// <summary>The table of contents of the file is wrong; it was made anew.</summary>
    public const string FileRebuilt = "PT1011";

    /// <summary>The file ends before it should.</summary>
    public const string FileTruncated = "PT1012";

    /// <summary>Compressed data could not be read to their end.</summary>
    public const string StreamDamaged = "PT1013";

    /// <summary>A way of encoding data that is not known.</summary>
    public const string EncodingUnsupported = "PT1014";

    /// <summary>A page could not be read in full.</summary>
    public const string PageDamaged = "PT1015";

    /// <summary>Characters whose meaning the file does not tell.</summary>
    public const string TextUnmapped = "PT1016";

    /// <summary>A password is needed.</summary>
    public const string PasswordNeeded = "PT1017";

    /// <summary>Encrypted in a way that is not known.</summary>
    public const string EncryptionUnsupported = "PT1018";

    /// <summary>Nothing of the format could be found in the file.</summary>
    public const string FileUnreadable = "PT1019";

    /// <summary>Pages that are pictures.</summary>
    public const string PagesWithoutText = "PT1020";

    /// <summary>Text that nobody sees under a picture.</summary>
    public const string TextUnderImage = "PT1021";

    /// <summary>Text that no viewer shows.</summary>
    public const string TextClipped = "PT1022";

    /// <summary>The text of a page was recognised from a picture.</summary>
    public const string TextRecognised = "PT1023";

    /// <summary>The text of pictures could not be recognised.</summary>
    public const string RecognitionFailed = "PT1024";

    /// <summary>The program that recognises text does not know Chinese.</summary>
    public const string NoChineseRecognition = "PT1025";

    /// <summary>A picture covers most of a page that holds text too.</summary>
    public const string PictureBesideText = "PT1026";

    /// <summary>A table goes on over a page: its columns have the same edges.</summary>
    public const string TableGoesOnSameColumns = "PT1030";

    /// <summary>A table goes on over a page: the columns of one part are among those of the other.</summary>
    public const string TableGoesOnSharedColumns = "PT1031";

    /// <summary>A table goes on over a page: its head is repeated.</summary>
    public const string TableGoesOnRepeatedHead = "PT1032";

    /// <summary>A table ends with its page: the next one has other columns.</summary>
    public const string TableEndsOtherColumns = "PT1033";

    /// <summary>A table ends with its page: text stands between it and the next one.</summary>
    public const string TableEndsTextBetween = "PT1034";

    /// <summary>A table ends with its page: there was room left.</summary>
    public const string TableEndsEarly = "PT1035";

    /// <summary>A table ends with its page: the next one begins with the same labels.</summary>
    public const string TableBeginsAnew = "PT1036";

    /// <summary>A row goes on over a page: no line closes it.</summary>
    public const string RowGoesOnNoRule = "PT1037";

    /// <summary>A row goes on over a page: its cells are filled on one side of the break only.</summary>
    public const string RowGoesOnEmptyCells = "PT1038";

    /// <summary>A row goes on over a page: all its texts break off.</summary>
    public const string RowGoesOnBrokenLines = "PT1039";

    /// <summary>Merged cells go on over a page.</summary>
    public const string MergedCellsGoOn = "PT1040";

    /// <summary>Lines that belong to pages, not to the text.</summary>
    public const string PageFurniture = "PT1041";

    /// <summary>An Office document with a password.</summary>
    public const string OfficeEncrypted = "PT1050";

    /// <summary>A package of parts that does not open, or holds no document.</summary>
    public const string PackageUnreadable = "PT1051";

    /// <summary>Text of a document that is hidden was left out.</summary>
    public const string TextHidden = "PT1052";

    /// <summary>Signs of a font whose signs are not known.</summary>
    public const string SignsUnknown = "PT1053";

    /// <summary>A document within a document that was not read.</summary>
    public const string EmbeddedDocument = "PT1054";

    /// <summary>Hidden sheets were read.</summary>
    public const string HiddenSheets = "PT1060";

    /// <summary>Hidden rows were read.</summary>
    public const string HiddenRows = "PT1061";

    /// <summary>Hidden columns were read.</summary>
    public const string HiddenColumns = "PT1062";

    /// <summary>Formulas without a stored value.</summary>
    public const string FormulaWithoutValue = "PT1063";

    /// <summary>Sheets that could not be read in full.</summary>
    public const string SheetsDamaged = "PT1064";

    /// <summary>Texts or formats that sheets share could not be read in full.</summary>
    public const string WorkbookPartsDamaged = "PT1065";

    /// <summary>A binary workbook of Excel.</summary>
    public const string BinaryWorkbook = "PT1066";

    /// <summary>No sheet of a workbook could be read.</summary>
    public const string WorkbookUnreadable = "PT1067";

    /// <summary>Parts of a web page that stand in other files.</summary>
    public const string PartsElsewhere = "PT1070";

    /// <summary>Text that a web page hides.</summary>
    public const string HiddenLeftOut = "PT1071";

    /// <summary>The encoding is another than the file says.</summary>
    public const string EncodingMisdeclared = "PT1072";

    /// <summary>An archive holds no document that could be read.</summary>
    public const string ArchiveWithoutDocuments = "PT1080";

    /// <summary>An archive lies too deep within others.</summary>
    public const string ArchiveTooDeep = "PT1081";

    /// <summary>The document holds no form.</summary>
    public const string NoForm = "PT2001";

    /// <summary>The document holds a form that nobody has filled in.</summary>
    public const string BlankTemplate = "PT2002";

    /// <summary>The document says that the form stands elsewhere.</summary>
    public const string FormElsewhere = "PT2003";

    /// <summary>Cells of a form that nothing took.</summary>
    public const string UnclaimedCells = "PT2004";

    /// <summary>An indicator without a target.</summary>
    public const string IndicatorWithoutTarget = "PT2005";

    /// <summary>Level 1 and level 2 do not belong together.</summary>
    public const string LevelConflict = "PT2006";

    /// <summary>The levels had to be put right.</summary>
    public const string LevelRepaired = "PT2007";

    /// <summary>Cells stood in other columns than the headings say.</summary>
    public const string CellsShifted = "PT2008";

    /// <summary>Rows or cells were found by what they hold, for the source does not show them.</summary>
    public const string StructureInferred = "PT2009";

    /// <summary>One text stood under several labels.</summary>
    public const string LabelChosen = "PT2010";

    /// <summary>A form without any indicator.</summary>
    public const string NoIndicators = "PT2011";

    /// <summary>A value without a name.</summary>
    public const string ValueWithoutName = "PT2012";

    /// <summary>The form names no year.</summary>
    public const string NoYear = "PT2013";

    /// <summary>A level word that the vocabulary does not know.</summary>
    public const string UnknownLevel = "PT2014";

    /// <summary>A column heading that the vocabulary does not know.</summary>
    public const string UnknownHeading = "PT2015";

    /// <summary>The document ends in the middle of a row.</summary>
    public const string FormCutOff = "PT2016";

    /// <summary>A fill-in stands where a target should.</summary>
    public const string FillInTarget = "PT3001";

    /// <summary>The unit is printed with the value and beside it.</summary>
    public const string UnitTwice = "PT3002";

    /// <summary>An amount of money could not be read.</summary>
    public const string AmountUnreadable = "PT3003";

    /// <summary>No unit of money is printed.</summary>
    public const string ScaleAssumed = "PT3004";

    /// <summary>A date could not be read.</summary>
    public const string DateUnreadable = "PT3005";

    /// <summary>A number at the end of a line may go on in the next.</summary>
    public const string NumberMayGoOn = "PT3006";

    /// <summary>The file is larger than the limit.</summary>
    public const string FileTooLarge = "PT9001";

    /// <summary>The time limit of a document was reached.</summary>
    public const string TimeLimit = "PT9002";

    /// <summary>The number of cells reached its limit.</summary>
    public const string CellLimit = "PT9003";

    /// <summary>A line is longer than the limit.</summary>
    public const string LineTooLong = "PT9004";

    /// <summary>More findings than are listed.</summary>
    public const string FindingLimit = "PT9005";

    /// <summary>A defect of the program.</summary>
    public const string InternalError = "PT9006";

    /// <summary>The memory limit was reached.</summary>
    public const string MemoryLimit = "PT9007";

    /// <summary>The document has more pages than the limit.</summary>
    public const string PageLimit = "PT9008";

    /// <summary>The compressed parts of a file come to more than the limit.</summary>
    public const string InflatedLimit = "PT9009";

    /// <summary>Another limit of a format was reached.</summary>
    public const string FormatLimit = "PT9010";

    /// <summary>A part of a file, such as an entry of a zip file, reached a limit.</summary>
    public const string PartLimit = "PT9011";

    /// <summary>Parts of a document lie in one another deeper than is read.</summary>
    public const string NestingLimit = "PT9020";

    /// <summary>A paragraph or cell is longer than the limit.</summary>
    public const string TextLimit = "PT9021";
}
