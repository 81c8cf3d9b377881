using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Internships;

/// <summary>The intern paid the allowance of a month back; the month can be paid anew.</summary>
/// <param name="TakenBackOn">When the money came in at the bank.</param>
public sealed record TakeBackInternshipAllowance(
    InternshipId Internship, YearMonth Month, LocalDate TakenBackOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(TakeBackInternshipAllowance act, Internship internship, Books books)
    {
        if (internship.Started is null)
            return InternshipRefusals.Unknown(act.Internship);
        if (internship.PaymentFor(act.Month) is not { Paid: var paid })
            return internship.Payments.Exists(payment =>
                payment.Paid.Month == act.Month && payment.TakenBack?.TakenBackOn == act.TakenBackOn)
                ? Decision.Nothing
                : InternshipRefusals.MonthNotPaid(act.Month);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return InternshipRefusals.ReasonMissing;
        if (act.TakenBackOn < paid.PaidOn)
            return InternshipRefusals.DateTooEarly(act.TakenBackOn, paid.PaidOn);

        var time = internship.Payments.Count(payment => payment.Paid.Month == act.Month);
        var entry = InternshipEntry.For(
            paid, nameof(TakeBackInternshipAllowance),
            InternshipEntry.NameOf(act.Internship, act.Month, time, "back"), act.TakenBackOn,
            InternshipEntry.NameOf(act.Internship, act.Month, time, "paid"));
        return Decision
            .Record(Internships.Internship.Stream(act.Internship).Record(new InternshipAllowanceTakenBack(
                act.Internship, act.Month, paid.Amount, act.TakenBackOn, act.Reason)))
            .And(entry.Post(books, AccountRole.Bank, AccountRole.InternshipExpense));
    }
}
