using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Cli;
using Wijkboek.Host.Documents;
using Wijkboek.Host.Tests.Cli;
using Wijkboek.Host.Tests.Postgres.Embedded;
using Wijkboek.Host.Tests.Web.SignIn;

namespace Wijkboek.Host.Tests.Web.Api;

/// <summary>A receipt is brought first, and then named by its hash.</summary>
public sealed class ApiDocumentsTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    private static byte[] Pdf(string text) => Encoding.UTF8.GetBytes($"%PDF-1.7 {text}");

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private Task<IReadOnlySet<string>> Kept() => web.Installation.Documents.All(SignInFixture.Own, default);

    [Fact]
    public async Task It_is_kept_once_however_often_it_is_brought()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        var (file, before) = (Pdf("een bon"), (await Kept()).Count);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var said = await Bring(api, file);
            said.Status.ShouldBe(HttpStatusCode.OK, said.Text);
            said.Json["sha256"]!.GetValue<string>().ShouldBe(HashOf(file));
            said.Json["kind"]!.GetValue<string>().ShouldBe("pdf");
        }

        (await Kept()).Count.ShouldBe(before + 1);
    }

    [Fact]
    public async Task What_is_no_receipt_is_too_large_or_comes_from_who_may_not_is_refused()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        (await Bring(api, "<script>"u8.ToArray())).ShouldBeProblem(HttpStatusCode.UnsupportedMediaType)
            .ShouldBe("document.kind_unknown");
        (await Bring(api, [.. Pdf(""), .. new byte[KeptDocument.LargestBytes]]))
            .ShouldBeProblem(HttpStatusCode.RequestEntityTooLarge).ShouldBe("document.too_large");
        using var reader = await ApiClient.Of(web, TokenScope.Read, Role.Treasurer);
        (await Bring(reader, Pdf("lezer"))).ShouldBeProblem(HttpStatusCode.Forbidden).ShouldBe("api.read_only");
        using var examiner = await ApiClient.Of(web, TokenScope.Write, Role.Auditor);
        (await Bring(examiner, Pdf("lezer"))).ShouldBeProblem(HttpStatusCode.Forbidden)
            .ShouldBe("access.role_may_not");
        (await Kept()).ShouldNotContain(HashOf(Pdf("lezer")));
    }

    [Fact]
    public async Task It_lies_beside_an_entry_only_when_it_was_brought_and_goes_when_nothing_names_it()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        var (entry, file) = (await Booked(api), Pdf("van de bakker"));
        (await Attach(api, entry, file)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity)
            .ShouldBe("document.not_brought");
        await Bring(api, file);
        (await Attach(api, "bestaat-niet", file)).ShouldBeProblem(HttpStatusCode.UnprocessableEntity)
            .ShouldBe("ledger.entry_unknown");
        (await Kept()).ShouldNotContain(HashOf(file));
        await Bring(api, file);
        (await Attach(api, entry, file, "png")).ShouldBeProblem(HttpStatusCode.UnprocessableEntity)
            .ShouldBe("document.other_kind");
        await Bring(api, file);
        (await Attach(api, entry, file)).Status.ShouldBe(HttpStatusCode.OK);
        var other = await Booked(api);
        (await Attach(api, other, file)).Status.ShouldBe(HttpStatusCode.OK);

        (await Detach(api, entry, file)).Status.ShouldBe(HttpStatusCode.OK);
        (await Kept()).ShouldContain(HashOf(file), "it still lies beside the other entry");
        (await Detach(api, other, file)).Status.ShouldBe(HttpStatusCode.OK);
        (await Kept()).ShouldNotContain(HashOf(file));
    }

    [Fact]
    public async Task A_command_file_that_takes_it_away_takes_the_file_away_too()
    {
        using var api = await ApiClient.Of(web, TokenScope.Write, Role.Treasurer);
        var (entry, file) = (await Booked(api), Pdf("van de slager"));
        await Bring(api, file);
        (await Attach(api, entry, file)).Status.ShouldBe(HttpStatusCode.OK);
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllLinesAsync(folder.In("weg.jsonl"), [CommandFile.Line(900, "DetachDocument", new
        {
            year = 2025, entry, sha256 = HashOf(file), reason = "Verkeerde bon",
        })]);
        (await ImportVerb.Run(
            web.Installation, SignInFixture.Own, "u-import", new FileInfo(folder.In("weg.jsonl")), default))
            .ShouldBe(ExitCode.Success);
        (await Kept()).ShouldNotContain(HashOf(file));
    }

    private static Task<ApiClient.Said> Bring(ApiClient api, byte[] content) => api.Send(
        HttpMethod.Post, $"/api/v1/{SignInFixture.Own}/documents", new ByteArrayContent(content));

    private static Task<ApiClient.Said> Attach(ApiClient api, string entry, byte[] content, string kind = "pdf") =>
        api.Post("AttachDocument", Guid.NewGuid(), new JsonObject
        {
            ["year"] = 2025, ["entry"] = entry, ["sha256"] = HashOf(content), ["kind"] = kind, ["name"] = "bon.pdf",
        });

    private static Task<ApiClient.Said> Detach(ApiClient api, string entry, byte[] content) =>
        api.Post("DetachDocument", Guid.NewGuid(), new JsonObject
        {
            ["year"] = 2025, ["entry"] = entry, ["sha256"] = HashOf(content), ["reason"] = "Verkeerde bon",
        });

    private static async Task<string> Booked(ApiClient api)
    {
        var entry = $"bon-{Guid.NewGuid():n}";
        var said = await api.Post("PostEntry", Guid.NewGuid(), new JsonObject
        {
            ["entry"] = entry, ["journal"] = "bank", ["date"] = "2025-02-03", ["description"] = "Bon",
            ["lines"] = new JsonArray(
                new JsonObject { ["account"] = "4200", ["debit"] = 1_000, ["credit"] = 0 },
                new JsonObject { ["account"] = "1100", ["debit"] = 0, ["credit"] = 1_000 }),
        });
        said.Status.ShouldBe(HttpStatusCode.OK, said.Text);
        return entry;
    }
}
