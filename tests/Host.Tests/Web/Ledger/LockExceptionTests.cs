using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Ledger;

/// <summary>What is locked and who may still post in it stands above the entries.</summary>
[Collection(nameof(ActingFixture))]
public sealed partial class LockExceptionTests(ActingFixture web)
{
    private const string Entries = "/geld/boekingen?jaar=2026";

    [Fact]
    public async Task An_exception_is_given_shown_and_ended()
    {
        (await web.Send("/doen/LockPeriod", [("year", "2026"), ("until", "01-01-2026")])).Status
            .ShouldBe(HttpStatusCode.SeeOther);
        (await web.Get(Entries, "board")).ShouldContain("doen/GrantLockException");
        (await web.Get(Entries)).ShouldNotContain("doen/GrantLockException");
        var sent = await web.Send(
            "/doen/GrantLockException",
            [("year", "2026"), ("person", "u-6gxbzwyq"), ("until", "vandaag"), ("reason", "een factuur van januari")]);
        sent.Status.ShouldBe(HttpStatusCode.SeeOther, sent.Text);
        var given = await web.Get(Entries, "board");
        given.ShouldContain("mag boeken tot en met");
        var exception = Link().Match(given).Groups["exception"].Value;
        (await web.Send("/doen/EndLockException", [("year", "2026"), ("exception", exception)])).Status
            .ShouldBe(HttpStatusCode.SeeOther);
        (await web.Get(Entries, "board")).ShouldContain("gestopt op");
    }

    [GeneratedRegex("doen/EndLockException[^\"]*exception=(?<exception>[a-z0-9-]+)")]
    private static partial Regex Link();
}
