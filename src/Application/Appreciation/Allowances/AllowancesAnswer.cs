using Wijkboek.Application.Appreciation.VolunteerRates;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Application.Appreciation.Allowances;

/// <summary>What <c>show allowances --format json</c> prints; amounts in cents.</summary>
/// <param name="Paid">By the day of payment within the period.</param>
/// <param name="Volunteers">By the month of the activity or voucher: every month that touches the period.</param>
public sealed record AllowancesAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    AllowancesAnswer.Payments Paid,
    IReadOnlyList<AllowancesAnswer.VolunteerRow> Volunteers)
{
    public sealed record Payments(int People, int Count, long AmountCents, IReadOnlyList<Payment> List);

    /// <param name="Positions">Where in the journal the steps of this claim stand.</param>
    public sealed record Payment(
        ClaimId Claim, MemberId Volunteer, YearMonth Month, LocalDate PaidOn, long AmountCents,
        IReadOnlyList<long> Positions);

    /// <param name="Name">Null when it was forgotten.</param>
    /// <param name="AllowanceCents">Allowances that count towards the maximum of the whole year.</param>
    /// <param name="InKindCents">Vouchers that count towards the same maximum.</param>
    /// <param name="CostCents">Costs with receipts; they count as soon as there is anything else.</param>
    /// <param name="CountedCents">What is held against the maximum.</param>
    /// <param name="MaximumCents">Null when the legal maximum of the year is not known.</param>
    /// <param name="IsTaxable">A maximum is passed: the whole amount of the year is taxable.</param>
    /// <param name="Resolutions">The decisions of the board to pass one.</param>
    public sealed record VolunteerRow(
        MemberId Volunteer,
        string? Name,
        int Year,
        Amounts Amounts,
        long AllowanceCents,
        long InKindCents,
        long CostCents,
        long CountedCents,
        long? MaximumCents,
        long? LeftCents,
        bool IsTaxable,
        IReadOnlyList<ResolutionNumber> Resolutions,
        IReadOnlyList<MonthRow> Months);

    public sealed record MonthRow(
        YearMonth Month,
        Amounts Amounts,
        long AllowanceCents,
        long InKindCents,
        long CostCents,
        long CountedCents,
        long? MaximumCents,
        long? LeftCents);

    /// <param name="ClaimedCents">All that was asked; the others are parts of it.</param>
    public sealed record Amounts(
        long ClaimedCents,
        long ApprovedCents,
        long PaidCents,
        long RejectedCents,
        long WaivedCents,
        long GivenCents,
        long WithdrawnCents,
        long TakenBackCents);

    public static async Task<Answer> Give(Question question)
    {
        var years = await AllowanceFigures.Read(question);
        var people = await People.Read(question);
        var paid = AllowanceFigures.PaidIn(years, question.From, question.To);
        var rates = await question.VolunteerRates();
        var volunteers = AllowanceFigures.Of(years, question.From, question.To, rates.Maxima);
        var data = new AllowancesAnswer(
            question.Cooperative,
            question.From,
            question.To,
            new Payments(paid.People, paid.Payments, paid.Amount.Cents, [.. paid.Claims.Select(Of)]),
            [.. volunteers.Select(volunteer => Of(volunteer, people.NameOf(volunteer.Volunteer)))]);
        return new Answer(data, Table(volunteers, people));
    }

    private static Payment Of(TracedClaim traced) => new(
        traced.Claim.Claimed.Claim, traced.Claim.Claimed.Volunteer, traced.Claim.Month, traced.Claim.Paid!.PaidOn,
        traced.Claim.Amount.Cents, traced.Positions);

    private static VolunteerRow Of(VolunteerFigures volunteer, string? name) => new(
        volunteer.Volunteer, name, volunteer.Year, Of(volunteer.Amounts), volunteer.Allowances.Cents,
        volunteer.InKind.Cents, volunteer.Enjoyed.Costs.Cents, volunteer.Counted.Cents, volunteer.Maximum?.Cents,
        (volunteer.Maximum - volunteer.Counted)?.Cents, volunteer.IsTaxable, volunteer.Resolutions,
        [.. volunteer.Months.Select(month => new MonthRow(
            month.Month, Of(month.Amounts), month.Enjoyed.Effort.Cents, month.Enjoyed.InKind.Cents,
            month.Enjoyed.Costs.Cents, month.Counted.Cents,
            month.Maximum?.Cents, (month.Maximum - month.Counted)?.Cents))]);

    private static Amounts Of(AllowanceAmounts amounts) => new(
        amounts.Claimed.Cents, amounts.Approved.Cents, amounts.Paid.Cents, amounts.Rejected.Cents, amounts.Waived.Cents,
        amounts.Given.Cents, amounts.Withdrawn.Cents, amounts.TakenBack.Cents);

    private static AnswerTable Table(IReadOnlyList<VolunteerFigures> volunteers, People people) => new(
        [
            "Vrijwilliger", "Maand", "Aangevraagd", "Goedgekeurd", "Betaald", "Niet betaald", "Vergoeding", "Bonnen",
            "Kosten", "Telt mee", "Nog ruimte", "Hele bedrag belast",
        ],
        [.. volunteers.SelectMany(volunteer => volunteer.Months
            .Select(month => Row(
                people.Call(volunteer.Volunteer), Dutch.Month(month.Month), month.Amounts, month.Enjoyed,
                month.Maximum, null))
            .Append(Row(
                people.Call(volunteer.Volunteer), volunteer.Year.ToString(), volunteer.Amounts, volunteer.Enjoyed,
                volunteer.Maximum, volunteer.IsTaxable)))]);

    private static IReadOnlyList<object?> Row(
        string volunteer, string period, AllowanceAmounts amounts, Benefits enjoyed, Money? maximum, bool? isTaxable)
    {
        var unpaid = amounts.Rejected + amounts.Waived + amounts.Given + amounts.Withdrawn + amounts.TakenBack;
        return
        [
            volunteer, period, amounts.Claimed, amounts.Approved, amounts.Paid, unpaid, enjoyed.Effort,
            enjoyed.InKind, enjoyed.Costs, enjoyed.Counted, maximum - enjoyed.Counted,
            isTaxable is { } taxable ? Sentences.Word(taxable ? "allowances.taxable" : "allowances.free_of_tax") : null,
        ];
    }
}
