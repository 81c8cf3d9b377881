using Wijkboek.Application.Acts;
using Wijkboek.Application.Appreciation;
using Wijkboek.Application.Governance;
using Wijkboek.Application.Membership;
using Wijkboek.Application.Membership.People;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Membership;

public sealed class MembershipModuleTests
{
    [Fact]
    public async Task In_a_foundation_a_registered_person_volunteers_and_nobody_is_a_member()
    {
        var wijkboek = new InMemoryWijkboek(
            new ActCatalogue().AddGovernance().AddMembership().AddAppreciation(), MembershipModule.Projections);
        await wijkboek.Given(
            new FoundCooperative("Stichting Buurt", LegalForm.Foundation, NewYear, "Oost", "Utrecht"),
            new RegisterPerson(Fatima, "Fatima", NewYear),
            new SignVolunteerAgreement(Fatima, NewYear, NewYear, "Gastvrouw"));
        (await wijkboek.Run(new AdmitMember(Fatima, "Fatima", MemberKind.Resident, NewYear)))
            .ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("member.foundation_has_no_members");
    }

    [Fact]
    public async Task A_mistake_that_was_put_right_counts_nowhere()
    {
        var wijkboek = await Founded();
        var spring = new LocalDate(2025, 4, 1);
        await wijkboek.Given(
            new AdmitMember(new("lid-9"), "Dubbel", MemberKind.Resident, spring),
            new CancelAdmission(new("lid-9"), spring, spring.PlusDays(1), "Was al lid"),
            new EndMembership(Hassan, MembershipEndReason.OwnWish, spring),
            new WithdrawMembershipEnd(Hassan, spring, spring.PlusDays(1)));
        var movements = MemberFigures.In(
            await MemberFigures.Read(await wijkboek.Ask(NewYear, OldYear)), NewYear, OldYear);
        (movements.Before.Total, movements.Joined.Total, movements.Left.Total, movements.After.Total)
            .ShouldBe((2, 0, 0, 2));
    }

    [Fact]
    public async Task Who_came_back_joined_and_left_and_joined()
    {
        var wijkboek = await Founded();
        var spring = new LocalDate(2025, 4, 1);
        await wijkboek.Given(
            new EndMembership(Hassan, MembershipEndReason.Moved, spring),
            new AdmitMember(Hassan, "Hassan", MemberKind.Resident, spring.PlusMonths(3)));
        var records = await MemberFigures.Read(await wijkboek.Ask(NewYear, OldYear));
        var movements = MemberFigures.In(records, NewYear, OldYear);
        (movements.Joined.Total, movements.Left.Total, movements.After.Total).ShouldBe((1, 1, 2));
        MemberFigures.On(records, spring).Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_list_of_members_is_one_request_and_its_retry_changes_nothing()
    {
        var wijkboek = await Founded();
        var list = new AdmitMembers([.. Enumerable.Range(100, 400).Select(number => new AdmitMember(
            new MemberId($"lid-{number}"), $"Lid {number}", MemberKind.Resident, NewYear, null,
            $"lid{number}@voorbeeld.nl"))]);
        var accepted = (await wijkboek.Run(list)).ShouldBeOfType<ActAnswer.Accepted>();
        (accepted.LastPosition - accepted.FirstPosition + 1).ShouldBe(400);
        (await wijkboek.Run(list)).ShouldBeOfType<ActAnswer.NothingToDo>();
        (await wijkboek.Run(new AdmitMembers([.. list.Members, .. list.Members]))).ShouldBeOfType<ActAnswer.Refused>()
            .Reason.Code.ShouldBe("member.list_too_long");

        var records = await MemberFigures.Read(await wijkboek.Ask(NewYear, OldYear));
        MemberFigures.On(records, NewYear.PlusDays(-1)).Total.ShouldBe(2);
        MemberFigures.In(records, NewYear, OldYear).Joined.Total.ShouldBe(400);
    }
}
