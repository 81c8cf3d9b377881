using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Membership.Teams;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Appointments;
using Wijkboek.Domain.Membership.Erasure;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.Membership.Teams;

namespace Wijkboek.Application.Membership;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class MembershipModule
{
    public static ActCatalogue AddMembership(this ActCatalogue acts) => acts.AddMembers().AddTeams().AddErasure();

    public static QuestionCatalogue AddMembership(this QuestionCatalogue questions) => questions
        .Add("members", MembersAnswer.Give)
        .Add("teams", TeamsAnswer.Give);

    public static TraceCatalogue AddMembership(this TraceCatalogue traces) => traces.Add("members", MembersTrace.Read);

    public static IReadOnlyList<Projection> Projections { get; } = [People.People.View, TeamFigures.View];

    private static ActCatalogue AddMembers(this ActCatalogue acts) => acts
        .Add<AdmitMember>(Module.Membership, async (act, from) =>
        {
            var (member, recorded) = await from.Admitted(act.Member);
            return AdmitMember.Decide(act, member, recorded, await from.Cooperative());
        })
        .Add<AdmitMembers>(Module.Membership, async (act, from) =>
        {
            if (AdmitMembers.ListRefuses(act) is { } refusal)
                return refusal;
            var known = new Dictionary<MemberId, (Member, AdmittedDetails)>();
            foreach (var one in act.Members)
                known[one.Member] = await from.Admitted(one.Member);
            return AdmitMembers.Decide(act, known, await from.Cooperative());
        })
        .Add<CancelAdmission>(Module.Membership, async (act, from) =>
            CancelAdmission.Decide(act, await from.Member(act.Member)))
        .Add<ApplyForMembership>(Module.Membership, async (act, from) =>
            ApplyForMembership.Decide(act, await from.Member(act.Applicant), await from.Cooperative()))
        .Add<HoldIntake>(Module.Membership, async (act, from) => HoldIntake.Decide(
            act,
            await from.Member(act.Applicant),
            act.HeldBy is { } heldBy ? await from.Member(heldBy) : null))
        .Add<DeclineApplicant>(Module.Membership, async (act, from) =>
            DeclineApplicant.Decide(act, await from.Member(act.Applicant)))
        .Add<WithdrawApplication>(Module.Membership, async (act, from) =>
            WithdrawApplication.Decide(act, await from.Member(act.Applicant)))
        .Add<OfferTalent>(Module.Membership, async (act, from) =>
            OfferTalent.Decide(act, await from.Member(act.Person)))
        .Add<WithdrawTalent>(Module.Membership, async (act, from) =>
            WithdrawTalent.Decide(act, await from.Member(act.Person)))
        .Add<AgreeContribution>(Module.Membership, async (act, from) =>
            AgreeContribution.Decide(act, await from.Member(act.Member)))
        .Add<EndMembership>(Module.Membership, async (act, from) =>
            EndMembership.Decide(act, await from.Member(act.Member)))
        .Add<WithdrawMembershipEnd>(Module.Membership, async (act, from) =>
            WithdrawMembershipEnd.Decide(act, await from.Member(act.Member)))
        .Add<RegisterPerson>(Module.Membership, async (act, from) =>
        {
            var person = await from.Member(act.Person);
            var before = person.Registered;
            return RegisterPerson.Decide(
                act, person, await from.Opened(before?.Name, before?.BirthDate, before?.Email));
        })
        .Add<CorrectPersonalDetails>(Module.Membership, async (act, from) =>
        {
            var person = await from.Member(act.Person);
            var present = person.Details;
            return CorrectPersonalDetails.Decide(
                act, person, await from.Opened(present?.Name, present?.BirthDate, present?.Email));
        });

    private static ActCatalogue AddTeams(this ActCatalogue acts) => acts
        .Add<FormTeam>(Module.Membership, async (act, from) => FormTeam.Decide(act, await from.TeamOf(act.Team)))
        .Add<AppointTeamLeader>(Module.Membership, async (act, from) =>
            AppointTeamLeader.Decide(act, await from.TeamOf(act.Team), await from.Member(act.Leader)))
        .Add<JoinTeam>(Module.Membership, async (act, from) =>
            JoinTeam.Decide(act, await from.TeamOf(act.Team), await from.Member(act.Person)))
        .Add<LeaveTeam>(Module.Membership, async (act, from) => LeaveTeam.Decide(act, await from.TeamOf(act.Team)))
        .Add<DissolveTeam>(Module.Membership, async (act, from) =>
            DissolveTeam.Decide(act, await from.TeamOf(act.Team)));

    private static ActCatalogue AddErasure(this ActCatalogue acts) => acts
        .Add<ErasePerson>(Module.Membership, async (act, from) => ErasePerson.Decide(
            act,
            await from.Member(act.Person),
            await from.Load(Functions.Stream),
            (await from.Load(VolunteerAgreement.Stream(act.Person))).RunsOnOrAfter(from.Today),
            await from.KeysOf(act.Person),
            from.Today));

    private static Task<Member> Member(this ActContext from, MemberId id) =>
        from.Load(Domain.Membership.Members.Member.Stream(id));

    private static Task<Team> TeamOf(this ActContext from, TeamId id) => from.Load(Team.Stream(id));

    private static async Task<(Member, AdmittedDetails)> Admitted(this ActContext from, MemberId id)
    {
        var member = await from.Member(id);
        var before = member.Admitted;
        return (member, await from.Opened(before?.Name, before?.BirthDate, before?.Email));
    }

    private static async Task<AdmittedDetails> Opened(
        this ActContext from, Personal<string>? name, Personal<LocalDate>? birthDate, Personal<string>? email) =>
        new(await from.Open(name), await from.Open(birthDate), await from.Open(email));
}
