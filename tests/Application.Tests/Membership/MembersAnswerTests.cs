using Wijkboek.Application.Acts;
using Wijkboek.Application.Membership.People;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.Membership.Teams;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Membership;

public sealed class MembersAnswerTests
{
    private static readonly MemberId Noor = new("lid-7");
    private static readonly LocalDate March = new(2025, 3, 1);

    [Fact]
    public async Task Members_are_shown_by_name_from_their_admission_on()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(new AdmitMember(
            new MemberId("lid-3"), "Energiecafé", MemberKind.Initiative, new LocalDate(2026, 2, 1)));
        var answer = await Ask(wijkboek);
        answer.Members.Select(one => one.Name).ShouldBe(["Fatima", "Hassan"]);
        answer.Total.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_admission_under_a_new_request_changes_nothing_and_another_name_is_refused()
    {
        var wijkboek = await Founded();
        var again = new AdmitMember(Fatima, "Fatima", MemberKind.Resident, new LocalDate(2024, 3, 1));
        (await wijkboek.Run(again)).ShouldBeOfType<ActAnswer.NothingToDo>();
        (await wijkboek.Run(again with { Name = "Samira" })).ShouldBeOfType<ActAnswer.Refused>().Reason.Code
            .ShouldBe("member.already_admitted");
    }

    [Fact]
    public async Task Somebody_goes_from_applicant_to_member_to_former_member()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(
            new ApplyForMembership(Noor, "Noor", MemberKind.Resident, March, Motivation: "Ik kook graag"),
            new HoldIntake(
                Noor, March.PlusDays(7), true, Fatima, null, [new(new("koken"), TalentField.Cooking, "Surinaams")]),
            new AdmitMember(Noor, "Noor", MemberKind.Resident, March.PlusDays(14)),
            new AgreeContribution(Noor, 2025, Money.Euro(24), March.PlusDays(14)),
            new EndMembership(Noor, MembershipEndReason.Moved, March.PlusMonths(6)));
        (await StateOn(March.PlusDays(-1))).ShouldBeNull();
        (await StateOn(March)).ShouldBe(MemberState.Applicant);
        (await StateOn(March.PlusDays(14))).ShouldBe(MemberState.Member);
        (await StateOn(March.PlusMonths(6))).ShouldBe(MemberState.Former);

        var on = await One(wijkboek, March.PlusDays(20));
        on!.ContributionCents.ShouldBe(2_400);
        on.Talents.ShouldHaveSingleItem().ShouldBe(new MembersAnswer.Talent(TalentField.Cooking, "Surinaams"));
        on.Positions.Count.ShouldBe(6);

        async Task<MemberState?> StateOn(LocalDate day) => (await One(wijkboek, day))?.State;
    }

    [Fact]
    public async Task A_person_who_is_no_member_is_shown_and_not_counted()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(
            new RegisterPerson(Noor, "Noor", March),
            new FormTeam(new("eetcafe"), "Eetcafé", TeamKind.Team, "Samen eten", March),
            new JoinTeam(new("eetcafe"), Noor, March));
        var answer = await Ask(wijkboek);
        answer.Total.ShouldBe(2);
        var noor = answer.Members.Single(one => one.Member == Noor);
        (noor.State, noor.Kind, noor.Since).ShouldBe((MemberState.Person, null, March));
        noor.Teams.ShouldBe([new TeamId("eetcafe")]);
    }

    [Fact]
    public async Task A_corrected_name_is_the_name_everywhere()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(new CorrectPersonalDetails(Fatima, March, Name: "Fatima El Idrissi"));
        (await Ask(wijkboek)).Members[0].Name.ShouldBe("Fatima El Idrissi");
        (await wijkboek.Run(new CorrectPersonalDetails(Fatima, March, Name: "Fatima El Idrissi")))
            .ShouldBeOfType<ActAnswer.NothingToDo>();
    }

    private static async Task<MembersAnswer.One?> One(InMemoryWijkboek wijkboek, LocalDate day) =>
        ((MembersAnswer)(await MembersAnswer.Give(await wijkboek.Ask(NewYear, day))).Data).Members
        .SingleOrDefault(one => one.Member == Noor);

    private static async Task<MembersAnswer> Ask(InMemoryWijkboek wijkboek) =>
        (MembersAnswer)(await MembersAnswer.Give(await wijkboek.Ask(NewYear, OldYear))).Data;
}
