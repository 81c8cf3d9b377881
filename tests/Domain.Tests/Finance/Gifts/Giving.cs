using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Gifts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Tests.Finance.Invoices;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Gifts;

/// <summary>Fatima gives € 25,00 each month from 31 January 2025, for the neighbourhood garden.</summary>
internal static class Giving
{
    public static readonly PledgeId Id = new("tuin-1");
    public static readonly MemberId Fatima = new("fatima");
    public static readonly LocalDate First = new(2025, 1, 31);
    public static readonly IncomeStreamId Donations = Example.DonationStream.IncomeStream;
    public static readonly IncomeStream Stream = Fold.Of<IncomeStream>(Example.DonationStream);

    public static readonly RecordPledge Act = new(
        Id, Money.Euro(25), PledgeInterval.Month, First, Donations, Fatima, Project: "buurttuin");

    /// <summary>€ 120,00 a year, for five years.</summary>
    public static readonly RecordPledge Periodic = Act with
    {
        Amount = Money.Euro(120), Interval = PledgeInterval.Year, Until = new LocalDate(2030, 1, 30),
        Periodic = true, Agreement = "Map giften, 2025-1",
    };

    public static readonly TaxProfile Anbi = new(
        new LocalDate(2020, 1, 1), CorporationTax.NotSubject, new LocalDate(2020, 1, 1), null, false, null);

    public static readonly Pledge Promised = Pledge.Initial.After(Promise(Act));

    public static readonly ReceiveGift Give = new(
        new EntryId("gift-1"), Money.Euro(25), new LocalDate(2025, 2, 3), Id);

    public static readonly Books OpenBooks = Example.Books(null, Invoicing.Cash);

    public static Decision Promise(
        RecordPledge act, Pledge? before = null, IncomeStream? stream = null, bool isKnown = true,
        TaxProfile? profile = null) =>
        RecordPledge.Decide(act, before ?? Pledge.Initial, stream ?? Stream, isKnown, profile);

    public static Decision Receive(ReceiveGift act, Gift? before = null, bool isKnown = true) => ReceiveGift.Decide(
        act, before ?? Gift.Initial, act.Pledge is null ? Pledge.Initial : Promised, isKnown,
        OpenBooks);
}
