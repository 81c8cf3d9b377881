using System.Net;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Web.Serving;

/// <summary>
/// Where the web listens: on this machine only, unless it is said under which names others reach it. There they sign
/// in, over https.
/// </summary>
/// <param name="Port">Zero lets the system choose a free one.</param>
/// <param name="IsPreferred">True when nobody asked for this port, so that another will do.</param>
internal sealed record WebAddress(string HostName, int Port, bool IsPreferred = false)
{
    public static WebAddress Default { get; } = new("localhost", 5080, IsPreferred: true);

    /// <summary>The names by which others reach it; empty when nobody does.</summary>
    public IReadOnlyList<string> PublicNames { get; init; } = [];

    /// <summary>Who may say from where, and by which protocol, somebody came.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    public bool IsForThisMachine => PublicNames.Count == 0;

    // Where both versions of the protocol exist, a browser may try either for "localhost".
    public IReadOnlyList<IPAddress> Interfaces => HostName switch
    {
        "127.0.0.1" => [IPAddress.Loopback],
        "::1" => [IPAddress.IPv6Loopback],
        "localhost" => [IPAddress.Loopback, IPAddress.IPv6Loopback],
        _ => [IPAddress.Parse(HostName)],
    };

    /// <param name="names">Under which names others reach it; without any it listens on this machine only.</param>
    public static WebAddress Of(
        string? urls, IReadOnlyList<string>? names = null, IReadOnlyList<IPAddress>? proxies = null)
    {
        var isPublic = names is { Count: > 0 };
        if (urls is null && !isPublic)
            return Default;
        var isOurs = Uri.TryCreate(urls ?? "http://localhost:5080", UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttp
            && address is { PathAndQuery: "/", UserInfo: "" }
            && (IsLoopback(address.IdnHost) || (isPublic && IPAddress.TryParse(address.IdnHost, out _)));
        return isOurs
            ? new WebAddress(address!.IdnHost, address.Port)
            {
                PublicNames = [.. (names ?? []).Select(name => name.ToLowerInvariant())],
                Proxies = proxies ?? [],
            }
            : throw new CliRefusal(Sentences.Say("serve.only_loopback", ("address", urls)));
    }

    /// <summary>
    /// Whether a page may be asked under a name. Any other name that leads here was set up by a stranger, to let a page
    /// of his read ours (DNS rebinding).
    /// </summary>
    public bool Answers(string host) => IsLoopback(host) || PublicNames.Contains(host.ToLowerInvariant());

    public static bool IsLoopback(string host) => host is "localhost" or "127.0.0.1" or "::1" or "[::1]";
}
