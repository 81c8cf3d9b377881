using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Challenges;
using Wijkboek.Application.Community;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.NeighbourhoodJobs;
using Wijkboek.Application.Reporting;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Subsidies;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Reporting.AnnualReport;

/// <summary>A cooperative with a ledger of one or two small years, and as much beside it as a test asks for.</summary>
internal sealed class SmallYear
{
    public static readonly LocalDate From = new(2025, 1, 1);
    public static readonly LocalDate To = new(2025, 12, 31);

    private const string Municipality = "gemeente Utrecht";

    private int entries;

    private SmallYear()
    {
        Application.Clock.Now = Instant.FromUtc(2024, 12, 29, 19, 30);
    }

    public InMemoryWijkboek Application { get; } = new(
        new ActCatalogue().AddGovernance().AddMembership().AddFinance().AddAppreciation().AddNeighbourhoodJobs()
            .AddSubsidies().AddChallenges().AddCommunity().AddReporting(),
        [
            .. GovernanceModule.Projections, .. MembershipModule.Projections, .. FinanceModule.Projections,
            .. AppreciationModule.Projections, .. NeighbourhoodJobsModule.Projections, .. SubsidiesModule.Projections,
            .. ChallengesModule.Projections, .. CommunityModule.Projections, .. ReportingModule.Projections,
        ]);

    /// <summary>Nothing at all yet.</summary>
    public static Task<SmallYear> Empty() => Task.FromResult(new SmallYear());

    /// <summary>A cooperative that was founded and has nothing else yet.</summary>
    public static async Task<SmallYear> Founded(bool demonstration = true)
    {
        var year = new SmallYear();
        await year.Do(Founding(demonstration));
        return year;
    }

    public static FoundCooperative Founding(bool demonstration = true) => new(
        "Wijkcoöperatie Voorbeeld U.A.", LegalForm.Cooperative, new LocalDate(2019, 12, 1), "Utrecht Oost", "Utrecht",
        "00000000", Residents: 33_000, Demonstration: demonstration);

    /// <summary>A ledger of 2025, and of 2024 if asked, with income of three funders and a few expenses.</summary>
    public static async Task<SmallYear> WithLedger(bool budget = true, bool previous = true, bool closed = true)
    {
        var year = await Founded();
        await year.Do(new AdoptGoverningModel(
            GeneralMeeting.ResidentsAndInitiatives, BoardModel.Sole, true, WorkOrganisation.Circles,
            new LocalDate(2024, 1, 8)));
        await year.Do(new RecordTaxProfile(new TaxProfile(
            new LocalDate(2022, 1, 1), CorporationTax.Taxable, null, null, true,
            new VolunteerSchemeAgreement("VO-2022-17", new LocalDate(2022, 3, 14), new LocalDate(2022, 1, 1), null))));
        await year.Do(new AdoptStandardChart());
        await year.OpenStreams();
        if (previous)
            await year.Post2024();
        await year.Post2025(budget, previous);
        if (closed)
            await year.Do(new CloseLedgerYear(2025, new LocalDate(2026, 5, 11), [new("0510", await year.Result())]));
        return year;
    }

    public async Task Do(IAct act, string actor = "penningmeester")
    {
        Application.Clock.Now += Duration.FromHours(91) + Duration.FromMinutes(entries++ % 90);
        var answer = (ActAnswer)await Application.Run((dynamic)act, actor);
        if (answer is not ActAnswer.Accepted)
            throw new InvalidOperationException($"{act} was not accepted: {answer}");
    }

    public async Task<AnnualReportInput> Input() => (await AnnualReportInput.Read(
        await Application.Ask(From, To),
        await Application.Store.Head(InMemoryWijkboek.Cooperative, CancellationToken.None)))!;

    public Task Bank(LocalDate date, string account, Money amount, string? project = null) => Do(new PostEntry(
        new EntryId($"uitgave-{entries}"), LedgerJournal.Bank, date,
        [EntryLine.ToDebit(account, amount, project), EntryLine.ToCredit("1100", amount)]));

    public Task Receive(string stream, LocalDate date, Money amount) => Do(new ReceiveInstalment(
        new IncomeStreamId(stream), new EntryId($"ontvangst-{entries}"), amount, date));

    private async Task OpenStreams()
    {
        await Open("sociale-basis", "Sociale basis", EarningsCategory.MunicipalSubsidy, Municipality, true, "8000");
        await Open(
            "energie", "Energie in drie buurten", EarningsCategory.RegionalSubsidy, "provincie Utrecht", false, "8005");
        await Open(
            "informatiepunt", "Wijkinformatiepunt", EarningsCategory.RightToChallenge, Municipality, true, "8010");
        await Open("eetcafe", "Eetcafé", EarningsCategory.OwnIncome, "bezoekers", true, "8085");
        await Open("donaties", "Donaties", EarningsCategory.DonationsAndSponsoring, "particulieren", false, "8040");
    }

    private Task Open(
        string id, string name, EarningsCategory category, string funder, bool structural, string account) =>
        Do(new OpenIncomeStream(
            new IncomeStreamId(id), name, category, funder, structural, account, new LocalDate(2024, 1, 1)));

    private async Task Post2024()
    {
        await Do(new OpenLedgerYear(2024, [new("1100", Money.Euro(30_000)), new("0510", -Money.Euro(30_000))]));
        await Receive("sociale-basis", new LocalDate(2024, 2, 1), Money.Euro(140_000, 50));
        await Receive("eetcafe", new LocalDate(2024, 6, 30), Money.Euro(6_120, 25));
        await Bank(new LocalDate(2024, 7, 1), "4200", Money.Euro(28_800));
        await Bank(new LocalDate(2024, 9, 1), "4140", Money.Euro(104_300, 40));
        await Do(new CloseLedgerYear(2024, new LocalDate(2025, 4, 14), [new("0510", Money.Euro(13_020, 35))]));
    }

    private async Task Post2025(bool budget, bool previous)
    {
        var opening = previous ? Money.Euro(43_020, 35) : Money.Euro(30_000);
        await Do(new OpenLedgerYear(2025, [new("1100", opening), new("0510", -opening)]));
        if (budget)
            await Do(new SetBudget(2025, new LocalDate(2025, 1, 20),
            [
                new("8000", Money.Euro(158_000)), new("8010", Money.Euro(64_800)), new("8085", Money.Euro(7_000)),
                new("8040", Money.Euro(6_000)), new("4140", Money.Euro(150_000)), new("4200", Money.Euro(28_800)),
            ]));
        await Receive("sociale-basis", new LocalDate(2025, 2, 3), Money.Euro(152_000, 49));
        await Receive("informatiepunt", new LocalDate(2025, 3, 31), Money.Euro(64_800));
        await Receive("eetcafe", new LocalDate(2025, 6, 30), Money.Euro(7_420, 49));
        await Receive("donaties", new LocalDate(2025, 11, 3), Money.Euro(6_415, 49));
        await Bank(new LocalDate(2025, 7, 1), "4200", Money.Euro(29_400, 1));
        await Bank(new LocalDate(2025, 9, 1), "4140", Money.Euro(148_250, 30), "informatiepunt");
        await Bank(new LocalDate(2025, 10, 1), "4300", Money.Euro(18_930, 49));
        await Bank(new LocalDate(2025, 10, 2), "0200", Money.Euro(4_150));
    }

    private async Task<Money> Result() =>
        (await Input()).Statement.Result.Realised;
}
