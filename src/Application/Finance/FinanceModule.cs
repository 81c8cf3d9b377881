using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.Breakdowns;
using Wijkboek.Application.Finance.CashCounts;
using Wijkboek.Application.Finance.CommitmentOverview;
using Wijkboek.Application.Finance.DirectDebits;
using Wijkboek.Application.Finance.Documents;
using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Finance.FixedAssets;
using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Finance.Gifts;
using Wijkboek.Application.Finance.Invoices;
using Wijkboek.Application.Finance.Liquidity;
using Wijkboek.Application.Finance.Payments;
using Wijkboek.Application.Finance.Rates;
using Wijkboek.Application.Finance.RecurringEntries;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Finance.ThirdParties;
using Wijkboek.Application.Finance.Tracing;
using Wijkboek.Application.Finance.TrialBalances;
using Wijkboek.Application.Finance.Vat;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.CorporationTaxes;
using Wijkboek.Domain.Finance.EarningsModel;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.InKind;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class FinanceModule
{
    public static ActCatalogue AddFinance(this ActCatalogue acts) => acts
        .Add<AdoptStandardChart>(Module.Finance, async (_, from) => AdoptStandardChart.Decide(
            StandardChart.For((await from.Cooperative()).Founding!.LegalForm), await from.Load(ChartOfAccounts.Stream)))
        .Add<AddAccount>(Module.Finance, async (act, from) =>
            AddAccount.Decide(act, await from.Load(ChartOfAccounts.Stream)))
        .Add<RetireAccount>(Module.Finance, async (act, from) =>
            RetireAccount.Decide(act, await from.Load(ChartOfAccounts.Stream)))
        .Add<OpenLedgerYear>(Module.Finance, async (act, from) => OpenLedgerYear.Decide(
            act,
            await from.Load(LedgerYear.Stream(act.Year)),
            await from.Load(LedgerYear.Stream(act.Year - 1)),
            await from.Load(ChartOfAccounts.Stream),
            await from.Cooperative()))
        .Add<PostEntry>(Module.Finance, async (act, from) =>
            PostEntry.Decide(act, await from.BooksFor(act.Date, act.Lines)))
        .Add<ReverseEntry>(Module.Finance, async (act, from) =>
        {
            var year = await from.Load(LedgerYear.Stream(act.Year));
            var original = year.Entries.GetValueOrDefault(act.Entry);
            return ReverseEntry.Decide(act, await from.BooksOf(act.Year, original?.Lines.IncomeStreams() ?? []));
        })
        .Add<SetBudget>(Module.Finance, async (act, from) => SetBudget.Decide(
            act, await from.Load(LedgerYear.Stream(act.Year)), await from.Load(ChartOfAccounts.Stream)))
        .Add<ChangeBudget>(Module.Finance, async (act, from) => ChangeBudget.Decide(
            act, await from.Load(LedgerYear.Stream(act.Year)), await from.Load(ChartOfAccounts.Stream)))
        .Add<LockPeriod>(Module.Finance, async (act, from) =>
            LockPeriod.Decide(act, await from.Load(LedgerYear.Stream(act.Year))))
        .Add<GrantLockException>(Module.Finance, async (act, from) => GrantLockException.Decide(
            act, await from.Load(LedgerYear.Stream(act.Year)), from.Actor, from.Today))
        .Add<EndLockException>(Module.Finance, async (act, from) =>
            EndLockException.Decide(act, await from.Load(LedgerYear.Stream(act.Year)), from.Today))
        .Add<ProvideForTax>(Module.Finance, async (act, from) => ProvideForTax.Decide(
            act, await from.BooksOf(act.Year), await from.CorporationTaxRates(), await from.Cooperative()))
        .Add<CloseLedgerYear>(Module.Finance, async (act, from) => CloseLedgerYear.Decide(
            act,
            await from.Load(LedgerYear.Stream(act.Year)),
            await from.Load(LedgerYear.Stream(act.Year - 1)),
            await from.Load(LedgerYear.Stream(act.Year + 1)),
            await from.Load(ChartOfAccounts.Stream),
            await from.LooseEnds(act.Year)))
        .Add<AdoptAccounts>(Module.Finance, async (act, from) => AdoptAccounts.Decide(
            act, await from.Load(LedgerYear.Stream(act.Year)), await from.Cooperative()))
        .Add<OpenIncomeStream>(Module.Finance, async (act, from) => OpenIncomeStream.Decide(
            act, await from.Load(IncomeStream.Stream(act.IncomeStream)), await from.Load(ChartOfAccounts.Stream)))
        .Add<ChangeExpectation>(Module.Finance, async (act, from) =>
            ChangeExpectation.Decide(act, await from.Load(IncomeStream.Stream(act.IncomeStream))))
        .Add<CloseIncomeStream>(Module.Finance, async (act, from) =>
            CloseIncomeStream.Decide(act, await from.Load(IncomeStream.Stream(act.IncomeStream))))
        .Add<ReceiveInstalment>(Module.Finance, async (act, from) =>
            ReceiveInstalment.Decide(act, await from.Books(act.ReceivedOn, act.IncomeStream)))
        .Add<ReverseInstalment>(Module.Finance, async (act, from) =>
            ReverseInstalment.Decide(act, await from.Books(act.On, act.IncomeStream)))
        .Add<ReceiveSupportInKind>(Module.Finance, async (act, from) =>
            ReceiveSupportInKind.Decide(act, await from.Load(SupportInKind.Stream(act.Support))))
        .Add<WithdrawSupportInKind>(Module.Finance, async (act, from) =>
            WithdrawSupportInKind.Decide(act, await from.Load(SupportInKind.Stream(act.Support))))
        .AddCommitments()
        .AddBanking()
        .AddCashCounts()
        .AddPayments()
        .AddDirectDebits()
        .AddDocuments()
        .AddFixedAssets()
        .AddGifts()
        .AddRecurringEntries()
        .AddInvoices()
        .AddPaidPersons()
        .AddRates()
        .Add<SetWarningLines>(Module.Finance, async (act, from) =>
            SetWarningLines.Decide(act, await from.Load(WarningLines.Stream)));

    public static QuestionCatalogue AddFinance(this QuestionCatalogue questions) => questions
        .Add("balance", BalanceAnswer.Give)
        .Add("bank", BankAnswer.Give)
        .Add("cash", CashAnswer.Give)
        .Add("commitments", CommitmentsAnswer.Give)
        .Add("direct-debits", DirectDebitsAnswer.Give)
        .Add("documents", DocumentsAnswer.Give)
        .Add("earnings", EarningsAnswer.Give)
        .Add("fixed-assets", FixedAssetsAnswer.Give)
        .Add("funder-breakdown", FunderBreakdownAnswer.Give)
        .Add("invoices", InvoicesAnswer.Give)
        .Add("ledger", GeneralLedgerAnswer.Give)
        .Add("liquidity", LiquidityAnswer.Give)
        .Add("payments", PaymentsAnswer.Give)
        .Add("pledges", PledgesAnswer.Give)
        .Add("project-breakdown", BreakdownAnswer.PerProject)
        .Add("recurring-entries", RecurringEntriesAnswer.Give)
        .Add("statement", StatementAnswer.Give)
        .Add("team-breakdown", BreakdownAnswer.PerTeam)
        .Add("trial-balance", TrialBalanceAnswer.Give)
        .Add("vat", VatAnswer.Give);

    public static TraceCatalogue AddFinance(this TraceCatalogue traces) => traces
        .Add("balance", BalanceTrace.Read)
        .Add("earnings", EarningsTrace.Read)
        .Add("invoices", InvoicesTrace.Read)
        .Add("ledger", LedgerTrace.Read)
        .Add("project-breakdown", BreakdownTrace.PerProject)
        .Add("team-breakdown", BreakdownTrace.PerTeam)
        .Add("statement", StatementTrace.Read)
        .Add("vat", VatAnswer.Trace);

    public static IReadOnlyList<Projection> Projections { get; } =
    [
        LedgerBook.LedgerBook.Frames, LedgerBook.LedgerBook.Months, CommitmentsAnswer.View, BankBook.Frames,
        BankBook.Months, PaymentBook.Batches, PaymentBook.Payees, PaymentBook.BillPayments,
        DirectDebitBook.Mandates, DirectDebitBook.Rounds, DocumentsAnswer.View, FixedAssetsAnswer.View,
        RecurringEntriesAnswer.View, InvoiceFiles.View, PaidPersonsView.View, CashAnswer.View,
        GiftBook.Pledges, GiftBook.Gifts, RateActs.VatView, RateActs.CorporationTaxView,
    ];
}
