using System.Collections.Immutable;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Subsidies;

/// <summary>One subsidy from the application to the last payment, in the order of title 4.2 of the Awb.</summary>
/// <param name="Received">Advances and the remainder after the determination.</param>
/// <param name="Recognized">Income that followed the spending; the determination does not change it.</param>
/// <param name="Booked">Every fact that moved money, by the entry that booked it.</param>
/// <param name="Reversed">The entries of facts that were undone.</param>
/// <param name="LatestMoney">Date of the latest fact that moved money.</param>
public sealed record Subsidy(
    SubsidyAppliedFor? Application,
    SubsidyGranted? Grant,
    SubsidyRefused? Refused,
    SubsidyAccountedFor? Account,
    SubsidyDetermined? Determination,
    Money Received,
    Money Recognized,
    Money Repaid,
    ImmutableDictionary<EntryId, IEvent> Booked,
    ImmutableHashSet<EntryId> Reversed,
    LocalDate? LatestMoney) : IState<Subsidy>
{
    public static Stream<Subsidy> Stream(SubsidyId id) => new($"subsidy/{id}", Retention.Business);

    public static Subsidy Initial { get; } = new(
        null, null, null, null, null, Money.Zero, Money.Zero, Money.Zero, ImmutableDictionary<EntryId, IEvent>.Empty,
        [], null);

    /// <summary>Income to the funder's final word: what was recognised until then, what was determined after.</summary>
    public Money Income => Determination?.Amount ?? Recognized;

    /// <summary>What is on the bank from this subsidy, whatever it was spent on.</summary>
    public Money NetReceived => Received - Repaid;

    public SubsidyPosition Position => Determination is { } determined
        ? SubsidyPosition.AfterDetermination(NetReceived, determined.Amount)
        : SubsidyPosition.BeforeDetermination(NetReceived, Recognized);

    public Subsidy Evolve(IEvent happened) => happened switch
    {
        SubsidyAppliedFor applied => this with { Application = applied },
        SubsidyGranted granted => this with { Grant = granted },
        SubsidyRefused refused => this with { Refused = refused },
        SubsidyAccountedFor accounted => this with { Account = accounted },
        SubsidyAdvanceReceived advance => Book(advance.Advance, advance, advance.ReceivedOn) with
        {
            Received = Received + advance.Amount,
        },
        SubsidyIncomeRecognized income => Book(income.Recognition, income, income.RecognizedOn) with
        {
            Recognized = Recognized + income.Amount,
        },
        SubsidyDetermined determined => Book(determined.Determination, determined, determined.DeterminedOn) with
        {
            Determination = determined,
        },
        SubsidyRemainderReceived remainder => Book(remainder.Payment, remainder, remainder.ReceivedOn) with
        {
            Received = Received + remainder.Amount,
        },
        SubsidyRepaid repaid => Book(repaid.Repayment, repaid, repaid.RepaidOn) with
        {
            Repaid = Repaid + repaid.Amount,
        },
        SubsidyMovementReversed reversed => Undo(Booked[reversed.Movement]) with
        {
            Booked = Booked.SetItem(reversed.By, reversed),
            Reversed = Reversed.Add(reversed.Movement),
            LatestMoney = Latest(reversed.ReversedOn),
        },
        _ => this,
    };

    private Subsidy Undo(IEvent movement) => movement switch
    {
        SubsidyAdvanceReceived advance => this with { Received = Received - advance.Amount },
        SubsidyIncomeRecognized income => this with { Recognized = Recognized - income.Amount },
        SubsidyRemainderReceived remainder => this with { Received = Received - remainder.Amount },
        SubsidyRepaid repaid => this with { Repaid = Repaid - repaid.Amount },
        _ => this,
    };

    private Subsidy Book(EntryId entry, IEvent fact, LocalDate on) => this with
    {
        Booked = Booked.SetItem(entry, fact),
        LatestMoney = Latest(on),
    };

    private LocalDate Latest(LocalDate on) => LatestMoney is { } latest && latest > on ? latest : on;
}
