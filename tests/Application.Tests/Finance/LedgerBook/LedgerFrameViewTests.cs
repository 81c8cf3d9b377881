using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Book = Wijkboek.Application.Finance.LedgerBook.LedgerBook;

namespace Wijkboek.Application.Tests.Finance.LedgerBook;

public sealed class LedgerFrameViewTests
{
    [Fact]
    public async Task A_year_tells_how_far_it_has_been_settled_and_where_that_stands()
    {
        var year = await SmallYear.WithLedger(closed: false);
        await year.Do(new LockPeriod(2025, new LocalDate(2025, 12, 31)));
        await year.Do(new CloseLedgerYear(
            2025, new LocalDate(2026, 5, 11), [new("0510", (await year.Input()).Statement.Result.Realised)]));
        var closed = (await year.Input()).LedgerYear!;
        (closed.LockedUntil, closed.Adopted).ShouldBe((new LocalDate(2025, 12, 31), null));
        await year.Do(new AdoptAccounts(2025, new LocalDate(2026, 5, 20), AdoptingBody.GeneralMeeting, "2026-03"));

        var adopted = (await year.Input()).LedgerYear!;
        adopted.Adopted!.Resolution.ShouldBe("2026-03");
        adopted.AdoptedAt.ShouldBe(adopted.ClosedAt + 1);
        adopted.Budgets.ShouldHaveSingleItem().Position.ShouldBeGreaterThan(adopted.OpenedAt);
    }

    [Fact]
    public async Task A_stream_keeps_what_was_expected_of_it_and_when_it_ended()
    {
        var (year, donations) = (await SmallYear.WithLedger(), new IncomeStreamId("donaties"));
        await year.Do(new ChangeExpectation(donations, new LocalDate(2025, 1, 1), Money.Euro(6_000)));
        await year.Do(new ChangeExpectation(donations, new LocalDate(2025, 7, 1), Money.Euro(4_000)));
        await year.Do(new CloseIncomeStream(donations, new LocalDate(2025, 12, 31)));
        var frame = (await Book.Read(await year.Application.Ask(SmallYear.From, SmallYear.To))).Frame;
        frame.Expectations["donaties"].Select(change => change.ExpectedPerYear)
            .ShouldBe([Money.Euro(6_000), Money.Euro(4_000)]);
        frame.ClosedStreams["donaties"].ShouldBe(new LocalDate(2025, 12, 31));
    }
}
