using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Membership.Erasure;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Membership.People;

/// <summary>Everybody by id, with personal data sealed.</summary>
public sealed class PeopleView : Projection<MemberRecord>
{
    public override string Name => "people";

    public override MemberRecord Empty { get; } = new(Member.Initial, [], [], []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        MemberAdmitted admitted => [admitted.Member.Value],
        AdmissionCancelled cancelled => [cancelled.Member.Value],
        MembershipEnded ended => [ended.Member.Value],
        MembershipEndWithdrawn withdrawn => [withdrawn.Member.Value],
        MembershipAppliedFor applied => [applied.Applicant.Value],
        IntakeHeld held => [held.Applicant.Value],
        ApplicantDeclined declined => [declined.Applicant.Value],
        ApplicationWithdrawn withdrawn => [withdrawn.Applicant.Value],
        PersonRegistered registered => [registered.Person.Value],
        PersonalDetailsCorrected corrected => [corrected.Person.Value],
        TalentOffered offered => [offered.Person.Value],
        TalentWithdrawn withdrawn => [withdrawn.Person.Value],
        ContributionAgreed agreed => [agreed.Member.Value],
        PersonalDataErased erased => [erased.Person.Value],
        _ => [],
    };

    public override MemberRecord Evolve(MemberRecord view, Recorded recorded) => new(
        view.Member.Evolve(recorded.Event),
        Memberships(view.Memberships, recorded),
        Talents(view.Talents, recorded),
        view.Positions.Add(recorded.Position));

    private static ImmutableList<TracedMembership> Memberships(
        ImmutableList<TracedMembership> before, Recorded recorded) => recorded.Event switch
    {
        MemberAdmitted admitted => before.Add(new(admitted.Kind, admitted.AdmittedOn, recorded.Position)),
        AdmissionCancelled => before.RemoveAt(before.Count - 1),
        MembershipEnded ended => Last(before, before[^1] with
        {
            Until = ended.EndedOn, Reason = ended.Reason, EndedAt = recorded.Position,
        }),
        MembershipEndWithdrawn => Last(before, before[^1] with { Until = null, Reason = null, EndedAt = null }),
        _ => before,
    };

    private static ImmutableList<TracedMembership> Last(
        ImmutableList<TracedMembership> before, TracedMembership last) => before.SetItem(before.Count - 1, last);

    private static ImmutableList<TracedTalent> Talents(ImmutableList<TracedTalent> before, Recorded recorded) =>
        recorded.Event switch
        {
            TalentOffered offered => before.Add(new(offered, recorded.Position)),
            TalentWithdrawn withdrawn =>
            [
                .. before.Select(traced => traced.Offered.Talent == withdrawn.Talent
                    ? traced with { WithdrawnOn = withdrawn.WithdrawnOn }
                    : traced),
            ],
            _ => before,
        };
}
