using System.Text.Json;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Appreciation.Allowances;

public sealed class AllowancesAnswerTests
{
    private static async Task<InMemoryWijkboek> WithClaims()
    {
        var wijkboek = await Founded();
        foreach (var claim in new[] { Claim("v-1", 3, 84), Claim("v-2", 3, 100), Claim("v-3", 4, 60) })
            (await wijkboek.Run(claim, "projectleider")).ShouldBeOfType<ActAnswer.Accepted>();
        await wijkboek.Given(
            new ApproveAllowance(new ClaimId("v-1"), Fatima, 2025, new LocalDate(2025, 4, 2)),
            new ApproveAllowance(new ClaimId("v-2"), Fatima, 2025, new LocalDate(2025, 4, 2)),
            new PayAllowance(new ClaimId("v-1"), Fatima, 2025, new LocalDate(2025, 4, 10)),
            new WaiveAllowance(
                new ClaimId("v-2"), Fatima, 2025, new LocalDate(2025, 4, 11), Declaration: "Map verklaringen"));
        return wijkboek;
    }

    private static async Task<AllowancesAnswer> Ask(InMemoryWijkboek wijkboek, LocalDate from, LocalDate to) =>
        (AllowancesAnswer)(await AllowancesAnswer.Give(await wijkboek.Ask(from, to))).Data;

