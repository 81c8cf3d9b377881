using System.Net;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Web.Serving;

/// <summary>
/// Where the web listens. Until people sign in, whoever reaches it may read everything: so only this machine may.
/// </summary>
/// <param name="Port">Zero lets the system choose a free one.</param>
/// <param name="IsPreferred">True when nobody asked for this port, so that another will do.</param>
internal sealed record LoopbackAddress(string HostName, int Port, bool IsPreferred = false)
{
    public static LoopbackAddress Default { get; } = new("localhost", 5080, IsPreferred: true);

    // Where both versions of the protocol exist, a browser may try either for "localhost".
    public IReadOnlyList<IPAddress> Interfaces => HostName switch
    {
        "127.0.0.1" => [IPAddress.Loopback],
        "::1" => [IPAddress.IPv6Loopback],
        _ => [IPAddress.Loopback, IPAddress.IPv6Loopback],
    };

    public static LoopbackAddress Of(string? urls)
    {
        if (urls is null)
            return Default;
        var isOurs = Uri.TryCreate(urls, UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttp
            && address is { PathAndQuery: "/", UserInfo: "" }
            && IsLoopback(address.IdnHost);
        return isOurs
            ? new LoopbackAddress(address!.IdnHost, address.Port)
            : throw new CliRefusal(Sentences.Say("serve.only_loopback", ("address", urls)));
    }

    /// <summary>
    /// The names that a page may be asked under. Any other name that leads here was set up by a stranger, to let
    /// a page of his read ours (DNS rebinding).
    /// </summary>
    public static bool IsLoopback(string host) => host is "localhost" or "127.0.0.1" or "::1" or "[::1]";
}
