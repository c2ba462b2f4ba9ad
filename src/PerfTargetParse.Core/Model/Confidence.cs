namespace PerfTargetParse.Model;

/// <summary>The weakest step that a value needed, from the strongest to the weakest.</summary>
public enum Confidence
{
    /// <summary>It stands in the form where the headings say it should.</summary>
    Printed,

    /// <summary>A blank cell continues the one above.</summary>
    Carried,

    /// <summary>It follows from something else that is printed, as level 1 from level 2.</summary>
    Inferred,

    /// <summary>Cells stood in other columns than the headings say, and were put right by what they are.</summary>
    Aligned,

    /// <summary>More than one reading was possible.</summary>
    Guessed,
}
