using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Subsidies;

public sealed class SubsidyPropertyTests
{
    private enum Kind
    {
        Advance,
        Recognition,
        Determination,
        Remainder,
        Repayment,
        Reversal,
    }

    private sealed record Step(Kind Kind, long Cents);

    private sealed record Situation(
        Subsidy Subsidy, Books Books, int Steps, ImmutableList<(Step Step, int Number)> Taken);

    // Steps that the rules refuse stay in: they must leave both the subsidy and the ledger as they were.
    private static Arbitrary<List<Step>> Steps { get; } = Gen
        .Frequency(
            (5, Gen.Constant(Kind.Advance)),
            (5, Gen.Constant(Kind.Recognition)),
            (1, Gen.Constant(Kind.Determination)),
            (2, Gen.Constant(Kind.Remainder)),
            (2, Gen.Constant(Kind.Repayment)),
            (3, Gen.Constant(Kind.Reversal)))
        .SelectMany(kind => Gen.Choose(0, 500_00).Select(cents => new Step(kind, cents)))
        .ListOf()
        .Select(steps => steps.ToList())
        .ToArbitrary();

    private static Situation Start { get; } = new(SubsidyExample.GrantedSubsidy(), SubsidyExample.Books, 0, []);

    [Fact]
    public void Every_entry_balances_whatever_the_order() => Prop
        .ForAll(Steps, steps => Run(steps).Books.Year.Entries.Values
            .All(entry => entry.Lines.Sum(line => line.Balance).IsZero))
        .ShouldHold();

    [Fact]
    public void The_ledger_says_what_the_subsidy_says_whatever_the_order() => Prop
        .ForAll(Steps, steps =>
        {
            var (subsidy, books, _, _) = Run(steps);
            var year = books.Year;
            var opening = Start.Books.Year;
            return year.Balance("1650") == -subsidy.Position.ReceivedAhead
                && year.Balance("1310") == subsidy.Position.Receivable
                && year.Balance("1660") == -subsidy.Position.Repayable
                && year.Balance("8000") == -subsidy.Income
                && year.Balance("1100") - opening.Balance("1100") == subsidy.NetReceived;
        })
        .ShouldHold();

    [Fact]
    public void Asking_again_for_what_was_done_changes_nothing() => Prop
        .ForAll(Steps, steps =>
        {
            var after = Run(steps);
            return after.Taken.All(taken =>
                Decide(taken.Step, taken.Number, after) is Decision.Accepted { Events.Count: 0 });
        })
        .ShouldHold();

    private static Situation Run(List<Step> steps) => steps.Aggregate(Start, (before, step) =>
    {
        var decision = Decide(step, before.Steps, before);
        return decision is Decision.Accepted
            ? new Situation(
                before.Subsidy.After(decision),
                before.Books with { Year = before.Books.Year.After(decision) },
                before.Steps + 1,
                before.Taken.Add((step, before.Steps)))
            : before with { Steps = before.Steps + 1 };
    });

    private static Decision Decide(Step step, int number, Situation now)
    {
        var entry = new EntryId($"stap-{number}");
        var amount = new Money(step.Cents);
        var day = SubsidyExample.Day(2, 1).PlusDays(number);
        var (id, subsidy, books) = (SubsidyExample.Id, now.Subsidy, now.Books);
        return step.Kind switch
        {
            Kind.Advance => ReceiveAdvance.Decide(new(id, entry, amount, day), subsidy, books),
            Kind.Recognition => RecognizeSubsidyIncome.Decide(new(id, entry, amount, day), subsidy, books),
            Kind.Determination => DetermineSubsidy.Decide(
                new(id, entry, "V", amount, day, LowerDeterminationGround.CostsLower), subsidy, books),
            Kind.Remainder => ReceiveSubsidyRemainder.Decide(new(id, entry, amount, day), subsidy, books),
            Kind.Repayment => RepaySubsidy.Decide(new(id, entry, amount, day), subsidy, books),
            _ => ReverseSubsidyMovement.Decide(
                new(id, new EntryId($"stap-{step.Cents % (number + 1)}"), entry, day, "Vergissing"), subsidy, books),
        };
    }
}
