using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Gifts;

/// <summary>Money was given; it is income on that day.</summary>
/// <param name="Gift">Names the gift and its ledger entry.</param>
/// <param name="Pledge">That it was promised by; null for a gift that nobody expected.</param>
/// <param name="Member">Somebody of the register; null for a giver from outside, or nobody knows who.</param>
/// <param name="Giver">How a giver from outside is called, where no pledge says it.</param>
/// <param name="Project">What it was given for; null where the giver leaves that open.</param>
[StoredAs("gift_received", Module.Finance)]
public sealed record GiftReceived(
    EntryId Gift,
    PledgeId? Pledge,
    MemberId? Member,
    Personal<string>? Giver,
    IncomeStreamId IncomeStream,
    string? Project,
    Money Amount,
    LocalDate ReceivedOn,
    PaidBy By) : IEvent;

/// <summary>It went back, or was recorded by mistake: it counts in no period any more.</summary>
/// <param name="By">The entry that undoes it.</param>
[StoredAs("gift_reversed", Module.Finance)]
public sealed record GiftReversed(
    EntryId Gift, EntryId By, Money Amount, LocalDate ReversedOn, Personal<string> Reason) : IEvent;
