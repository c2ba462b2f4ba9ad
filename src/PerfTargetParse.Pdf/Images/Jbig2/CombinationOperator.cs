namespace PerfTargetParse.Pdf.Images.Jbig2;

/// <summary>How a bitmap is drawn onto another, by the numbers of the format.</summary>
internal enum CombinationOperator
{
    Or,
    And,
    Xor,
    Xnor,
    Replace,
}
