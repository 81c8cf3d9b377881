using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.BankAccounts.Bank;

namespace Wijkboek.Domain.Tests.Finance.BankAccounts;

/// <summary>Statements that are each of a part of one day: the balance says what comes after what.</summary>
public sealed class PartsOfDaysTests
{
    private static readonly BankStatement Morning = Statement(Money.Euro(1_000), Line(0, -1_250));
    private static readonly BankStatement Afternoon = Statement(new Money(98_750), Line(0, -1_250));
    private static readonly BankStatement Evening = Statement(new Money(97_500), Line(0, -1_250), Line(0, 500));
    private static readonly (LocalDate, long) Payment = (Monday, -1_250);
    private int files;

    [Fact]
    public void The_same_payment_in_a_later_part_of_the_day_is_another_payment() =>
        After(Morning, Afternoon, Evening).Counted.ShouldBe([Payment, Payment, Payment, (Monday, 500)]);

    [Fact]
    public void The_order_of_the_parts_in_a_file_makes_no_difference()
    {
        var nothing = Statement(new Money(98_750)) with { OpeningOn = Monday, ClosingOn = Monday };
        OfOneAccount.After(Import(Evening, Afternoon, nothing, Morning))
            .Counted.ShouldBe([Payment, Payment, Payment, (Monday, 500)]);
    }

    [Fact]
    public void A_part_that_comes_again_adds_nothing()
    {
        var bank = After(Morning, Afternoon, Evening);
        foreach (var again in new[] { Morning, Afternoon, Evening, Bare(Evening) })
            bank.Decide(Import(again) with { File = Next() }).ShouldBeNothing();
    }

    [Fact]
    public void An_early_part_in_a_form_that_names_nobody_is_rather_refused_than_taken_twice() =>
        After(Morning, Afternoon).Decide(Import(Bare(Morning)) with { File = Next() })
            .ShouldBeRefused("bank.does_not_close");

    [Fact]
    public void The_whole_day_after_its_parts_adds_nothing()
    {
        var whole = Statement(Money.Euro(1_000), Line(0, -1_250), Line(0, -1_250), Line(0, -1_250), Line(0, 500));
        After(Morning, Afternoon, Evening).Decide(Import(whole) with { File = Next() }).ShouldBeNothing();
        After(Morning, Afternoon).After(Import(Bare(whole)) with { File = Next() }).Counted.Count.ShouldBe(4);
    }

    [Fact]
    public void A_part_in_which_the_balance_stays_the_same_is_taken_once()
    {
        var backAndForth = Statement(new Money(98_750), Line(0, -1_250), Line(0, 1_250));
        var bank = After(Morning, backAndForth);
        bank.Counted.ShouldBe([Payment, Payment, (Monday, 1_250)]);
        bank.Decide(Import(Bare(backAndForth)) with { File = Next() }).ShouldBeNothing();
        bank.After(Import(Afternoon) with { File = Next() })
            .Counted.ShouldBe([Payment, Payment, Payment, (Monday, 1_250)]);
    }

    [Fact]
    public void A_later_part_that_does_not_add_up_is_refused_and_with_a_reason_somebody_looks_at_its_lines()
    {
        var wrong = Statement(new Money(98_750), Line(0, -1_250), Line(0, -99)) with { Closing = new Money(90_000) };
        var bank = After(Morning);
        bank.Decide(Import(wrong)).ShouldBeRefused("bank.does_not_add_up");
        var after = bank.After(Import(wrong) with { AcceptDifference = "de bank zoekt het uit" });
        after.Transactions.Count(one => one.State == BankTransactionState.Doubtful).ShouldBe(1);
        after.Counted.ShouldBe([Payment, (Monday, -99)]);
    }

    [Fact]
    public void The_day_after_follows_on_the_last_part() =>
        After(Morning, Afternoon, Statement(new Money(97_500), Line(1, -1_250))).Counted.Count.ShouldBe(3);

    private Bank After(params BankStatement[] parts) => parts.Aggregate(OfOneAccount, (bank, part) =>
        bank.After(Import(part) with { File = Next() }));

    // Another file each time.
    private string Next() => $"{++files}".PadLeft(64, 'a');

    private static BankStatement Bare(BankStatement statement) => statement with
    {
        Lines = [.. statement.Lines.Select(line => line with { Counterparty = new Counterparty() })],
    };
}
