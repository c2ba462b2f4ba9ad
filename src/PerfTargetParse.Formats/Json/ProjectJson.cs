using System.Text.Json;
using PerfTargetParse.Model;

namespace PerfTargetParse.Formats.Json;

/// <summary>
/// Writes projects member by member. Tests hold it against what the serializer makes of the types: by hand it is several times as
/// fast, and a small form does not wait for the serializer to find out about them.
/// </summary>
internal static class ProjectJson
{
    /// <summary>What is written is handed on in pieces of about this size: a buffer for a whole project would grow again and again.</summary>
    private const int MostPending = 12 * 1024;

    public static void Write(Utf8JsonWriter json, Project project)
    {
        json.WriteStartObject();
        WriteMembers(json, project);
        json.WriteEndObject();
    }

    /// <summary>The members, into an object that is open already.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Project project)
    {
        json.WriteString("id"u8, project.Id);
        json.WriteString("kind"u8, ModelCodes.Of(project.Kind));
        json.WriteString("code"u8, project.Code);
        json.WriteString("name"u8, project.Name);
        json.WriteNumberOrNull("fiscalYear"u8, project.FiscalYear);
        json.WriteString("nature"u8, project.Nature);
        json.WriteString("category"u8, project.Category);
        json.WriteString("type"u8, project.Type);
        json.WriteString("level"u8, project.Level);
        json.WriteString("attribute"u8, project.Attribute);
        WriteParty(json, "department"u8, project.Department);
        WriteParty(json, "unit"u8, project.Unit);
        WritePeriod(json, project.Period);
        json.WriteString("overview"u8, project.Overview);
        WriteList(json, "funding"u8, project.Funding, WriteFunding);
        WriteList(json, "goals"u8, project.Goals, WriteGoal);
        WriteList(json, "indicators"u8, project.Indicators, WriteIndicator);
        WriteList(json, "fields"u8, project.Fields, WriteField);
        WriteProvenance(json, project.Provenance);
        json.WriteOrigin(project.Origin);
    }

    private static void WriteList<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            json.WriteStartObject();
            write(json, items[i]);
            json.WriteEndObject();
            if (json.BytesPending > MostPending)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteParty(Utf8JsonWriter json, ReadOnlySpan<byte> name, Party? party)
    {
        if (party is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("code"u8, party.Code);
        json.WriteString("name"u8, party.Name);
        json.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter json, Period? period)
    {
        if (period is null)
        {
            json.WriteNull("period"u8);
            return;
        }

        json.WriteStartObject("period"u8);
        json.WriteString("start"u8, period.Start);
        json.WriteString("end"u8, period.End);
        json.WriteEndObject();
    }

    private static void WriteFunding(Utf8JsonWriter json, FundingLine line)
    {
        json.WriteString("scope"u8, ModelCodes.Of(line.Scope));
        json.WriteString("source"u8, line.Source);
        json.WriteString("stage"u8, line.Stage);
        json.WriteNumber("amount"u8, line.Amount);
        json.WriteString("raw"u8, line.Raw);
        json.WriteString("label"u8, line.Label);
        json.WriteStartObject("scale"u8);
        json.WriteNumber("factor"u8, line.Scale.Factor);
        json.WriteString("from"u8, ModelCodes.Of(line.Scale.From));
        json.WriteEndObject();
        json.WriteString("executionRate"u8, line.ExecutionRate);
        WriteReading(json, line.Confidence, line.Notes, line.Origin);
    }

    private static void WriteGoal(Utf8JsonWriter json, Goal goal)
    {
        json.WriteString("scope"u8, ModelCodes.Of(goal.Scope));
        json.WriteString("text"u8, goal.Text);
        WriteReading(json, goal.Confidence, goal.Notes, goal.Origin);
    }

    private static void WriteIndicator(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteString("level1"u8, indicator.Level1);
        json.WriteString("level2"u8, indicator.Level2);
        json.WriteString("category"u8, indicator.Category);
        json.WriteString("name"u8, indicator.Name);
        json.WriteString("description"u8, indicator.Description);
        WriteList(json, "targets"u8, indicator.Targets, TargetJson.WriteMembers);
        json.WriteNumberOrNull("weight"u8, indicator.Weight);
        TargetJson.Write(json, "actual"u8, indicator.Actual);
        json.WriteNumberOrNull("score"u8, indicator.Score);
        json.WriteString("reason"u8, indicator.Reason);
        TargetJson.Write(json, "previous"u8, indicator.Previous);
        WriteReading(json, indicator.Confidence, indicator.Notes, indicator.Origin);
    }

    private static void WriteField(Utf8JsonWriter json, LabelledValue field)
    {
        json.WriteString("label"u8, field.Label);
        json.WriteString("value"u8, field.Value);
        json.WriteOrigin(field.Origin);
    }

    private static void WriteProvenance(Utf8JsonWriter json, IReadOnlyDictionary<string, Provenance> provenance)
    {
        json.WriteStartObject("provenance"u8);
        foreach (var field in JsonMembers.Sorted(provenance.Keys))
        {
            var reading = provenance[field];
            json.WriteStartObject(field);
            WriteReading(json, reading.Confidence, reading.Notes, reading.Origin);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteReading(Utf8JsonWriter json, Confidence confidence, IReadOnlyList<string> notes, Origin? origin)
    {
        json.WriteString("confidence"u8, ModelCodes.Of(confidence));
        json.WriteTexts("notes"u8, notes);
        json.WriteOrigin(origin);
    }
}
