using PerfTargetParse.Diagnostics;
using PerfTargetParse.Model;
using PerfTargetParse.Pipeline;
using PerfTargetParse.Source;
using PerfTargetParse.Targets;
using PerfTargetParse.Vocabulary;
using PerfTargetParse.Wording;

namespace PerfTargetParse.Forms;

/// <summary>Finds the forms of a document and reads them.</summary>
public sealed class FormReader
{
    /// <summary>Rank of a year that stands in the document, not in the form; lower wins.</summary>
    private const int YearOfDocument = 4;

    private readonly FormVocabulary _vocabulary = FormVocabulary.Default;
    private readonly TargetParser _targets = new(TargetVocabulary.Default);
    private readonly bool _includePersonal;

    /// <summary>Makes a reader.</summary>
    /// <param name="includePersonal">Whether personal names and telephone numbers are given as fields.</param>
    public FormReader(bool includePersonal) => _includePersonal = includePersonal;

    /// <summary>Reads all forms of a document.</summary>
    /// <param name="document">Paragraphs and tables.</param>
    /// <param name="context">Limits and findings.</param>
    public FormReading Read(SourceDocument document, ReadContext context)
    {
        if (!MayHoldForm(document, context))
        {
            context.Findings.Add(DiagnosticCodes.NoForm);
            return new FormReading();
        }

        var looks = new WordLooks(_vocabulary, _targets);
        var rows = PieceRows.From(document, looks, context);
        var found = FormFinder.Find(rows, _vocabulary);
        var drafts = new List<FormContext>();
        var blank = new List<FormContext>();
        foreach (var range in found.Forms)
        {
            if (context.MustStop())
            {
                break;
            }

            foreach (var form in new SingleFormReader(rows, range, () => NewContext(context, looks, drafts.Count, range.DocumentTitle ?? range.Title)).Read())
            {
                (form.Project.IsFilled ? drafts : blank).Add(form);
            }
        }

        var title = found.DocumentTitle ?? found.Forms.Select(f => f.Title).FirstOrDefault(t => t is not null);
        foreach (var draft in drafts)
        {
            SettleYear(draft);
            draft.Findings.ForEach(context.Findings.Add);
        }

        ReportEmpty(drafts, blank, rows, context);
        var readings = Ledger.Readings(rows);
        var projects = ProjectId.Distinct([.. drafts.Select(d => d.Project.Build(d.DocumentTitle ?? title))]);
        return new FormReading
        {
            Title = title,
            Projects = RecognisedValues.Mark(projects, document),
            Coverage = Ledger.Count(readings, context.Findings),
            Readings = readings,
        };
    }

    private bool MayHoldForm(SourceDocument document, ReadContext context)
    {
        foreach (var block in document.Blocks)
        {
            if (context.MustStop())
            {
                return false;
            }

            var holds = block switch
            {
                SourceParagraph paragraph => _vocabulary.HoldsAnchor(paragraph.Text),
                SourceTable table => table.Rows.Any(r => r.Cells.Any(c => _vocabulary.HoldsAnchor(c.Text))),
                _ => false,
            };
            if (holds)
            {
                return true;
            }
        }

        return false;
    }

    private FormContext NewContext(ReadContext context, WordLooks looks, int index, string? documentTitle) => new()
    {
        Looks = looks,
        Targets = _targets,
        Read = context,
        Project = new ProjectDraft(),
        ProjectIndex = index,
        DocumentTitle = documentTitle,
        IncludePersonal = _includePersonal,
    };

    private static void SettleYear(FormContext form)
    {
        var fields = new FieldWriter(form);
        if (form.DocumentTitle is { } title && YearText.FirstYear(Folding.Key(title)) is { } ofDocument)
        {
            fields.TakeYear(ofDocument, YearOfDocument, form.Project.Origin!, Confidence.Inferred, Notes.YearFromDocument);
        }

        if (form.Project.FiscalYear is null)
        {
            form.Find(DiagnosticCodes.NoYear, form.Project.Origin, FieldNames.FiscalYear);
        }

        if (form.Project.Indicators.Count == 0)
        {
            form.Find(DiagnosticCodes.NoIndicators, form.Project.Origin, "indicators");
        }
    }

    private void ReportEmpty(List<FormContext> drafts, List<FormContext> blank, List<PieceRow> rows, ReadContext context)
    {
        foreach (var form in blank)
        {
            context.Findings.Add(DiagnosticCodes.BlankTemplate, form.Project.Origin);
        }

        if (drafts.Count > 0 || blank.Count > 0)
        {
            return;
        }

        var elsewhere = rows.Select(r => string.Concat(r.Pieces.Select(p => p.Text))).FirstOrDefault(t => t.Length < 400 && _vocabulary.PointsElsewhere(Folding.Key(t)));
        if (elsewhere is not null)
        {
            context.Findings.Add(DiagnosticCodes.FormElsewhere, args: ("text", elsewhere.Length > 60 ? elsewhere[..60] + "…" : elsewhere));
        }
        else
        {
            context.Findings.Add(DiagnosticCodes.NoForm);
        }
    }
}
