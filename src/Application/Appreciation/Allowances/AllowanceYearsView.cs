using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;

namespace Wijkboek.Application.Appreciation.Allowances;

/// <summary>One volunteer's claims for activities in one calendar year, in the order they were made.</summary>
public sealed record AllowanceYear(ImmutableList<TracedClaim> Claims);

/// <param name="Positions">Where in the journal each step of the claim stands.</param>
public sealed record TracedClaim(AllowanceClaim Claim, ImmutableList<long> Positions);

/// <summary>Per volunteer and year; a document has the name of the stream it is folded from.</summary>
public sealed class AllowanceYearsView : Projection<AllowanceYear>
{
    public override string Name => "allowance-years";

    public override AllowanceYear Empty { get; } = new([]);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is AllowanceClaimed or IClaimStep ? [recorded.Stream] : [];

    public override AllowanceYear Evolve(AllowanceYear view, Recorded recorded) => recorded.Event switch
    {
        AllowanceClaimed claimed => new(
            view.Claims.Add(new TracedClaim(new AllowanceClaim(claimed), [recorded.Position]))),
        IClaimStep step => new([.. view.Claims.Select(traced => traced.Claim.Claimed.Claim == step.Claim
            ? new TracedClaim(traced.Claim.After(step), traced.Positions.Add(recorded.Position))
            : traced)]),
        _ => view,
    };
}
