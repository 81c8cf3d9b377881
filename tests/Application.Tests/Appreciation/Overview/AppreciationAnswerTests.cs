using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation.Overview;
using Wijkboek.Domain.Appreciation.Ambassadors;
using Wijkboek.Domain.Appreciation.Gestures;
using Wijkboek.Domain.Appreciation.Internships;
using Wijkboek.Domain.Appreciation.Vouchers;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Appreciation.Overview;

public sealed class AppreciationAnswerTests
{
    private static readonly VoucherBatchId Batch = new("bon-1");
    private static readonly InternshipId Internship = new("stage-1");

    private static LocalDate On(int month, int day) => new(2025, month, day);

    private static async Task<InMemoryWijkboek> WithThanks()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(
            new BuyVouchers(Batch, "Boekhandel Oost", true, 5, Money.Euro(20), On(2, 3)),
            new GiveVoucher(new VoucherGiftId("b-1"), Batch, On(3, 10), Fatima),
            new GiveVoucher(new VoucherGiftId("b-2"), Batch, On(3, 10)),
            new GiveVoucher(new VoucherGiftId("b-3"), Batch, On(9, 10)),
            new TakeBackVoucher(new VoucherGiftId("b-2"), Batch, On(4, 2), "Niet opgehaald"),
            new WriteOffVouchers(new VoucherWriteOffId("kwijt-1"), Batch, 1, On(10, 1), "Kwijt"),
            new StartInternship(
                Internship, "ROC Utrecht", On(2, 3), On(6, 27), Name: "Een stagiair",
                AllowancePerMonth: Money.Euro(250)),
            new StartInternship(new InternshipId("stage-2"), "Hogeschool", On(9, 1), On(12, 19), Hassan),
            new PayInternshipAllowance(Internship, new YearMonth(2025, 3), On(3, 28)),
            new PayInternshipAllowance(Internship, new YearMonth(2025, 4), On(4, 28)),
            new EngageAmbassador(new AmbassadorId("amb-1"), Fatima, "Nieuwkomers", On(2, 1)),
            new MakeGesture(new GestureId("praatje"), GestureKind.Attention, NewYear, 0, IsStanding: true),
            new MakeGesture(new GestureId("uitje-1"), GestureKind.Outing, On(5, 10), 18, Money.Euro(240)),
            new MakeGesture(new GestureId("uitje-2"), GestureKind.Outing, On(6, 10), 20),
            new WithdrawGesture(new GestureId("uitje-2"), 2025, On(6, 12), "Ging niet door"));
        return wijkboek;
    }

    private static async Task<AppreciationAnswer> Ask(InMemoryWijkboek wijkboek, LocalDate from, LocalDate to) =>
        (AppreciationAnswer)(await AppreciationAnswer.Give(await wijkboek.Ask(from, to))).Data;

    [Fact]
    public async Task Vouchers_are_bought_given_lost_and_left()
    {
        var vouchers = (await Ask(await WithThanks(), NewYear, OldYear)).Vouchers;
        (vouchers.Bought, vouchers.BoughtLocally, vouchers.BoughtCents).ShouldBe((5, 5, 10_000L));
        (vouchers.Given, vouchers.GivenCents).ShouldBe((2, 4_000L));
        (vouchers.WrittenOff, vouchers.WrittenOffCents).ShouldBe((1, 2_000L));
        (vouchers.Left, vouchers.LeftCents).ShouldBe((2, 4_000L));
        vouchers.Gifts.Select(gift => gift.Name).ShouldBe(["Fatima", null]);
        vouchers.Gifts.ShouldAllBe(gift => gift.Positions.Count == 1);
        vouchers.Batches.ShouldHaveSingleItem().Positions.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_came_back_later_still_stood_at_the_end_of_an_earlier_period()
    {
        var march = (await Ask(await WithThanks(), On(3, 1), On(3, 31))).Vouchers;
        (march.Bought, march.Given, march.Left).ShouldBe((0, 2, 3));
        var later = (await Ask(await WithThanks(), On(11, 1), OldYear)).Vouchers;
        (later.Given, later.Left, later.Batches.Count).ShouldBe((0, 2, 1));
    }

    [Fact]
    public async Task Interns_ambassadors_and_gestures_are_counted_where_they_ran()
    {
        var wijkboek = await WithThanks();
        var year = await Ask(wijkboek, NewYear, OldYear);
        (year.Internships.Interns, year.Internships.WithAllowance, year.Internships.Months, year.Internships.PaidCents)
            .ShouldBe((2, 1, 2, 50_000L));
        year.Internships.List.Select(intern => intern.Name).ShouldBe(["Een stagiair", "Hassan"]);
        year.Ambassadors.ShouldHaveSingleItem().Name.ShouldBe("Fatima");
        year.Gestures.Select(row => (row.Kind, row.Times, row.Standing, row.People, row.CostCents)).ShouldBe(
        [
            (GestureKind.Attention, 0, 1, 0, 0L),
            (GestureKind.Outing, 1, 0, 18, 24_000L),
        ]);

        var january = await Ask(wijkboek, NewYear, On(1, 31));
        (january.Internships.Interns, january.Ambassadors.Count).ShouldBe((0, 0));
        january.Gestures.ShouldHaveSingleItem().Standing.ShouldBe(1);
    }

    [Fact]
    public async Task The_ledger_agrees_with_what_is_in_stock_and_what_it_cost()
    {
        var wijkboek = await WithThanks();
        var (ledger, _) = await wijkboek.States.Load(
            InMemoryWijkboek.Cooperative, LedgerYear.Stream(2025), CancellationToken.None);
        ledger.Balance("1210").ShouldBe(Money.Euro(40));
        ledger.Balance("4120").ShouldBe(Money.Euro(2 * 20 + 20 + 240));
        ledger.Balance("4050").ShouldBe(Money.Euro(500));
        ledger.Balance("1100").ShouldBe(-Money.Euro(100 + 240 + 500));
    }

    [Fact]
    public async Task The_table_has_a_row_per_form()
    {
        var table = (await AppreciationAnswer.Give(await (await WithThanks()).Ask(NewYear, OldYear))).Table;
        table.Rows.Select(row => $"{row[0]}: {row[1]}").ShouldBe(
        [
            "Gebaar: Aandacht", "Gebaar: Uitje", "Cadeaubon: Gegeven", "Cadeaubon: Gekocht", "Cadeaubon: Afgeboekt",
            "Cadeaubon: Over aan het eind", "Vergoeding: Betaald aan vrijwilligers",
            "Stage: Vergoeding betaald aan stagiairs", "Ambassadeur: Actief in de wijk",
        ]);
    }

    [Fact]
    public async Task A_cost_that_is_in_the_books_is_named_instead_of_booked_again()
    {
        var wijkboek = await WithThanks();
        var flowers = new MakeGesture(
            new GestureId("bloemen-1"), GestureKind.Flowers, On(5, 2), 3, Money.Euro(45),
            BookedAs: new EntryId("kas-12"));
        (await wijkboek.Run(flowers)).ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("ledger.entry_unknown");
        await wijkboek.Given(
            new PostEntry(
                new EntryId("kas-12"), LedgerJournal.Bank, On(5, 2),
                [EntryLine.ToDebit("4120", Money.Euro(45)), EntryLine.ToCredit("1100", Money.Euro(45))]),
            flowers);
        var year = await Ask(wijkboek, NewYear, OldYear);
        year.Gestures.Single(row => row.Kind == GestureKind.Flowers).CostCents.ShouldBe(4_500);
    }
}
