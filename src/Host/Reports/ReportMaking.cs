using Wijkboek.Application.Journal;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Editions;
using Wijkboek.Application.Reporting.GiverStatements;
using Wijkboek.Application.Reporting.KpiReport;
using Wijkboek.Application.Reporting.ProfileSheet;
using Wijkboek.Application.Reporting.VolunteerStatements;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Reports;

/// <summary>
/// Reports as documents, for whoever prints or shows them. A report names a position, so it is folded from the journal
/// up to that position. What is stored of views is for quick answers: nobody could check a report made from it.
/// </summary>
internal static class ReportMaking
{
    public static Task<ReportDocument> Annual(
        Installation installation, Question question, CancellationToken cancellation) =>
        Make(
            installation, question,
            async (asOf, head) => await AnnualReportInput.Read(asOf, head) switch
            {
                null => null,
                var input when input.Book.YearOn(question.From) is null => throw new CliRefusal(
                    Sentences.Say("report.no_year", ("from", question.From), ("to", question.To))),
                var input => AnnualReport.Write(input),
            },
            cancellation);

    public static Task<ReportDocument> Kpi(
        Installation installation, Question question, CancellationToken cancellation) =>
        Make(
            installation, question,
            async (asOf, head) => await KpiReportInput.Read(asOf, head) is { } input ? KpiReport.Write(input) : null,
            cancellation);

    public static Task<ReportDocument> Profile(
        Installation installation, Question question, CancellationToken cancellation) =>
        Make(installation, question, ProfileReport.Read, cancellation);

    /// <param name="volunteer">Null for everybody who got something in the year in which the period ends.</param>
    public static Task<ReportDocument> Statements(
        Installation installation, Question question, MemberId? volunteer, CancellationToken cancellation) =>
        Make(
            installation, question with { From = new(question.To.Year, 1, 1), To = new(question.To.Year, 12, 31) },
            async (asOf, head) => await VolunteerStatement.Read(asOf, head, volunteer)
                ?? throw new CliRefusal(Sentences.Say("statement.nobody", ("year", $"{question.To.Year}"))),
            cancellation);

    /// <param name="question">Over the calendar year.</param>
    /// <param name="giver">Null for everybody who gave something in that year.</param>
    public static Task<ReportDocument> GiverStatements(
        Installation installation, Question question, string? giver, CancellationToken cancellation) =>
        Make(
            installation, question,
            async (asOf, head) => await GiverStatement.Read(asOf, head, giver)
                ?? throw new CliRefusal(Sentences.Say("giver_statement.nobody", ("year", $"{question.To.Year}"))),
            cancellation);

    private static async Task<ReportDocument> Make(
        Installation installation, Question question, Func<Question, JournalHead, Task<ReportDocument?>> make,
        CancellationToken cancellation)
    {
        var head = await installation.HeadOf(question, cancellation);
        var written = await make(question with { AsOf = head.RecordedAt }, head)
            ?? throw new CliRefusal(Sentences.Say("report.no_cooperative"));
        return CheckpointPage.Sign(
            written, await installation.CheckpointMaker.Make(question.Cooperative, head, cancellation));
    }
}
