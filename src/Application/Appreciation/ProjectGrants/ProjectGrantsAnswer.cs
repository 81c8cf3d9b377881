using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.NeighbourhoodJobs.MinimumWages;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

namespace Wijkboek.Application.Appreciation.ProjectGrants;

/// <summary>
/// What <c>show project-grants --format json</c> prints: project money for freelancers that ran or was paid in the
/// period, with the signs of dependence; amounts in cents.
/// </summary>
public sealed record ProjectGrantsAnswer(
    string Coop, LocalDate From, LocalDate To, IReadOnlyList<ProjectGrantsAnswer.Row> Grants)
{
    // Holiday allowance, employer charges and some pension come on top of a wage: 1,30 to 1,40 times the gross wage.
    private const int EmployeeCostPercent = 140;

    /// <param name="Name">Null when it was forgotten.</param>
    /// <param name="LeftCents">Granted and not invoiced; nothing once the work is over.</param>
    /// <param name="Signs">What makes the freelancer look like an employee.</param>
    public sealed record Row(
        ProjectGrantId Grant,
        MemberId? Person,
        string? Name,
        string Work,
        string Result,
        LocalDate From,
        LocalDate Until,
        long GrantedCents,
        long InvoicedCents,
        long PaidCents,
        long LeftCents,
        long? RatePerHourCents,
        bool ChargesVat,
        LocalDate? CompletedOn,
        GrantOutcome? Outcome,
        IReadOnlyList<DependenceSign> Signs,
        IReadOnlyList<Invoice> Invoices,
        IReadOnlyList<long> Positions)
    {
        /// <summary>How the freelancer is called in a list.</summary>
        public string Called => Name ?? Person?.Value ?? Sentences.Word("forgotten");
    }

    /// <param name="Number">As it stands on the invoice.</param>
    public sealed record Invoice(
        GrantInvoiceId Id, string? Number, LocalDate ReceivedOn, long AmountCents, LocalDate? PaidOn,
        LocalDate? WithdrawnOn);

    public static async Task<Answer> Give(Question question)
    {
        var people = await People.Read(question);
        var personal = await question.Personal();
        var wages = await question.MinimumWages();
        var rows = (await Read(question)).Where(record => record.Grant.IsIn(question.From, question.To))
            .OrderBy(record => record.Grant.Granted!.From)
            .ThenBy(record => record.Grant.Granted!.Grant.Value, StringComparer.Ordinal)
            .Select(record => Of(record, people, personal, wages)).ToList();
        return new Answer(
            new ProjectGrantsAnswer(question.Cooperative, question.From, question.To, rows), Table(rows));
    }

    internal static async Task<IReadOnlyList<ProjectGrantRecord>> Read(Question question) =>
        [.. (await question.All(AppreciationModule.ProjectGrants)).Values.Where(record =>
            record.Grant.Granted is not null)];

    internal static string? NameOf(ProjectMoneyGranted granted, People people, PersonalReader personal) =>
        granted.Person is { } person ? people.NameOf(person) : personal.Text(granted.Name);

    private static Row Of(
        ProjectGrantRecord record, People people, PersonalReader personal, MinimumWageTable wages)
    {
        var (grant, granted) = (record.Grant, record.Grant.Granted!);
        return new Row(
            granted.Grant, granted.Person, NameOf(granted, people, personal), granted.Work, granted.Result,
            granted.From, granted.Until, granted.Amount.Cents, grant.Invoiced.Cents, grant.Paid.Cents,
            grant.Left.Cents, granted.RatePerHour?.Cents, granted.ChargesVat, grant.Completed?.CompletedOn,
            grant.Completed?.Outcome, DependenceSigns.Of(granted, EmployeeCost(wages, granted.From)),
            [.. grant.Invoices.Select(invoice => new Invoice(
                invoice.Received.Invoice, invoice.Received.InvoiceNumber, invoice.Received.ReceivedOn,
                invoice.Received.Amount.Cents, invoice.Paid?.PaidOn, invoice.Withdrawn?.WithdrawnOn))],
            record.Positions);
    }

    // Below this an hour of a freelancer costs less than one of an employee at the minimum wage.
    private static Money? EmployeeCost(MinimumWageTable wages, LocalDate on) => wages.On(on) is { } row
        ? new Money(row.For(null, on).Cents * EmployeeCostPercent / 100)
        : null;

    private static AnswerTable Table(IReadOnlyList<Row> rows) => new(
        ["Zzp’er", "Werk", "Van", "Tot en met", "Toegekend", "Gefactureerd", "Betaald", "Over", "Let op"],
        [.. rows.Select(row => (IReadOnlyList<object?>)[
            row.Called, row.Work, row.From, row.Until, new Money(row.GrantedCents), new Money(row.InvoicedCents),
            new Money(row.PaidCents), new Money(row.LeftCents),
            Dutch.List([.. row.Signs.Select(sign => Sentences.Word(sign))]),
        ])]);
}
