using System.Net;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host;
using Wijkboek.Host.Web.Serving;

namespace Wijkboek.Benchmarks.Pages;

/// <summary>The web as it runs, over the example in a PostgreSQL of its own.</summary>
internal sealed class PageSite : IAsyncDisposable
{
    public const string Cooperative = "oost-voor-elkaar";

    private readonly string folder;
    private readonly Installation installation;
    private readonly WebServer server;

    private PageSite(string folder, Installation installation, WebServer server)
    {
        (this.folder, this.installation, this.server) = (folder, installation, server);
        Browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = server.Address,
            DefaultRequestHeaders = { { "Sec-Fetch-Site", "same-origin" } },
        };
    }

    public HttpClient Browser { get; }

    /// <summary>The shapes of the addresses inside a cooperative.</summary>
    public IReadOnlyList<string> Routes =>
    [
        .. server.Routes.Select(route => route.Path.Trim('/'))
            .Where(route => route.StartsWith("{coop}/", StringComparison.Ordinal)).Distinct().Order(),
    ];

    public static async Task<PageSite> Start(CancellationToken cancellation)
    {
        var folder = Path.Combine(Path.GetTempPath(), "wijkboek-pages-" + Guid.NewGuid().ToString("N")[..8]);
        var installation = await InstallationStart.Open(folder, cancellation);
        var examples = Path.Combine(AppContext.BaseDirectory, "examples", Cooperative);
        foreach (var file in Directory.GetFiles(examples, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var lines = await File.ReadAllLinesAsync(file, cancellation);
            var answer = await installation.Import.Run(
                Cooperative, "u-import", lines, new Progress<int>(), cancellation);
            if (answer is not ImportAnswer.Completed)
                throw new InvalidOperationException($"Not imported: {answer}");
        }

        return new PageSite(
            folder, installation,
            await WebServer.Start(installation, WebAddress.Of("http://localhost:0"), cancellation));
    }

    /// <summary>In the first role that may see it; null for what is no page, or for nobody to see.</summary>
    public async Task<Role?> RoleFor(string path)
    {
        foreach (var role in new[] { Role.Treasurer, Role.Board, Role.Administrator })
        {
            using var answer = await Ask(path, role, null);
            if (answer.StatusCode == HttpStatusCode.OK)
                return answer.Content.Headers.ContentType?.MediaType == "text/html" ? role : null;
            if (answer.StatusCode != HttpStatusCode.Forbidden)
                return null;
        }

        return null;
    }

    /// <param name="encoding">What the asker can unpack; null is nothing.</param>
    public async Task<HttpResponseMessage> Ask(string path, Role role, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", $"wijkboek-rol={RoleNames.NameOf(role)}");
        if (encoding is not null)
            request.Headers.Add("Accept-Encoding", encoding);
        return await Browser.SendAsync(request);
    }

    public async Task<byte[]> Read(string path, Role role, string? encoding)
    {
        using var answer = await Ask(path, role, encoding);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await server.DisposeAsync();
        await installation.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
