using System.Collections.Immutable;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Book = Wijkboek.Application.Finance.LedgerBook.LedgerBook;
using EarningsModel = Wijkboek.Application.Finance.Earnings.Earnings;

namespace Wijkboek.Application.Tests.Finance.Earnings;

public sealed class EarningsTests
{
    private static readonly LocalDate First = new(2025, 1, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);

    private static IncomeStreamOpened Stream(string funder, bool structural = true) => new(
        new IncomeStreamId(funder), funder, EarningsCategory.Funds, funder, structural, "8040", First, null);

    private static EarningsModel Of(params (string Funder, int Euros, bool Structural)[] income)
    {
        var streams = income.Select(row => Stream(row.Funder, row.Structural)).ToList();
        var frame = Book.Frames.Empty with
        {
            Accounts = Book.Frames.Empty.Accounts
                .Add("8040", Wijkboek.Testing.Example.Donations).Add("1100", Wijkboek.Testing.Example.Bank),
            IncomeStreams = Book.Frames.Empty.IncomeStreams
                .AddRange(streams.Select(stream => KeyValuePair.Create(stream.IncomeStream.Value, stream))),
        };
        return EarningsModel.Of(new Book(frame, [.. income.Select(Entry)]), First, Last);
    }

    private static PostedEntry Entry((string Funder, int Euros, bool Structural) row, int number)
    {
        var amount = Money.Euro(Math.Abs(row.Euros));
        var line = EntryLine.ToCredit("8040", amount, new IncomeStreamId(row.Funder));
        EntryLine[] lines = [EntryLine.ToDebit("1100", amount), line];
        return new PostedEntry(
            new EntryPosted(
                new EntryId($"e-{number}"), LedgerJournal.Bank, number + 1, new LocalDate(2025, 6, 1), null, null, null,
                row.Euros > 0 ? lines : [.. lines.Select(each => each.Mirrored)]),
            number + 1, "u-1");
    }

    [Fact]
    public void Shares_and_concentration_follow_from_what_each_funder_paid()
    {
        var earnings = Of(("gemeente", 600, true), ("fonds", 300, false), ("bewoners", 100, true));
        earnings.Total.ShouldBe(Money.Euro(1_000));
        earnings.Largest!.Share.ShouldBe(0.6m);
        earnings.Concentration.ShouldBe(0.46m);
        earnings.StructuralShare.ShouldBe(0.7m);
    }

    [Fact]
    public void The_warnings_begin_above_their_lines_not_on_them()
    {
        var half = Of(("gemeente", 500, true), ("fonds", 250, true), ("bewoners", 250, true));
        (half.LargestFunderWarns, half.ConcentrationWarns).ShouldBe((false, true));
        Of(("gemeente", 501, true), ("fonds", 499, true)).LargestFunderWarns.ShouldBeTrue();
    }

    [Fact]
    public void Who_took_back_more_than_it_gave_makes_no_share_larger_than_everything()
    {
        var earnings = Of(("fonds", 15_000, true), ("gemeente", -5_000, true));
        earnings.Total.ShouldBe(Money.Euro(10_000));
        earnings.Largest!.Share.ShouldBe(1m);
        earnings.Concentration.ShouldBe(1m);
    }

    [Fact]
    public void Without_income_there_is_nothing_to_depend_on()
    {
        var none = Of();
        (none.Total, none.Concentration, none.StructuralShare).ShouldBe((Money.Zero, 0m, 0m));
        (none.LargestFunderWarns, none.ConcentrationWarns).ShouldBe((false, false));
    }
}
