using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>One mandate of a member, with the rounds that collected by it.</summary>
public sealed record DebitMandate(
    DebitMandateSigned? Given,
    DebitMandateAmended? Amended,
    DebitMandateEnded? Ended,
    ImmutableList<DebitMandateUsed> Uses) : IState<DebitMandate>
{
    // A mandate that is not used for this long lapses (SEPA Direct Debit Core rulebook).
    private const int MonthsUnused = 36;

    public static Stream<DebitMandate> Stream(DebitMandateId mandate) =>
        new($"debit-mandate/{mandate}", Retention.Mandate);

    /// <summary>The same, as whose it is: what is sealed in it goes under a key of the member.</summary>
    public static StreamId Stream(DebitMandateId mandate, MemberId member) =>
        Stream(mandate) with { Person = member.Value };

    public static DebitMandate Initial { get; } = new(null, null, null, []);

    public Personal<string>? Iban => Amended?.Iban ?? Given?.Iban;

    public Personal<string>? Name => Amended?.Name ?? Given?.Name;

    /// <summary>The last day before it lapses unused.</summary>
    public LocalDate? LastDay => Given is { } signed
        ? Uses.Select(use => use.CollectOn).Append(signed.SignedOn).Max().PlusMonths(MonthsUnused)
        : null;

    public DebitSequence Sequence => Given is { Recurring: false } ? DebitSequence.OneOff
        : Uses.IsEmpty ? DebitSequence.First
        : DebitSequence.Recurring;

    /// <summary>Why nothing can be collected by it on a day; null when it can.</summary>
    public Refusal? Refuses(DebitMandateId id, LocalDate on) => this switch
    {
        { Given: null } => DebitRefusals.MandateUnknown(id),
        _ when on < Given.SignedOn => DebitRefusals.BeforeSigning(id, Given.SignedOn),
        { Ended: { } ended } when ended.EndedOn < on => DebitRefusals.MandateEnded(id, ended.EndedOn),
        _ when LastDay < on => DebitRefusals.MandateLapsed(id, LastDay!.Value),
        { Given.Recurring: false, Uses.IsEmpty: false } => DebitRefusals.MandateForOnce(id),
        _ => null,
    };

    public DebitMandate Evolve(IEvent happened) => happened switch
    {
        DebitMandateSigned signed => this with { Given = signed },
        DebitMandateAmended amended => this with { Amended = amended },
        DebitMandateEnded ended => this with { Ended = ended },
        DebitMandateUsed used => this with { Uses = Uses.Add(used) },
        DebitMandateUseUndone undone => this with
        {
            Uses = Uses.RemoveAll(use => use.Year == undone.Year && use.Round == undone.Round),
        },
        _ => this,
    };
}

/// <summary>Under which number the cooperative collects.</summary>
public sealed record Creditor(CreditorIdentified? Identified) : IState<Creditor>
{
    public static Stream<Creditor> Stream { get; } = new("creditor", Retention.Business);

    public static Creditor Initial { get; } = new((CreditorIdentified?)null);

    public Creditor Evolve(IEvent happened) => happened is CreditorIdentified identified
        ? new Creditor(identified)
        : this;
}
