using System.Text.Json;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Testing;

namespace Wijkboek.Application.Tests.Access;

public sealed class ActRightsTests
{
    [Theory]
    [InlineData("treasurer", true)]
    [InlineData("board", true)]
    [InlineData("project-leader", false)]
    [InlineData("auditor", false)]
    [InlineData("kascommissie", false)]
    [InlineData("city", false)]
    [InlineData("municipality", false)]
    [InlineData("member", false)]
    public async Task A_person_does_only_what_the_role_may(string role, bool may)
    {
        var wijkboek = await Neighbourhood.Founded();
        var request = InMemoryWijkboek.Request(new AdoptStandardChart()) with { Role = role, OfMachine = false };
        var answer = await wijkboek.Acts.Run(request, CancellationToken.None);
        if (may)
            answer.ShouldBeOfType<ActAnswer.NothingToDo>();
        else
            answer.ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("access.role_may_not");
    }

    [Fact]
    public void Each_role_may_do_what_was_meant_and_nothing_else()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            ActRights.Table.Names.Where(act => ActRights.Table.Has(role, act)).ShouldBe(
                ExpectedActRights.ByRole[role].Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
                ignoreOrder: true, $"{role}");
        }
    }

    [Fact]
    public void A_refusal_says_who_may()
    {
        var refusal = ActRights.Refuses(Of("PayAllowance", "project-leader"))!;
        Sentences.Of(refusal).ShouldContain("projectleider");
        Sentences.Of(refusal).ShouldEndWith("penningmeester.");
    }

    [Theory]
    [InlineData("import")]
    [InlineData("Treasurer")]
    [InlineData("")]
    public void A_role_that_does_not_exist_may_nothing(string role) =>
        ActRights.Refuses(Of("PostEntry", role))!.Code.ShouldBe("access.role_unknown");

    [Fact]
    public void An_act_that_nobody_was_given_is_for_nobody() => Enum.GetValues<Role>()
        .ShouldAllBe(role => ActRights.Refuses(Of("NobodyGaveThis", RoleNames.NameOf(role)))!.Code
            == "access.role_may_not");

    [Fact]
    public void Who_only_looks_changes_nothing()
    {
        foreach (var role in (Role[])[Role.Auditor, Role.Kascommissie, Role.City, Role.Municipality, Role.Member])
            ActRights.Table.Names.ShouldAllBe(act => !ActRights.Table.Has(role, act));
    }

    [Fact]
    public void The_example_was_written_by_people_who_may()
    {
        var lines = Directory.GetFiles(Repository.PathOf("examples/oost-voor-elkaar"), "*.jsonl")
            .SelectMany(File.ReadAllLines).Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<CommandLine>(line, WijkboekJson.Commands)!)
            .Where(line => line.ExpectRefusal is null).ToList();
        lines.Count.ShouldBeGreaterThan(1000);
        // A volunteer waives for himself, and has no role to sign in with yet.
        foreach (var line in lines.Where(line => line.Role != "volunteer"))
            ActRights.Refuses(Of(line.Act, line.Role!)).ShouldBeNull($"{line.Role}: {line.Act}");
    }

    private static ActRequest Of(string act, string role) =>
        new("wijk", Guid.NewGuid(), act, JsonSerializer.SerializeToElement(new { }), "u-1", role);
}
