using System.Text.Json;
using PerfTargetParse.Formats.Csv;
using PerfTargetParse.Formats.Json;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Tables;

/// <summary>Writes datapackage.json. It is made from the tables' definitions alone, so it is the same for every run.</summary>
internal static class PackageDescriptor
{
    public const string FileName = "datapackage.json";

    public static void Write(Stream stream)
    {
        using (var writer = new Utf8JsonWriter(stream, JsonStyle.Indented))
        {
            JsonSerializer.Serialize(writer, Create(), DataPackageJson.Default.DataPackage);
        }

        stream.WriteByte((byte)'\n');
    }

    private static DataPackage Create() => new()
    {
        Name = "perftarget",
        Title = "财政项目支出绩效目标",
        Description = "Projects, money, goals, indicators and targets of published performance-target forms.",
        SchemaVersion = DocumentSet.CurrentSchemaVersion,
        Generator = ProductInfo.Generator,
        Resources =
        [
            Describe(PackageTables.Documents),
            Describe(PackageTables.Projects),
            Describe(PackageTables.Funding),
            Describe(PackageTables.Goals),
            Describe(PackageTables.Indicators),
            Describe(PackageTables.Targets),
            Describe(PackageTables.Fields),
            Describe(PackageTables.Diagnostics),
        ],
    };

    private static DataResource Describe<T>(TableDefinition<T> table) => new()
    {
        Name = table.Name,
        Title = table.Title,
        Description = table.Description,
        Path = table.FileName,
        Schema = new TableSchema
        {
            Fields = [.. table.Columns.Select(Describe)],
            PrimaryKey = table.PrimaryKey,
            ForeignKeys = table.Parent is { } parent
                ? [new ForeignKey(parent.Columns, new ForeignKeyReference(parent.Table, parent.Columns))]
                : null,
        },
    };

    private static TableField Describe<TRow>(Column<TRow> column) => new()
    {
        Name = column.Name,
        Type = column.Type switch
        {
            ColumnType.Text => "string",
            ColumnType.Integer => "integer",
            ColumnType.Number => "number",
            _ => "object",
        },
        Title = column.Title,
        Description = column.Description,
        Unit = column.Unit,
        Constraints = column.Required || column.Codes is not null
            ? new FieldConstraints { Required = column.Required ? true : null, Enum = column.Codes }
            : null,
    };
}
