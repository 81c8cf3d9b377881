using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.DirectDebits;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Tests.Finance.BankAccounts;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.DirectDebits;

/// <summary>Two members who let their contribution of 2025 be collected, and a round of both.</summary>
internal static class Collecting
{
    public static readonly LocalDate Day = Bank.Monday;
    public static readonly MemberId Fatima = new("fatima");
    public static readonly MemberId Joop = new("joop");
    public static readonly DebitMandateId First = new("m-1");
    public static readonly DebitMandateId Second = new("m-2");
    public static readonly CollectionId Id = new("contributie");

    public static readonly SignDebitMandate Sign =
        new(First, Fatima, new LocalDate(2025, 1, 10), "NL20 INGB 0001 2345 67", "F. Aydin");

    public static readonly IdentifyCreditor Identify = new("NL69ZZZ123456780000", new LocalDate(2025, 1, 2));

    public static readonly DrawUpCollection DrawUp = new(
        2025, Id, Bank.Account, Example.DonationStream.IncomeStream, Day, Day.PlusDays(-14), Day.PlusDays(-14),
        [new(First), new(Second, Money.Euro(10))]);

    public static readonly PaymentFileSeal Seal = new(new string('c', 64), "contributie", 2, Money.Euro(35));

    public static Creditor Identified { get; } =
        Creditor.Initial.After(IdentifyCreditor.Decide(Identify, Creditor.Initial));

    public static DebitMandate OfFatima { get; } = Mandate(Sign);

    public static DebitMandate OfJoop { get; } = Mandate(Sign with { Mandate = Second, Member = Joop });

    public static Collections DrawnUp { get; } = Collections.Initial.After(Decide(DrawUp));

    public static Collections Sent { get; } =
        DrawnUp.After(SendCollection.Decide(new(2025, Id, Day.PlusDays(-3)), DrawnUp, Seal));

    /// <summary>All comes in, then € 25 goes back.</summary>
    public static Bank OnStatement { get; } = Bank.OfOneAccount.After(Bank.Import(Bank.Statement(
        Money.Euro(1_000), Bank.Line(0, 3_500), Bank.Line(1, -2_500), Bank.Line(2, 2_500))));

    private static readonly Decision Settling = Settle(new(2025, Id, new("20250602-1")), Sent);

    public static Collections Settled { get; } = Sent.After(Settling);

    public static Bank StatementSettled { get; } = OnStatement.After(Settling);

    public static Books BooksSettled { get; } =
        Example.Books() with { Year = Example.Books().Year.After(Settling) };

    public static DebitMandate Mandate(SignDebitMandate act) =>
        DebitMandate.Initial.After(SignDebitMandate.Decide(act, DebitMandate.Initial, true));

    public static CollectionGrounds Grounds(params IEnumerable<DebitMandate> mandates) => new(
        Identified, Bank.OfOneAccount.Accounts, Fold.Of<IncomeStream>(Example.DonationStream),
        [
            .. mandates.DefaultIfEmpty(OfFatima).Select(mandate => new CollectionPayer(
                mandate, Money.Euro(25), Bank.Neighbour, "F. Aydin")),
        ]);

    public static Decision Decide(
        DrawUpCollection act, Collections? collections = null, CollectionGrounds? grounds = null) =>
        DrawUpCollection.Decide(act, collections ?? Collections.Initial, grounds ?? Grounds(OfFatima, OfJoop));

    public static Decision Settle(
        SettleCollection act, Collections collections, Bank? bank = null, Books? books = null) =>
        SettleCollection.Decide(
            act, collections, (bank ?? OnStatement).Accounts, (bank ?? OnStatement).Year, books ?? Example.Books());
}