    [Fact]
    public async Task A_year_shows_per_volunteer_what_was_asked_paid_and_waived_and_what_is_left()
    {
        var answer = await Ask(await WithClaims(), NewYear, OldYear);
        var json = JsonSerializer.Serialize(answer.Volunteers, WijkboekJson.Commands);
        json.ShouldBe("""
            [{"volunteer":"lid-1","name":"Fatima","year":2025,
            "amounts":{"claimedCents":24400,"approvedCents":18400,"paidCents":8400,
            "rejectedCents":0,"waivedCents":10000,"givenCents":0,
            "withdrawnCents":0,"takenBackCents":0},
            "allowanceCents":14400,"inKindCents":0,"costCents":0,"countedCents":14400,
            "maximumCents":210000,"leftCents":195600,"isTaxable":false,"resolutions":[],"months":[
            {"month":"2025-03",
            "amounts":{"claimedCents":18400,"approvedCents":18400,"paidCents":8400,
            "rejectedCents":0,"waivedCents":10000,"givenCents":0,
            "withdrawnCents":0,"takenBackCents":0},
            "allowanceCents":8400,"inKindCents":0,"costCents":0,"countedCents":8400,
            "maximumCents":21000,"leftCents":12600},
            {"month":"2025-04",
            "amounts":{"claimedCents":6000,"approvedCents":0,"paidCents":0,
            "rejectedCents":0,"waivedCents":0,"givenCents":0,
            "withdrawnCents":0,"takenBackCents":0},
            "allowanceCents":6000,"inKindCents":0,"costCents":0,"countedCents":6000,
            "maximumCents":21000,"leftCents":15000}]}]
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task Payments_are_counted_by_the_day_they_were_made()
    {
        var wijkboek = await WithClaims();
        var april = await Ask(wijkboek, new LocalDate(2025, 4, 1), new LocalDate(2025, 4, 30));
        (april.Paid.People, april.Paid.Count, april.Paid.AmountCents).ShouldBe((1, 1, 8_400L));
        april.Paid.List.ShouldHaveSingleItem().Positions.Count.ShouldBe(3);
        april.Volunteers.ShouldHaveSingleItem().Months.ShouldHaveSingleItem().Month.ShouldBe(new YearMonth(2025, 4));

        var march = await Ask(wijkboek, new LocalDate(2025, 3, 1), new LocalDate(2025, 3, 31));
        march.Paid.Count.ShouldBe(0);
    }

    [Fact]
    public async Task The_table_names_the_volunteer_and_closes_with_the_year()
    {
        var question = await (await WithClaims()).Ask(NewYear, OldYear);
        var rows = (await AllowancesAnswer.Give(question)).Table.Rows;
        rows.Count.ShouldBe(3);
        rows.ShouldAllBe(row => (string?)row[0] == "Fatima");
        rows[^1][2].ShouldBe(Money.Euro(244));
    }

    [Fact]
    public async Task Money_and_fact_go_together_or_not_at_all()
    {
        var wijkboek = await WithClaims();
        var late = new ApproveAllowance(new ClaimId("v-3"), Fatima, 2025, new LocalDate(2026, 1, 5));
        (await wijkboek.Run(late)).ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("ledger.year_not_open");
        (await wijkboek.Run(late with { BookedOn = OldYear })).ShouldBeOfType<ActAnswer.Accepted>();
    }

    [Fact]
    public async Task The_claimant_does_not_approve()
    {
        var wijkboek = await WithClaims();
        var approve = new ApproveAllowance(new ClaimId("v-3"), Fatima, 2025, new LocalDate(2025, 5, 2));
        (await wijkboek.Run(approve, "lid-1")).ShouldBeOfType<ActAnswer.Refused>().Reason.Code
            .ShouldBe("allowance.approved_by_volunteer");
        (await wijkboek.Run(approve, "projectleider")).ShouldBeOfType<ActAnswer.Refused>().Reason.Code
            .ShouldBe("allowance.approved_by_recorder");
    }

    [Fact]
    public async Task A_voucher_takes_room_that_allowances_then_no_longer_have()
    {
        var wijkboek = await WithClaims();
        var batch = new VoucherBatchId("bon-1");
        var give = new GiveVoucher(new VoucherGiftId("b-1"), batch, new LocalDate(2025, 3, 20), Fatima);
        await wijkboek.Given(
            new BuyVouchers(batch, "Boekhandel Oost", true, 2, Money.Euro(120), new LocalDate(2025, 3, 3)), give);
        (await wijkboek.Run(Claim("v-4", 3, 10))).ShouldBeOfType<ActAnswer.Refused>().Reason.Code
            .ShouldBe("allowance.above_month_maximum");

        var march = (await Ask(wijkboek, NewYear, OldYear)).Volunteers.ShouldHaveSingleItem().Months[0];
        (march.AllowanceCents, march.InKindCents, march.CountedCents, march.LeftCents)
            .ShouldBe((8_400L, 12_000L, 20_400L, 600L));

        await wijkboek.Given(new TakeBackVoucher(give.Gift, batch, new LocalDate(2025, 3, 25), "Niet nodig"));
        (await Ask(wijkboek, NewYear, OldYear)).Volunteers[0].InKindCents.ShouldBe(0);
        (await wijkboek.Run(Claim("v-4", 3, 10))).ShouldBeOfType<ActAnswer.Accepted>();
    }

    [Fact]
    public async Task Above_a_maximum_by_decision_of_the_board_the_whole_year_is_taxable()
    {
        var wijkboek = await WithClaims();
        var much = Claim("v-5", 6, 250);
        (await wijkboek.Run(much)).ShouldBeOfType<ActAnswer.Refused>().Reason.Code
            .ShouldBe("allowance.above_month_maximum");
        var decided = much with { Resolution = new ResolutionNumber("2025-01") };
        (await wijkboek.Run(decided)).ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("resolution.unknown");

        await wijkboek.Given(
            new AdoptGoverningModel(
                GeneralMeeting.Residents, BoardModel.Sole, false, WorkOrganisation.Teams, NewYear),
            new AppointToFunction(new AppointmentId("b-1"), Hassan, Function.BoardMember, NewYear),
            new TakeBoardDecision(
                new MotionId("boven-het-maximum"), "Extra vergoeding voor Fatima", Hassan, new LocalDate(2025, 6, 1)),
            decided);
        var answer = (await Ask(wijkboek, NewYear, OldYear)).Volunteers.ShouldHaveSingleItem();
        (answer.IsTaxable, answer.CountedCents).ShouldBe((true, 39_400L));
        answer.Resolutions.ShouldBe([new ResolutionNumber("2025-01")]);
        (await AllowancesAnswer.Give(await wijkboek.Ask(NewYear, OldYear))).Table.Rows[^1][^1].ShouldBe("ja");
    }

    [Fact]
    public async Task What_was_paid_back_in_the_period_was_not_paid_in_it()
    {
        var wijkboek = await WithClaims();
        await wijkboek.Given(new TakeBackAllowance(
            new ClaimId("v-1"), Fatima, 2025, new LocalDate(2025, 5, 6), "Dubbel betaald"));
        (await Ask(wijkboek, NewYear, new LocalDate(2025, 4, 30))).Paid.Count.ShouldBe(1);
        var year = await Ask(wijkboek, NewYear, OldYear);
        (year.Paid.Count, year.Volunteers[0].Amounts.TakenBackCents).ShouldBe((0, 8_400L));
    }
}
