using Wijkboek.Application.Acts;
using Wijkboek.Application.Membership.People;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.Membership;

public sealed class MembersAnswerTests
{
    [Fact]
    public async Task Members_are_shown_by_name_from_their_admission_on()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(new AdmitMember(
            new MemberId("lid-3"), "Energiecafé", MemberKind.Initiative, new LocalDate(2026, 2, 1)));
        var answer = (MembersAnswer)(await MembersAnswer.Give(await wijkboek.Ask(NewYear, OldYear))).Data;
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
}
