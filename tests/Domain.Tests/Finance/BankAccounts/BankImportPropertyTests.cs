using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.BankAccounts.Bank;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

/// <summary>However the same transactions come in, they are the same transactions.</summary>
public sealed class BankImportPropertyTests
{
    private static readonly Gen<StatementLine[]> Bookings =
        from lines in Gen.ArrayOf(
            from day in Gen.Choose(0, 6)
            from cents in Gen.Elements(-500L, -250L, 250L, 500L, 12_345L)
            from iban in Gen.Elements(Shop, Neighbour)
            select Line(day, cents, iban))
        select lines.OrderBy(line => line.BookedOn).ToArray();

    // A piece of the account: some days in a row, in a form that names the other side or does not.
    private static readonly Gen<(int From, int To, bool Bare)[]> Exports = Gen.ArrayOf(
        from one in Gen.Choose(0, 6)
        from other in Gen.Choose(0, 6)
        from bare in Gen.Elements(true, false)
        select (Math.Min(one, other), Math.Max(one, other), bare));

    [Fact]
    public void Any_overlap_split_and_form_of_the_same_bookings_gives_them_once() => Prop.ForAll(
        Arb.From(Bookings), Arb.From(Exports),
        (bookings, exports) =>
        {
            var bank = OfOneAccount.After(Import(Export(bookings, 0, 6, exports.Length % 2 == 0)));
            foreach (var (from, to, bare) in exports)
                bank = Take(bank, bookings, from, to, bare);
            bank.Counted.ShouldBe(Expected(bookings));
        }).ShouldHold();

    [Fact]
    public void Pieces_that_follow_each_other_add_up_to_the_whole() => Prop.ForAll(
        Arb.From(Bookings), Arb.From(Gen.ArrayOf(Gen.Choose(0, 6))),
        (bookings, ends) =>
        {
            var (bank, from) = (OfOneAccount, 0);
            foreach (var end in ends.Append(6).Where(end => end >= 0).Distinct().Order())
            {
                bank = Take(bank, bookings, 0, end, end % 2 == 0);
                bank = Take(bank, bookings, from, end, end % 2 == 1);
                from = end + 1;
            }

            bank.Counted.ShouldBe(Expected(bookings));
        }).ShouldHold();

    private static Bank Take(Bank bank, StatementLine[] bookings, int from, int to, bool bare)
    {
        var statement = Export(bookings, from, to, bare);
        return statement.Lines.Count == 0 ? bank : bank.After(Import(statement) with { File = new string('c', 64) });
    }

    private static BankStatement Export(StatementLine[] bookings, int from, int to, bool bare)
    {
        var before = bookings.Where(line => line.BookedOn < Monday.PlusDays(from)).Sum(line => line.Amount);
        var lines = bookings
            .Where(line => Monday.PlusDays(from) <= line.BookedOn && line.BookedOn <= Monday.PlusDays(to))
            .Select(line => bare ? line with { Counterparty = new Counterparty() } : line);
        return Statement(Money.Euro(1_000) + before, [.. lines]) with { ClosingOn = Monday.PlusDays(to) };
    }

    private static List<(LocalDate, long)> Expected(StatementLine[] bookings) =>
        [.. bookings.Select(line => (line.BookedOn, line.Amount.Cents)).Order()];
}
