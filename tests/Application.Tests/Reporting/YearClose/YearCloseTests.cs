using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Finance.FixedAssets;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.Reporting;
using Wijkboek.Application.Reporting.YearClose;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Documents;
using Wijkboek.Domain.Finance.FixedAssets;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Reporting.YearClose;

public sealed class YearCloseTests
{
    private static readonly LocalDate NewYear = new(2025, 1, 1);
    private static readonly LocalDate OldYear = new(2025, 12, 31);

    private readonly InMemoryWijkboek wijkboek = new(
        new ActCatalogue().AddGovernance().AddMembership().AddFinance().AddAppreciation().AddReporting(),
        [.. FinanceModule.Projections, .. AppreciationModule.Projections, .. ReportingModule.Projections]);

    [Fact]
    public async Task The_steps_are_taken_one_by_one_until_the_accounts_are_adopted()
    {
        await Begin();
        (await State(YearCloseStep.Depreciate)).ShouldBe(YearCloseState.Blocks);
        (await State(YearCloseStep.AttachDocuments)).ShouldBe(YearCloseState.Look);
        (await State(YearCloseStep.EmptySuspenseAccounts)).ShouldBe(YearCloseState.Look);
        (await State(YearCloseStep.ImportStatements)).ShouldBe(YearCloseState.NotNeeded);
        (await State(YearCloseStep.ProvideForCorporationTax)).ShouldBe(YearCloseState.NotNeeded);
        (await State(YearCloseStep.AdoptAccounts)).ShouldBe(YearCloseState.Ahead);
        (await wijkboek.Run(Close(0))).ShouldBeOfType<ActAnswer.Refused>().Reason.Code
            .ShouldBe("ledger.depreciation_missing");

        await wijkboek.Given(
            new DepreciateAssets(new YearMonth(2025, 12), new EntryId("afschrijving")),
            new AttachDocument(2025, new EntryId("huur"), new string('a', 64), DocumentKind.Pdf, "huur.pdf"),
            Entry("opgelost", "1300", "1200", 40));
        (await State(YearCloseStep.Depreciate)).ShouldBe(YearCloseState.Done);
        (await State(YearCloseStep.AttachDocuments)).ShouldBe(YearCloseState.Done);
        (await State(YearCloseStep.EmptySuspenseAccounts)).ShouldBe(YearCloseState.Done);

        var result = (await Ask()).ResultCents;
        await wijkboek.Given(
            Close(result), new OpenLedgerYear(2026, Opening(result)),
            new AdoptAccounts(2025, new LocalDate(2026, 6, 1), AdoptingBody.GeneralMeeting, "2026-04"));
        var done = await Ask();
        done.Steps.Where(step => step.Code >= YearCloseStep.CloseYear).Select(step => step.State)
            .ShouldAllBe(state => state == YearCloseState.Done);
        (done.ClosedOn, done.AdoptedOn).ShouldBe((new LocalDate(2026, 5, 1), new LocalDate(2026, 6, 1)));
    }

    [Fact]
    public async Task The_register_and_the_ledger_say_the_same()
    {
        await Begin();
        await wijkboek.Given(new DepreciateAssets(new YearMonth(2025, 6), new EntryId("halverwege")));
        var answer = (FixedAssetsAnswer)(await FixedAssetsAnswer.Give(await wijkboek.Ask(NewYear, OldYear))).Data;
        answer.Accounts.Select(account => account.LedgerCents - account.RegisterCents).ShouldBe([0, 0]);
        answer.BookValueCents.ShouldBe(90_000);
        answer.NotDepreciatedCents.ShouldBe(30_000);
        var before = (FixedAssetsAnswer)(await FixedAssetsAnswer.Give(
            await wijkboek.Ask(NewYear, new LocalDate(2025, 5, 31)))).Data;
        (before.BookValueCents, before.NotDepreciatedCents).ShouldBe((120_000, 25_000));
    }

    [Fact]
    public async Task Without_a_ledger_year_there_is_no_step() =>
        (await Ask()).Steps.ShouldBeEmpty();

    // A laptop of € 1.200 over two years; rent of € 80; € 40 that nobody knew where to put.
    private Task Begin() => wijkboek.Given(
        new FoundCooperative(
            "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Oost", "Utrecht"),
        new AdoptStandardChart(),
        new OpenLedgerYear(2025, []),
        new AcquireAsset(
            new AssetId("laptop"), "Laptop", NewYear, Money.Euro(1_200), "0200", "0210", "4500", 24, PaidFrom: "1100"),
        Entry("huur", "4200", "1100", 80),
        Entry("vraag", "1200", "1100", 40));

    private static PostEntry Entry(string id, string debit, string credit, int euros) => new(
        new EntryId(id), LedgerJournal.General, new LocalDate(2025, 3, 31),
        [EntryLine.ToDebit(debit, Money.Euro(euros)), EntryLine.ToCredit(credit, Money.Euro(euros))], id);

    private static CloseLedgerYear Close(long result) =>
        new(2025, new LocalDate(2026, 5, 1), [new("0520", new Money(result))]);

    private static List<BalanceLine> Opening(long result) =>
    [
        new("0200", Money.Euro(1_200)), new("0210", -Money.Euro(600)), new("0520", new Money(-result)),
        new("1100", -Money.Euro(1_320)), new("1300", Money.Euro(40)),
    ];

    private async Task<YearCloseState> State(YearCloseStep step) =>
        (await Ask()).Steps.Single(one => one.Code == step).State;

    private async Task<YearCloseAnswer> Ask() =>
        (YearCloseAnswer)(await YearCloseAnswer.Give(await wijkboek.Ask(NewYear, OldYear))).Data;
}
