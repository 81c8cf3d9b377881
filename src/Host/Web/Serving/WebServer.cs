using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wijkboek.Application.Finance.BankStatements;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Access.Providers;
using Wijkboek.Host.Cli;
using Wijkboek.Host.Web.Api;
using Wijkboek.Host.Web.FirstStart;
using Wijkboek.Host.Web.Reports;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Serving;

/// <summary>The web as it runs: started on one address, stopped when disposed.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    /// <summary>The largest file that a form takes, of a bank, with what goes round it in the form.</summary>
    public const long LargestBody = StatementFile.LargestBytes + (1024 * 1024);

    private readonly WebApplication application;

    private WebServer(WebApplication application, Uri address) => (this.application, Address) = (application, address);

    /// <summary>What to type in a browser, with the port that it really got.</summary>
    public Uri Address { get; }

    /// <summary>The shapes of all addresses that lead somewhere, with how they are asked.</summary>
    public IReadOnlyList<(string Method, string Path)> Routes =>
    [
        .. ((IEndpointRouteBuilder)application).DataSources.SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>().SelectMany(endpoint =>
                (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
                    .Select(method => (method, endpoint.RoutePattern.RawText!))),
    ];

    public static Task<WebServer> Start(
        Installation installation, WebAddress address, CancellationToken cancellation) =>
        Start(installation, address, null, cancellation);

    /// <param name="provider">By which people may sign in as well; null for none.</param>
    public static async Task<WebServer> Start(
        Installation installation, WebAddress address, ProviderSettings? provider, CancellationToken cancellation)
    {
        var application = Build(installation, address, provider);
        try
        {
            await application.StartAsync(cancellation);
            return new WebServer(application, AddressOf(application, address));
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await application.DisposeAsync();
            return address.IsPreferred
                ? await Start(installation, address with { Port = 0, IsPreferred = false }, provider, cancellation)
                : throw new CliRefusal(Sentences.Say("serve.port_taken", ("port", $"{address.Port}")));
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    // An empty builder reads no settings from the environment or a folder: nothing else can make it listen elsewhere.
    private static WebApplication Build(Installation installation, WebAddress address, ProviderSettings? provider)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            foreach (var ip in Usable(address))
                kestrel.Listen(ip, address.Port);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging();
        builder.Services.AddRazorComponents();
        builder.Services.AddCompression();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "wijkboek-formulier";
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            forms.FormFieldName = "bewijs";
        });
        builder.Services.AddSingleton(_ => new Visitors(installation, address.IsForThisMachine));
        builder.Services.AddSingleton(_ => new KeptReports(installation, TimeProvider.System));
        builder.Services.AddSingleton(services =>
            new ApiDoor(installation, services.GetRequiredService<Visitors>()));
        builder.Services.AddSingleton(_ => new FirstStartGate(
            installation.Access, address.IsForThisMachine ? null : FirstStartGate.CreateCode()));
        if (provider is not null)
            builder.Services.AddSingleton(_ => new IdentityProvider(provider, installation.Clock));
        var application = builder.Build();
        UseProxies(application, address);
        application.UseCompression();
        application.UseHouseRules(address);
        application.UseRouting();
        application.UseAntiforgery();
        application.MapPages(installation);
        return application;
    }

    // Only who is named as a proxy is believed; from anybody else these headers are words.
    private static void UseProxies(WebApplication application, WebAddress address)
    {
        if (address.Proxies.Count == 0)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in address.Proxies)
            options.KnownProxies.Add(proxy);
        application.UseForwardedHeaders(options);
    }

    /// <summary>What to type to begin, with its code; null when somebody can already sign in.</summary>
    public async Task<string?> Beginning(CancellationToken cancellation)
    {
        var gate = application.Services.GetRequiredService<FirstStartGate>();
        return gate.Code is { } code && !await gate.IsOver(cancellation) ? $"/begin?code={code}" : null;
    }

    // With a free port to be chosen, two interfaces would get two different ports.
    private static IEnumerable<IPAddress> Usable(WebAddress address) => address.Interfaces
        .Where(ip => ip.AddressFamily == AddressFamily.InterNetwork || Socket.OSSupportsIPv6)
        .Take(address.Port == 0 ? 1 : 2);

    private static Uri AddressOf(WebApplication application, WebAddress asked)
    {
        var bound = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        return new UriBuilder(Uri.UriSchemeHttp, asked.HostName, new Uri(bound.Addresses.First()).Port).Uri;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
