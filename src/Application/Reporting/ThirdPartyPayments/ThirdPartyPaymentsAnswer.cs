using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Reporting.ThirdPartyPayments;

/// <summary>
/// What <c>show third-party-payments --format json</c> prints: all of the calendar year in which the period ends, since
/// that is what the tax office asks for; amounts in cents.
/// </summary>
/// <param name="Before">The last day to hand it in.</param>
/// <param name="OnOwnInitiative">Whoever withholds payroll tax must; others only when the tax office asks.</param>
public sealed record ThirdPartyPaymentsAnswer(
    string Coop,
    int Year,
    LocalDate Before,
    bool OnOwnInitiative,
    int People,
    long AmountCents,
    IReadOnlyList<ThirdPartyPaymentsAnswer.Row> Payments)
{
    /// <param name="Name">Null when it was forgotten.</param>
    /// <param name="BirthDate">Null when it is not known and has to be asked for.</param>
    public sealed record Row(
        MemberId? Person, string? Name, LocalDate? BirthDate, LocalDate PaidOn, long AmountCents,
        ThirdPartyGround Ground)
    {
        /// <summary>How the person is called in a list.</summary>
        public string Called => Name ?? Person?.Value ?? Sentences.Word("forgotten");
    }

    /// <summary>The last day to hand in the list of a year: it must be there before February.</summary>
    public static LocalDate LastDay(int year) => new(year + 1, 1, 31);

    public static async Task<Answer> Give(Question question)
    {
        var year = question.To.Year;
        var rows = (await PaidToThirdParties.In(question, year)).Select(payment => new Row(
            payment.Person, payment.Name, payment.BirthDate, payment.PaidOn, payment.Amount.Cents,
            payment.Ground)).ToList();
        var profile = await question.Get(ReportingModule.Profiles, CooperativeProfileView.Key);
        return new Answer(
            new ThirdPartyPaymentsAnswer(
                question.Cooperative, year, LastDay(year),
                profile.TaxProfileOn(new LocalDate(year, 12, 31))?.WithholdsPayrollTax == true,
                rows.Select(row => row.Called).Distinct().Count(), rows.Sum(row => row.AmountCents), rows),
            Table(rows));
    }

    // Address and citizen service number are not kept here: whoever hands the list in fills them in.
    private static AnswerTable Table(IReadOnlyList<Row> rows) => new(
        ["Naam", "Adres", "Geboortedatum", "Burgerservicenummer", "Betaald op", "Bedrag", "Waarvoor"],
        [.. rows.Select(row => (IReadOnlyList<object?>)[
            row.Called, null, row.BirthDate, null, row.PaidOn, new Money(row.AmountCents),
            Sentences.Word(row.Ground),
        ])]);
}
