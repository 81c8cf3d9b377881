using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Challenges;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.Subsidies;

namespace Wijkboek.Application.Tests.Reporting.AnnualReport;

/// <summary>A year in which people are thanked, a subsidy ends lower and one bid of two is won.</summary>
internal static class BusyYear
{
    public static async Task<SmallYear> Write()
    {
        var year = await SmallYear.WithLedger(closed: false);
        await Allowances(year);
        await Jobs(year);
        await Subsidies(year);
        await Challenges(year);
        var input = await year.Input();
        await year.Do(new CloseLedgerYear(
            2025, new LocalDate(2026, 5, 11), [new("0510", input.Statement.Result.Realised)]));
        return year;
    }

    private static async Task Allowances(SmallYear year)
    {
        foreach (var (volunteer, euros) in new[] { ("m-1", 190), ("m-2", 120), ("m-3", 60) })
        {
            var member = new MemberId(volunteer);
            await year.Do(new AdmitMember(member, "Samira de Vries", MemberKind.Resident, new LocalDate(2024, 5, 1)));
            await year.Do(new SignVolunteerAgreement(
                member, new LocalDate(2024, 12, 1), new LocalDate(2025, 1, 1), "gastvrouw eetcafé"));
            await year.Do(new DeclareOtherAllowances(member, 2025, new LocalDate(2025, 1, 5)));
            foreach (var month in new[] { 2, 5, 8 })
            {
                var claim = new ClaimId($"{volunteer}-{month}");
                var day = new LocalDate(2025, month, 25);
                await year.Do(new ClaimAllowance(
                    claim, member, day.ToYearMonth(), Money.Euro(euros), day), "u-projectleider");
                await year.Do(new ApproveAllowance(claim, member, 2025, day.PlusDays(2)));
                await year.Do(new PayAllowance(claim, member, 2025, day.PlusDays(3)));
            }
        }
    }

    private static async Task Jobs(SmallYear year)
    {
        foreach (var (id, title, employer, name) in new[]
        {
            ("gastvrouw", "Gastvrouw De Serre", EmployerKind.Own, (string?)null),
            ("concierge", "Conciërge buurtcentrum", EmployerKind.Partner, "Buurtcentrum Oost"),
            ("groen", "Assistent groen en schoon", EmployerKind.Initiative, "Groen in de straat"),
        })
        {
            var (job, person) = (new JobId(id), new MemberId($"p-{id}"));
            await year.Do(new AdmitMember(person, "Yusuf Demirci", MemberKind.Resident, new LocalDate(2024, 5, 1)));
            await year.Do(new CreateJob(job, title, employer, 28 * 60, new LocalDate(2024, 6, 1), name));
            await year.Do(new SignJobContract(
                job, new ContractId($"{id}-1"), person, new LocalDate(2024, 9, 1), Money.Euro(15, 84),
                new LocalDate(2024, 8, 1), ["gemeente Utrecht"],
                employer == EmployerKind.Partner ? null : new LocalDate(2026, 8, 31), employer == EmployerKind.Own));
        }

        await year.Do(new BookWageCost(
            new JobId("gastvrouw"), new YearMonth(2025, 3), new LocalDate(2025, 3, 31),
            new WageCost(
                Money.Euro(1_922, 30), Money.Euro(153, 78), Money.Euro(331, 20), Money.Euro(96), Money.Euro(210),
                Money.Euro(415))));
    }

    private static async Task Subsidies(SmallYear year)
    {
        var (energy, stream) = (new SubsidyId("energie"), new IncomeStreamId("energie"));
        await year.Do(new ApplyForSubsidy(
            energy, "Energie in drie buurten", "provincie Utrecht", Money.Euro(20_000), new LocalDate(2024, 11, 4),
            SmallYear.From, new LocalDate(2025, 10, 31)));
        await year.Do(new RecordSubsidyGrant(
            energy, "PU-24-0311", Money.Euro(18_000), new LocalDate(2025, 1, 14), SmallYear.From,
            new LocalDate(2025, 10, 31),
            [new(new LocalDate(2025, 2, 1), Money.Euro(18_000))], new LocalDate(2025, 12, 1), stream));
        await year.Do(new ReceiveAdvance(
            energy, new EntryId("energie-voorschot"), Money.Euro(18_000), new LocalDate(2025, 2, 4)));
        await year.Bank(new LocalDate(2025, 5, 5), "4300", Money.Euro(16_350), "energie");
        await year.Do(new RecognizeSubsidyIncome(
            energy, new EntryId("energie-bate"), Money.Euro(16_350), new LocalDate(2025, 9, 30)));
        await year.Do(new DetermineSubsidy(
            energy, new EntryId("energie-vast"), "PU-25-0099", Money.Euro(16_350), new LocalDate(2025, 12, 9),
            LowerDeterminationGround.CostsLower));
        await year.Do(new ApplyForSubsidy(
            new SubsidyId("donker"), "Ontmoeten na donker", "Regionaal Zorgfonds", Money.Euro(15_000),
            new LocalDate(2025, 12, 1), new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)));
    }

    private static async Task Challenges(SmallYear year)
    {
        var (won, lost) = (new ChallengeId("informatiepunt"), new ChallengeId("groen"));
        await year.Do(new IdentifyTask(
            won, "Wijkinformatiepunt", "Utrecht", Money.Euro(70_000), new LocalDate(2024, 10, 1)));
        await year.Do(new SubmitBid(
            won, Money.Euro(64_800), [BidClaim.Better, BidClaim.Cheaper], 210, new LocalDate(2024, 11, 1)));
        await year.Do(new AwardBid(
            won, Money.Euro(64_800), new LocalDate(2025, 1, 20), new LocalDate(2025, 2, 1), new LocalDate(2028, 1, 31),
            [new("Vragen beantwoord", "2.400 per jaar"), new("Waardering van bezoekers", "7,5 of hoger")],
            new IncomeStreamId("informatiepunt")));
        await year.Do(new IdentifyTask(
            lost, "Groen in de Singelbuurt", "Utrecht", Money.Euro(27_500), new LocalDate(2025, 4, 1)));
        await year.Do(new SubmitBid(lost, Money.Euro(31_700), [BidClaim.Different], 143, new LocalDate(2025, 5, 12)));
        await year.Do(new RejectBid(lost, RejectionGround.Price, new LocalDate(2025, 9, 2), "Te duur."));
    }
}
