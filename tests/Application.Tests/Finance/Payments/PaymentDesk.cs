using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Tests.Finance.Banking;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Tests.Finance.Payments;

/// <summary>A cooperative in June 2025 that owes a volunteer € 80 and a plumber € 60.</summary>
internal sealed class PaymentDesk
{
    public static readonly MemberId Fatima = new("lid-7");
    public static readonly LocalDate Day = new(2025, 6, 2);
    public static readonly PaymentBatchId Id = new("juni");

    public static readonly PaymentRequest Allowance =
        new(Claim: "mei", Year: 2025, Payee: Fatima, Remittance: "Vergoeding mei");

    public static readonly PaymentRequest Bill = new(
        Bill: new("factuur-12"), Year: 2025, Name: "Loodgieter Ané", Iban: BankDesk.Shop, Remittance: "Factuur 12");

    private PaymentDesk(BankDesk bank) => Bank = bank;

    public BankDesk Bank { get; }

    public static DrawUpPaymentBatch DrawUp { get; } =
        new(Id, new BankAccountId(BankDesk.Id), Day.PlusDays(1), Day, [Allowance, Bill]);

    public static async Task<PaymentDesk> Open()
    {
        var desk = new PaymentDesk(await BankDesk.Open());
        var year = desk.Bank.Year;
        await year.Do(new AdmitMember(Fatima, "Fatima el Idrissi", MemberKind.Resident, new LocalDate(2024, 3, 1)));
        await year.Do(new SignVolunteerAgreement(
            Fatima, new LocalDate(2025, 1, 2), new LocalDate(2025, 1, 1), "gastvrouw"));
        await year.Do(new DeclareOtherAllowances(Fatima, 2025, new LocalDate(2025, 1, 2)));
        await year.Do(new ClaimAllowance(
            new("mei"), Fatima, new YearMonth(2025, 5), Money.Euro(80), new LocalDate(2025, 5, 31)), "lid-8");
        await year.Do(new ApproveAllowance(new("mei"), Fatima, 2025, Day));
        await year.Do(new PostEntry(
            new("factuur-12"), LedgerJournal.Purchases, Day,
            [EntryLine.ToDebit("4300", Money.Euro(60)), EntryLine.ToCredit("1600", Money.Euro(60))]));
        await year.Do(new ConnectBankAccount(BankDesk.Own, "1100", new LocalDate(2025, 6, 1), Money.Euro(100)));
        await year.Do(new RecordPayeeAccount(Fatima, "NL20INGB0001234567", "F. el Idrissi", Day));
        return desk;
    }

    public async Task<PaymentDesk> Sent()
    {
        await Bank.Year.Do(DrawUp);
        await Bank.Year.Do(new ApprovePaymentBatch(Id, Day), "voorzitter");
        await Bank.Year.Do(new ApprovePaymentBatch(Id, Day), "secretaris");
        await Bank.Year.Do(new SendPaymentBatch(Id, Day));
        return this;
    }

    public async Task<PaymentsAnswer> Ask() => (PaymentsAnswer)(await PaymentsAnswer.Give(
        await Bank.Year.Application.Ask(SmallYear.From, SmallYear.To))).Data;

    public async Task<string> Refused(IAct act, string actor = "penningmeester") =>
        ((ActAnswer)await Bank.Year.Application.Run((dynamic)act, actor))
        .ShouldBeOfType<ActAnswer.Refused>().Reason.Code;

    /// <summary>What the ledger holds on an account at the end of the year; positive is debit.</summary>
    public async Task<Money> On(string account)
    {
        var book = await Application.Finance.LedgerBook.LedgerBook.Read(
            await Bank.Year.Application.Ask(SmallYear.From, SmallYear.To));
        return book.Balances(SmallYear.From, SmallYear.To).GetValueOrDefault(account);
    }
}
