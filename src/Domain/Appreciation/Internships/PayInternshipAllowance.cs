using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Internships;

/// <param name="Amount">Null is what was agreed; less for part of a month.</param>
public sealed record PayInternshipAllowance(
    InternshipId Internship, YearMonth Month, LocalDate PaidOn, Money? Amount = null, string? Project = null) : IAct
{
    public static Decision Decide(PayInternshipAllowance act, Internship internship, Books books)
    {
        if (internship.Started is not { } started)
            return InternshipRefusals.Unknown(act.Internship);
        if (started.AllowancePerMonth is not { } agreed)
            return InternshipRefusals.NoAllowanceAgreed(act.Internship);
        var paid = new InternshipAllowancePaid(
            act.Internship, act.Month, act.Amount ?? agreed, act.PaidOn, act.Project);
        if (internship.PaymentFor(act.Month) is { Paid: var before })
            return before == paid ? Decision.Nothing : InternshipRefusals.MonthAlreadyPaid(before);
        if (Refuses(paid, internship, agreed) is { } refusal)
            return refusal;

        var time = internship.Payments.Count(payment => payment.Paid.Month == act.Month) + 1;
        var entry = InternshipEntry.For(
            paid, nameof(PayInternshipAllowance),
            InternshipEntry.NameOf(act.Internship, act.Month, time, "paid"), act.PaidOn);
        return Decision.Record(Internships.Internship.Stream(act.Internship).Record(paid))
            .And(entry.Post(books, AccountRole.InternshipExpense, AccountRole.Bank));
    }

    private static Refusal? Refuses(InternshipAllowancePaid paid, Internship internship, Money agreed)
    {
        if (!internship.IsActiveIn(paid.Month.FirstDay(), paid.Month.LastDay()))
            return InternshipRefusals.MonthOutside(
                paid.Month, internship.Started!.From, internship.LastDay!.Value);
        if (!paid.Amount.IsPositive)
            return InternshipRefusals.AllowanceNotPositive;
        if (paid.Amount > agreed)
            return InternshipRefusals.AboveAgreed(paid.Amount, agreed);
        return paid.PaidOn < paid.Month.FirstDay()
            ? InternshipRefusals.DateTooEarly(paid.PaidOn, paid.Month.FirstDay())
            : null;
    }
}
