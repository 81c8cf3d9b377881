using System.Collections.Immutable;

namespace Wijkboek.Domain.Appreciation.Internships;

public sealed record Internship(
    InternshipStarted? Started, ImmutableList<InternshipPayment> Payments, InternshipEnded? Ended) : IState<Internship>
{
    public static Stream<Internship> Stream(InternshipId internship) =>
        new($"internship/{internship}", Retention.Business);

    public static Internship Initial { get; } = new(null, [], null);

    /// <summary>The day it ended, or else the last that was agreed.</summary>
    public LocalDate? LastDay => Ended?.EndedOn ?? Started?.Until;

    /// <summary>The payment for a month that was not taken back.</summary>
    public InternshipPayment? PaymentFor(YearMonth month) =>
        Payments.FindLast(payment => payment.Paid.Month == month && payment.TakenBack is null);

    /// <summary>Whether it ran on at least one day of a period.</summary>
    public bool IsActiveIn(LocalDate from, LocalDate to) =>
        Started is { } started && Ended is not { Outcome: InternshipOutcome.NeverBegan }
        && started.From <= to && from <= LastDay;

    public Internship Evolve(IEvent happened) => happened switch
    {
        InternshipStarted started => this with { Started = started },
        InternshipAllowancePaid paid => this with { Payments = Payments.Add(new InternshipPayment(paid, null)) },
        InternshipAllowanceTakenBack back when PaymentFor(back.Month) is { } payment =>
            this with { Payments = Payments.Replace(payment, payment with { TakenBack = back }) },
        InternshipEnded ended => this with { Ended = ended },
        _ => this,
    };
}

public sealed record InternshipPayment(InternshipAllowancePaid Paid, InternshipAllowanceTakenBack? TakenBack)
{
    /// <summary>Paid on or before a day and not given back by then.</summary>
    public bool IsPaidOn(LocalDate day) => Paid.PaidOn <= day && !(TakenBack?.TakenBackOn <= day);
}
