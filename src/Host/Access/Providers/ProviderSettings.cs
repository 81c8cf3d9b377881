using Wijkboek.Application.Texts;
using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Access.Providers;

/// <summary>
/// The provider by which people may sign in, as whoever runs the machine set it in the environment. No record: those
/// write all that they hold, and one of these is a secret.
/// </summary>
internal sealed class ProviderSettings
{
    public const string AuthorityVariable = "WIJKBOEK_OIDC_AUTHORITY";
    public const string ClientVariable = "WIJKBOEK_OIDC_CLIENT";
    public const string SecretVariable = "WIJKBOEK_OIDC_SECRET";
    public const string SecretFileVariable = "WIJKBOEK_OIDC_SECRET_FILE";
    public const string LabelVariable = "WIJKBOEK_OIDC_LABEL";

    /// <summary>The issuer, to the letter as the provider writes it.</summary>
    public required string Authority { get; init; }

    public required string ClientId { get; init; }

    public required string ClientSecret { get; init; }

    /// <summary>What people call the provider; the button says "Inloggen met …".</summary>
    public required string Label { get; init; }

    /// <summary>Null when no provider was named, which is the rule.</summary>
    /// <exception cref="CliRefusal">One was named, and something of it is missing or wrong.</exception>
    public static ProviderSettings? Read(Func<string, string?> variable)
    {
        if (Given(variable, AuthorityVariable) is not { } authority)
            return null;
        if (!IsAuthority(authority))
            throw new CliRefusal(Sentences.Say("serve.oidc_authority", ("setting", AuthorityVariable)));
        return new ProviderSettings
        {
            Authority = authority,
            ClientId = Given(variable, ClientVariable) ?? throw Missing(ClientVariable),
            ClientSecret = Given(variable, SecretVariable) ?? FromFile(Given(variable, SecretFileVariable))
                ?? throw Missing($"{SecretVariable} of {SecretFileVariable}"),
            Label = Given(variable, LabelVariable) ?? throw Missing(LabelVariable),
        };
    }

    /// <summary>https, or this machine itself, where nothing goes over a wire.</summary>
    public static bool IsSafe(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    // OpenID Connect Core 1.0, 2: an issuer has no query and no fragment.
    private static bool IsAuthority(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && IsSafe(address)
        && address is { Query: "", Fragment: "", UserInfo: "" };

    private static string? FromFile(string? path)
    {
        if (path is null)
            return null;
        try
        {
            return File.ReadAllText(path).Trim() is { Length: > 0 } secret ? secret : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CliRefusal(Sentences.Say("serve.oidc_secret_file", ("path", path)));
        }
    }

    private static string? Given(Func<string, string?> variable, string name) =>
        variable(name)?.Trim() is { Length: > 0 } value ? value : null;

    private static CliRefusal Missing(string setting) =>
        new(Sentences.Say("serve.oidc_missing", ("setting", setting), ("authority", AuthorityVariable)));
}
