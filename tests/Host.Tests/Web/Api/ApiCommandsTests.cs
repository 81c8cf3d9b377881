using System.Net;
using System.Text.Json.Nodes;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Tests.Web.SignIn;

namespace Wijkboek.Host.Tests.Web.Api;

public sealed class ApiCommandsTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    private static JsonObject Account(string number) => new()
    {
        ["account"] = number, ["name"] = "Kas van de tuin", ["kind"] = "asset", ["rgs"] = "BLimKasKas",
    };

    private static JsonObject Rent(string entry, int credit = 40_000) => new()
    {
        ["entry"] = entry, ["journal"] = "bank", ["date"] = "2025-02-03", ["description"] = "Huur",
        ["lines"] = new JsonArray(
            new JsonObject { ["account"] = "4200", ["debit"] = 40_000, ["credit"] = 0 },
            new JsonObject { ["account"] = "1100", ["debit"] = 0, ["credit"] = credit }),
    };

    [Fact]
    public async Task An_act_is_recorded_once_however_often_it_is_sent()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        var id = Guid.NewGuid();
        var first = await api.Post("PostEntry", id, Rent("huur-1"));
        first.Status.ShouldBe(HttpStatusCode.OK, first.Text);
        first.Json["id"]!.GetValue<string>().ShouldBe($"{id}");
        first.Json["events"]![0]!["type"]!.GetValue<string>().ShouldBe("entry_posted");
        var position = first.Json["events"]![0]!["position"]!.GetValue<long>();

        var again = await api.Post("PostEntry", id, Rent("huur-1"));
        again.Status.ShouldBe(HttpStatusCode.OK);
        again.Text.ShouldBe(first.Text);
        again.Headers["Idempotency-Replayed"].ShouldBe("true");
        first.Headers.ShouldNotContainKey("Idempotency-Replayed");
        (await web.Installation.Store.Head(SignInFixture.Own, default)).Position.ShouldBe(position);

        (await api.Post("PostEntry", id, Rent("huur-2"))).ShouldBeProblem(HttpStatusCode.Conflict)
            .ShouldBe("act.command_id_used");
    }

    [Fact]
    public async Task The_id_may_stand_in_the_header_and_must_be_one()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        var body = new JsonObject { ["data"] = Rent("huur-kop") };
        (await api.Post("PostEntry", body.ToJsonString())).ShouldBeProblem(HttpStatusCode.BadRequest)
            .ShouldBe("api.id_missing");
        api.Headers.Add("Idempotency-Key", $"{Guid.NewGuid()}");
        (await api.Post("PostEntry", body.ToJsonString())).Status.ShouldBe(HttpStatusCode.OK);
        body["id"] = $"{Guid.NewGuid()}";
        (await api.Post("PostEntry", body.ToJsonString())).ShouldBeProblem(HttpStatusCode.BadRequest)
            .ShouldBe("api.id_differs");
    }

    [Fact]
    public async Task Who_acted_and_as_what_is_recorded_as_of_any_other_act()
    {
        var user = await web.User(Role.Treasurer, Role.Administrator);
        using var api = ApiClient.With(web, (await ApiClient.Key(web, user, TokenScope.Write)).Text);
        var said = await api.Post("PostEntry", Guid.NewGuid(), Rent("huur-wie"));
        var position = said.Json["events"]![0]!["position"]!.GetValue<long>();
        await foreach (var stored in web.Installation.Store.ReadJournal(
            SignInFixture.Own, position - 1, position, default))
        {
            stored.Metadata.Actor.ShouldBe(user.Id.Value);
            stored.Metadata.Role.ShouldBe("treasurer");
        }
    }

    [Fact]
    public async Task A_refusal_tells_its_code_its_sentence_and_the_member_that_it_is_about()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        var said = await api.Post("PostEntry", Guid.NewGuid(), Rent("huur-scheef", credit: 1));
        said.ShouldBeProblem(HttpStatusCode.UnprocessableEntity).ShouldBe("ledger.unbalanced");
        said.Json["errors"]!["lines"]![0]!.GetValue<string>().ShouldBe(said.Json["detail"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("{\"id\":\"ID\",\"data\":{\"rekening\":1}}", "act.malformed")]
    [InlineData("{\"id\":\"ID\",\"data\":{},\"as\":\"u-1\"}", "api.malformed")]
    [InlineData("{\"id\":\"ID\",\"data\":{},\"role\":\"board\"}", "api.malformed")]
    [InlineData("{\"id\":\"ID\",\"data\":{},\"at\":\"2020-01-01T00:00:00Z\"}", "api.malformed")]
    [InlineData("{\"id\":\"ID\",\"data\":{},\"ofMachine\":true}", "api.malformed")]
    [InlineData("{\"id\":\"ID\",\"id\":\"ID\",\"data\":{}}", "api.malformed")]
    [InlineData("{\"id\":\"geen\",\"data\":{}}", "api.malformed")]
    [InlineData("{\"id\":\"ID\"}", "api.malformed")]
    [InlineData("{\"id\":\"ID\",\"act\":\"AddAccount\",\"data\":{}}", "api.act_differs")]
    [InlineData("[]", "api.malformed")]
    [InlineData("null", "api.malformed")]
    [InlineData("{", "api.malformed")]
    [InlineData("", "api.malformed")]
    public async Task What_is_not_understood_is_refused_and_claims_of_who_acted_are_not_understood(
        string body, string code)
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        (await api.Post("PostEntry", body.Replace("ID", $"{Guid.NewGuid()}")))
            .ShouldBeProblem(HttpStatusCode.BadRequest).ShouldBe(code);
    }

    [Fact]
    public async Task Another_type_or_too_much_is_refused()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        (await api.Post("PostEntry", "data=1", "application/x-www-form-urlencoded"))
            .ShouldBeProblem(HttpStatusCode.UnsupportedMediaType).ShouldBe("api.not_json");
        (await api.Post("PostEntry", $"{{\"data\":\"{new string('x', 5 * 1024 * 1024)}\"}}"))
            .ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge).ShouldBe("api.too_large");
    }

    [Fact]
    public async Task An_act_that_does_not_exist_is_not_there()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        (await api.Post("Onzin", "{}")).ShouldBeProblem(HttpStatusCode.NotFound).ShouldBe("act.unknown");
    }

    [Fact]
    public async Task A_key_does_nothing_that_its_owner_may_not_do()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.ProjectLeader);
        (await api.Post("AddAccount", Guid.NewGuid(), Account("1055"))).ShouldBeProblem(HttpStatusCode.Forbidden)
            .ShouldBe("access.role_may_not");
    }

    [Fact]
    public async Task A_key_to_read_records_nothing()
    {
        using var api = await ApiClient.Of(web, TokenScope.Read, Role.Treasurer);
        (await api.Post("PostEntry", Guid.NewGuid(), Rent("huur-lezen"))).ShouldBeProblem(HttpStatusCode.Forbidden)
            .ShouldBe("api.read_only");
    }

    [Fact]
    public async Task The_role_can_be_named_and_must_be_held()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer, Role.Administrator);
        api.Headers.Add("Wijkboek-Role", "administrator");
        (await api.Post("PostEntry", Guid.NewGuid(), Rent("huur-rol"))).ShouldBeProblem(HttpStatusCode.Forbidden)
            .ShouldBe("access.role_may_not");
        api.Headers.Remove("Wijkboek-Role");
        api.Headers.Add("Wijkboek-Role", "board");
        (await api.Post("PostEntry", Guid.NewGuid(), Rent("huur-rol"))).ShouldBeProblem(HttpStatusCode.Forbidden)
            .ShouldBe("api.role_not_held");
    }

    [Fact]
    public async Task What_is_already_so_records_nothing()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        var said = await api.Post("AdoptStandardChart", Guid.NewGuid(), []);
        said.Status.ShouldBe(HttpStatusCode.OK, said.Text);
        said.Json["events"]!.AsArray().ShouldBeEmpty();
    }
}
