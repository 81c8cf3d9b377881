using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Membership;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class MembershipModule
{
    public static ActCatalogue AddMembership(this ActCatalogue acts) => acts
        .Add<AdmitMember>(Module.Membership, async (act, from) =>
        {
            var member = await from.Load(Member.Stream(act.Member));
            var recorded = new AdmittedDetails(
                await from.Open(member.Admitted?.Name),
                await from.Open(member.Admitted?.BirthDate),
                await from.Open(member.Admitted?.Email));
            return AdmitMember.Decide(act, member, recorded);
        });

    public static QuestionCatalogue AddMembership(this QuestionCatalogue questions) =>
        questions.Add("members", MembersAnswer.Give);

    public static IReadOnlyList<Projection> Projections { get; } = [People.People.View];
}
