using PerfTargetParse.Diagnostics;
using PerfTargetParse.Pipeline;

namespace PerfTargetParse.Formats.Tables;

/// <summary>
/// Writes a Frictionless Tabular Data Package (version 2): normalised CSV tables with keys between them, and datapackage.json with types,
/// units and Chinese titles.
/// </summary>
/// <remarks>
/// The keys are those a reader can see in the forms: the document's path, the project's id (unique within its document only, since one
/// form is often published twice), and positions. They are the same whatever else is in the run, unless two documents share a path.
/// Cells are written as they are; see <see cref="Csv.CsvResultWriter"/>.
/// </remarks>
public sealed class TablesResultWriter : IResultWriter
{
    /// <inheritdoc/>
    public WriterInfo Info { get; } = new()
    {
        Name = "tables",
        Description = new LocalizedText(
            "Related CSV tables with their types and keys (Frictionless Data Package), one folder a run",
            "带类型与主外键说明的关联 CSV 表（Frictionless 数据包），每次运行一个文件夹"),
        Unit = OutputUnit.Run,
        OutputName = "tables/",
    };

    /// <inheritdoc/>
    public IWriteSession Begin(IOutputTarget target) => new TablesSession(target);
}
