using System.Net;
using System.Text.Json.Nodes;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Cli;
using Wijkboek.Host.Tests.Web.SignIn;

namespace Wijkboek.Host.Tests.Web.Api;

public sealed class ApiReadingTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    public static TheoryData<string> Views { get; } = [.. Modules.Questions.Names];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_view_is_what_the_command_line_shows(string view)
    {
        var reader = ReadRights.Questions.Has(Role.Treasurer, view) ? Role.Treasurer : Role.Board;
        using var api = await ApiClient.Of(web, TokenScope.Read, reader);
        var said = await api.Get($"views/{view}?year=2025");
        said.Status.ShouldBe(HttpStatusCode.OK, said.Text);
        said.Type.ShouldBe("application/json");
        var question = await web.Installation.Ask(
            SignInFixture.Own, new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)), null, default);
        said.Text.ShouldBe(AnswerJson.Write(await Modules.Questions.Find(view)!(question)));
        long.Parse(said.Headers["Wijkboek-Position"]).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("year=abc", "api.parameter_wrong")]
    [InlineData("year=2025&year=2024", "api.parameter_wrong")]
    [InlineData("year=2025&from=2025-01-01", "api.period_twice")]
    [InlineData("from=2025-02-01&to=2025-01-01", "api.period_reversed")]
    [InlineData("from=2025-02-30", "api.parameter_wrong")]
    [InlineData("asOf=gisteren", "api.parameter_wrong")]
    [InlineData("jaar=2025", "api.parameter_unknown")]
    public async Task A_question_that_is_not_understood_is_refused(string query, string code)
    {
        using var api = await ApiClient.Of(web, TokenScope.Read, Role.Treasurer);
        (await api.Get($"views/ledger?{query}")).ShouldBeProblem(HttpStatusCode.BadRequest).ShouldBe(code);
    }

    [Fact]
    public async Task A_view_is_for_who_may_see_it_and_the_first_role_that_may_is_taken()
    {
        using var examiner = await ApiClient.Of(web, TokenScope.Write, Role.Kascommissie);
        (await examiner.Get("views/ledger")).Status.ShouldBe(HttpStatusCode.OK);
        (await examiner.Get("views/kpi")).ShouldBeProblem(HttpStatusCode.Forbidden).ShouldBe("access.role_may_not");
        (await examiner.Get("views/onzin")).ShouldBeProblem(HttpStatusCode.NotFound).ShouldBe("api.view_unknown");
        using var both = await ApiClient.Of(web, TokenScope.Read, Role.ProjectLeader, Role.Administrator);
        (await both.Get("views/members")).Status.ShouldBe(HttpStatusCode.OK);
        (await both.Get("views/kpi")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_asked_what_is_noted()
    {
        var user = await web.User(Role.Auditor);
        using var api = ApiClient.With(web, (await ApiClient.Key(web, user, TokenScope.Read)).Text);
        for (var time = 0; time < 3; time++)
            await api.Get("views/members");
        await api.Get("events?limit=1");
        web.Store.Looks.Where(look => look.User == user.Id).Select(look => (look.Cooperative, look.Page)).ShouldBe(
            [(SignInFixture.Own, "api/views/members"), (SignInFixture.Own, "api/events")]);
    }

    [Fact]
    public async Task Acts_and_views_are_listed_with_what_this_key_may()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        var acts = (await api.Get("acts")).Json.AsArray();
        acts.Select(act => act!["act"]!.GetValue<string>()).ShouldBe(Modules.Acts.All.Select(act => act.Name));
        Allowed("PostEntry").ShouldBeTrue();
        Allowed("AdmitMember").ShouldBeFalse();
        (await api.Get("views")).Json.AsArray().Select(view => view!["view"]!.GetValue<string>())
            .ShouldBe(Modules.Questions.Names);
        using var reader = await ApiClient.Of(web, TokenScope.Read, Role.Treasurer);
        (await reader.Get("acts")).Json.AsArray().ShouldAllBe(act => !act!["allowed"]!.GetValue<bool>());

        bool Allowed(string name) =>
            acts.Single(act => act!["act"]!.GetValue<string>() == name)!["allowed"]!.GetValue<bool>();
    }

    [Fact]
    public async Task The_journal_is_read_page_by_page_without_a_gap()
    {
        using var api = await ApiClient.Of(web, TokenScope.Read, Role.Auditor);
        var seen = new List<long>();
        JsonNode? next = 0;
        long head;
        do
        {
            var page = (await api.Get($"events?after={next}&limit=3")).Json;
            seen.AddRange(page["events"]!.AsArray().Select(one => one!["position"]!.GetValue<long>()));
            (head, next) = (page["head"]!.GetValue<long>(), page["next"]);
        }
        while (next is not null);
        seen.ShouldBe(Enumerable.Range(1, (int)head).Select(position => (long)position));
        (await api.Get($"events?after={head + 5}")).Json["events"]!.AsArray().ShouldBeEmpty();
        (await api.Get("events?limit=0")).ShouldBeProblem(HttpStatusCode.BadRequest).ShouldBe("api.parameter_wrong");
    }

    [Fact]
    public async Task What_is_sealed_stays_sealed_in_the_journal()
    {
        using (var board = await ApiClient.Of(web, TokenScope.Write, Role.Board))
        {
            var said = await board.Post("RegisterPerson", Guid.NewGuid(), new JsonObject
            {
                ["person"] = "p-zegel", ["name"] = "Wilhelmina Zegel", ["email"] = "wilhelmina@voorbeeld.example",
                ["registeredOn"] = "2026-11-01",
            });
            said.Status.ShouldBe(HttpStatusCode.OK, said.Text);
        }

        using var api = await ApiClient.Of(web, TokenScope.Read, Role.Auditor);
        var text = (await api.Get("events?limit=1000")).Text;
        text.ShouldContain("p-zegel");
        text.ShouldNotContain("Wilhelmina");
    }

    [Fact]
    public async Task The_checkpoint_is_where_the_journal_stands()
    {
        using var api = await ApiClient.Of(web, TokenScope.Read, Role.Board);
        var head = await web.Installation.Store.Head(SignInFixture.Own, default);
        var made = await web.Installation.CheckpointMaker.Make(SignInFixture.Own, head, default);
        var said = (await api.Get("checkpoint")).Json;
        said["hash"]!.GetValue<string>().ShouldBe(head.Hash);
        said["signed"]!.GetValue<string>().ShouldBe(made.ToString());
        using var leader = await ApiClient.Of(web, TokenScope.Read, Role.ProjectLeader);
        (await leader.Get("checkpoint")).ShouldBeProblem(HttpStatusCode.Forbidden);
    }
}
