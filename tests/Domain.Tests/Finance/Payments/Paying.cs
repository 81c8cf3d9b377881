using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Governance.Mandates;
using Wijkboek.Domain.Tests.Finance.BankAccounts;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Payments;

/// <summary>A batch of two payments, by the treasurer, the chair and the secretary, step by step.</summary>
internal static class Paying
{
    public static readonly LocalDate Day = Bank.Monday;
    public static readonly Actor Treasurer = new("penningmeester");
    public static readonly Actor Chair = new("voorzitter");
    public static readonly Actor Secretary = new("secretaris");
    public static readonly MemberId Fatima = new("fatima");
    public static readonly PaymentBatchId Id = new("juni");
    public static readonly BankTransactionId Debit = new("20250602-1");

    public static readonly PaymentRequest Plumber = new(
        Account: "1600", Amount: Money.Euro(60), Name: "Loodgieter Ané & Zn.", Iban: Bank.Shop,
        Remittance: "Factuur 12");

    public static readonly PaymentRequest Refund = new(
        Account: "4200", Project: "eetcafe", Amount: Money.Euro(40), Payee: Fatima, Name: "F. Aydin",
        Iban: Bank.Neighbour);

    public static readonly DrawUpPaymentBatch DrawUp = new(Id, Bank.Account, Day, Day, [Plumber, Refund]);

    public static readonly PaymentFileSeal Seal = new(new string('b', 64), "juni", 2, Money.Euro(100));

    public static Books Books2025 { get; } = Example.Books(
        null,
        new Account("1600", "Crediteuren", AccountKind.Liability, "Schulden", null, AccountRole.Creditors),
        new Account("1190", "Kruisposten", AccountKind.Asset, "Liquide middelen", null, AccountRole.MoneyInTransit));

    public static PaymentBatch DrawnUp { get; } = PaymentBatch.Initial.After(Decide(DrawUp));

    public static PaymentBatch Approved { get; } = DrawnUp
        .After(ApprovePaymentBatch.Decide(new(Id, Day), DrawnUp, null, Chair))
        .After(ApprovePaymentBatch.Decide(new(Id, Day), DrawnUp, null, Secretary));

    private static readonly Decision Sending =
        SendPaymentBatch.Decide(new(Id, Day), Approved, Seal, Books2025, Treasurer);

    public static PaymentBatch Sent { get; } = Approved.After(Sending);

    public static Books BooksSent { get; } = Books2025 with { Year = Books2025.Year.After(Sending) };

    /// <summary>The bank took all, took one, and gave one back.</summary>
    public static Bank Statement { get; } = Bank.OfOneAccount.After(Bank.Import(Bank.Statement(
        Money.Euro(1_000), Bank.Line(0, -10_000), Bank.Line(1, -6_000), Bank.Line(2, 4_000), Bank.Line(3, -4_000))));

    private static readonly Decision Settling = Settle(new(Id, Debit), Sent, BooksSent);

    public static PaymentBatch Settled { get; } = Sent.After(Settling);

    public static Bank StatementSettled { get; } = Statement.After(Settling);

    public static Books BooksSettled { get; } = BooksSent with { Year = BooksSent.Year.After(Settling) };

    public static Decision Decide(
        DrawUpPaymentBatch act, PaymentBatch? batch = null, BankAccountRegister? accounts = null,
        PayeeDetails? known = null) => DrawUpPaymentBatch.Decide(
        act, batch ?? PaymentBatch.Initial, accounts ?? Bank.OfOneAccount.Accounts, Books2025.Chart,
        [
            .. act.Lines.Select(line => new PaymentDue(
                line.Account ?? "1600", line.Project, line.Amount ?? Money.Euro(10),
                known ?? new PayeeDetails(null, null, null))),
        ],
        Treasurer);

    public static Decision Settle(SettlePayments act, PaymentBatch batch, Books? books = null, Bank? bank = null) =>
        SettlePayments.Decide(
            act, batch, (bank ?? Statement).Accounts, (bank ?? Statement).Year, books ?? BooksSent);

    public static Mandate Mandate(long limit, long? secondAbove = null, string? account = null) =>
        Fold.Of<Mandate>(new MandateGranted(
            new MandateId("m-1"), new MemberId(Chair.Id), "voorzitter", account, null, Money.Euro(limit),
            secondAbove is { } above ? Money.Euro(above) : null, [], new LocalDate(2025, 1, 1), null, null));

    public static Money On(Books books, string account) => books.Year.Balance(account);
}
