using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Appreciation.ProjectGrants;
using Wijkboek.Application.Appreciation.VolunteerRates;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Finance.ThirdParties;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Reporting.ThirdPartyPayments;

/// <summary>
/// What natural persons got in a calendar year without an employment contract, free of VAT and outside the volunteer
/// scheme (Wet IB 2001 art. 10.8; Uitvoeringsbesluit IB 2001 art. 22, "uitbetaalde bedragen aan derden"). By the day of
/// payment; benefits in kind at what they are worth.
/// </summary>
internal static class PaidToThirdParties
{
    public static async Task<IReadOnlyList<ThirdPartyPayment>> In(Question question, int year)
    {
        var people = await People.Read(question);
        var personal = await question.Personal();
        var maxima = (await question.VolunteerRates()).Maxima;
        var grants = (await ProjectGrantsAnswer.Read(question))
            .Where(record => !record.Grant.Granted!.ChargesVat)
            .SelectMany(record => record.Grant.Invoices
                .Where(invoice => invoice.Paid is not null)
                .Select(invoice => new ThirdPartyPayment(
                    record.Grant.Granted!.Person,
                    ProjectGrantsAnswer.NameOf(record.Grant.Granted, people, personal),
                    record.Grant.Granted.Person is { } person ? people.BirthDateOf(person) : null,
                    invoice.Paid!.PaidOn, invoice.Paid.Amount, ThirdPartyGround.Freelancer)));
        var volunteers = (await AllowanceFigures.Read(question))
            .Where(one => maxima.ArePassed(one.Months()))
            .SelectMany(one => Enjoyed(one, people));
        return
        [
            .. grants.Concat(volunteers).Concat(await Bills(question, people, personal))
                .Where(payment => payment.PaidOn.Year == year)
                .OrderBy(payment => payment.Name ?? payment.Person?.Value, StringComparer.OrdinalIgnoreCase)
                .ThenBy(payment => payment.PaidOn),
        ];
    }

    // On the day that was said, or on which the bank took the batch that it stands in.
    private static async Task<IEnumerable<ThirdPartyPayment>> Bills(
        Question question, People people, PersonalReader personal)
    {
        var marked = (await question.All(PaidPersonsView.View)).Values.SelectMany(year => year.Marked.Values).ToList();
        if (marked.Count == 0)
            return [];
        var settled = (await question.All(PaymentBook.Batches)).Values.SelectMany(traced => traced.Batch.Lines
                .Where(line => line.Bill is not null && !traced.Batch.Returned.ContainsKey(line.Number))
                .Select(line => (Bill: line.Bill!.Value, On: traced.Batch.Settled.GetValueOrDefault(line.Number)
                    ?.BookedOn)))
            .Where(line => line.On is not null).ToLookup(line => line.Bill, line => line.On);
        return
        [
            .. from bill in marked
               let paidOn = bill.PaidOn ?? settled[bill.Entry].LastOrDefault()
               where paidOn is not null
               select new ThirdPartyPayment(
                   bill.Person, bill.Person is { } person ? people.NameOf(person) : personal.Text(bill.Name),
                   bill.Person is { } known ? people.BirthDateOf(known) : null, paidOn.Value, bill.Amount,
                   ThirdPartyGround.Bill),
        ];
    }

    // Above a maximum the scheme does not hold for anything of the year.
    private static IEnumerable<ThirdPartyPayment> Enjoyed(AllowanceYear year, People people) =>
        year.Claims.Select(traced => traced.Claim).Where(claim => claim.State == ClaimState.Paid)
            .Select(claim => Of(
                claim.Claimed.Volunteer, claim.Paid!.PaidOn, claim.Amount, ThirdPartyGround.Volunteer, people))
            .Concat(year.Vouchers.Where(traced => traced.Returned is null).Select(traced => Of(
                traced.Received.Member, traced.Received.ReceivedOn, traced.Received.Value, ThirdPartyGround.InKind,
                people)));

    private static ThirdPartyPayment Of(
        MemberId person, LocalDate on, Money amount, ThirdPartyGround ground, People people) =>
        new(person, people.NameOf(person), people.BirthDateOf(person), on, amount, ground);
}

/// <param name="Person">Null for who is not registered.</param>
/// <param name="Name">Null when it was forgotten.</param>
internal sealed record ThirdPartyPayment(
    MemberId? Person, string? Name, LocalDate? BirthDate, LocalDate PaidOn, Money Amount, ThirdPartyGround Ground);

/// <summary>Why somebody stands in the list.</summary>
public enum ThirdPartyGround
{
    /// <summary>Project money, invoiced without VAT.</summary>
    Freelancer,

    /// <summary>An allowance of a year in which a maximum was passed.</summary>
    Volunteer,

    /// <summary>A voucher in such a year.</summary>
    InKind,

    /// <summary>A bill of a private person, without VAT.</summary>
    Bill,
}
