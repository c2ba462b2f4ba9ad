namespace PerfTargetParse.Formats.Docx;

/// <summary>How a cell lies in its table.</summary>
internal record struct CellShape
{
    /// <summary>Word has 63 columns; a file may claim any number, and nothing is kept for those that hold no cell.</summary>
    public const int MostColumns = 16_384;

    private int _columns;

    /// <summary>Columns it spans.</summary>
    public int Columns { readonly get => Math.Max(_columns, 1); set => _columns = Math.Clamp(value, 1, MostColumns); }

    /// <summary>Whether rows below may go on with it.</summary>
    public bool BeginsMerge { get; set; }

    /// <summary>Whether it goes on with the cell above.</summary>
    public bool GoesOnAbove { get; set; }

    /// <summary>Whether it goes on with the cell to the left.</summary>
    public bool GoesOnLeft { get; set; }

    /// <summary>Whether a change took it out.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Reads the properties that begin here (ISO/IEC 29500-1, 17.4.69).</summary>
    public static CellShape Read(WordXml xml)
    {
        var shape = default(CellShape);
        var depth = xml.Depth;
        while (xml.ReadWithin(depth))
        {
            if (!xml.IsStart)
            {
                continue;
            }

            switch (xml.Element)
            {
                case WordElement.GridSpan:
                    shape.Columns = xml.Number() ?? 1;
                    break;
                case WordElement.VerticalMerge:
                    (shape.BeginsMerge, shape.GoesOnAbove) = xml.Attribute("val") == "restart" ? (true, false) : (false, true);
                    break;
                case WordElement.HorizontalMerge:
                    shape.GoesOnLeft = xml.Attribute("val") != "restart";
                    break;
                case WordElement.CellMerge when xml.Attribute("vMerge") is { } change:
                    (shape.BeginsMerge, shape.GoesOnAbove) = change == "rest" ? (true, false) : (false, true);
                    break;
                case WordElement.CellDeletion:
                    shape.IsDeleted = true;
                    break;
            }
        }

        return shape;
    }
}
