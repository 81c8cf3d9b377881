using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;

namespace Wijkboek.Application.NeighbourhoodJobs.Payroll;

/// <summary>The payroll journals as the rules know them, with where in the journal they stand.</summary>
public sealed record PayrollBook(PayrollRegister Register, ImmutableList<long> Positions);

public sealed class PayrollBookView : Projection<PayrollBook>
{
    public const string Key = "register";

    public override string Name => "payroll";

    public override PayrollBook Empty { get; } = new(PayrollRegister.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is PayrollMapped or PayrollBooked or PayrollReversed ? [Key] : [];

    public override PayrollBook Evolve(PayrollBook view, Recorded recorded) =>
        new(view.Register.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}
