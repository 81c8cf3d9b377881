using Microsoft.AspNetCore.WebUtilities;

namespace Wijkboek.Host.Access.Providers;

/// <summary>
/// Lets the provider say who somebody is: the authorization code flow of OpenID Connect Core 1.0, 3.1, with PKCE. Who
/// may come in is decided elsewhere.
/// </summary>
internal sealed class IdentityProvider(ProviderSettings settings, IClock clock) : IDisposable
{
    private const string AskedClaims =
        """{"id_token":{"email":{"essential":true},"email_verified":{"essential":true}}}""";

    /// <summary>A key that the provider took back is believed no longer than this.</summary>
    private static readonly Duration Fresh = Duration.FromHours(1);

    /// <summary>While it is down, not every visitor waits for it anew.</summary>
    private static readonly Duration Pause = Duration.FromSeconds(10);

    private readonly ProviderClient client = new(settings);
    private readonly SemaphoreSlim turn = new(1);
    private Known? known;
    private (ProviderProblem Problem, Instant At)? failure;

    public string Label => settings.Label;

    public string Issuer => settings.Authority;

    /// <summary>Where the browser must go, and what it must keep meanwhile.</summary>
    public async Task<(string Address, PendingSignIn Pending)> Begin(
        string path, string returnTo, CancellationToken cancellation)
    {
        var document = (await Learn(cancellation)).Document;
        var pending = PendingSignIn.Begin(path, returnTo, clock.GetCurrentInstant());
        var asked = new Dictionary<string, string?>
        {
            ["response_type"] = "code",
            ["client_id"] = settings.ClientId,
            ["redirect_uri"] = returnTo,
            ["scope"] = "openid email",
            ["state"] = pending.State,
            ["nonce"] = pending.Nonce,
            ["code_challenge"] = pending.Challenge,
            ["code_challenge_method"] = "S256",
        };
        if (document.TakesClaims)
            asked["claims"] = AskedClaims;
        return (QueryHelpers.AddQueryString(document.Authorization.AbsoluteUri, asked), pending);
    }

    /// <summary>Who came back.</summary>
    /// <param name="pending">Null when this browser began nothing.</param>
    /// <exception cref="ProviderProblem">It is not proven who.</exception>
    public async Task<ProvenIdentity> Prove(
        PendingSignIn? pending, ProviderReply reply, CancellationToken cancellation)
    {
        if (pending is null || !pending.IsAnsweredBy(reply.State, clock.GetCurrentInstant()))
            throw new ProviderProblem(ProviderRefusal.NotBegun, "What came back answers no sign-in of this browser.");
        if (reply.Issuer is not null && reply.Issuer != settings.Authority)
            throw new ProviderProblem(ProviderRefusal.NotTrusted, "Another issuer answered.");
        if (reply.Error is not null)
            throw new ProviderProblem(ProviderRefusal.Declined, "The provider let nobody through.");
        if (reply.Code is not { Length: > 0 } code)
            throw new ProviderProblem(ProviderRefusal.NotTrusted, "The provider sent no code.");
        var learned = await Learn(cancellation);
        var token = await client.Redeem(learned.Document, code, pending, cancellation);
        // Keys are replaced now and then (Core 10.1.1): for one that is not known they are asked once more.
        var key = token.KeyOf(learned.Keys)
            ?? token.KeyOf((await Learn(cancellation, because: learned)).Keys)
            ?? throw new ProviderProblem(ProviderRefusal.NotTrusted, "No key of the provider fits the ID token.");
        return token.IsSignedBy(key)
            ? token.Check(settings, pending, clock.GetCurrentInstant())
            : throw new ProviderProblem(ProviderRefusal.NotTrusted, "The signature of the ID token is wrong.");
    }

    /// <param name="because">What was learned before, and turned out to be too old.</param>
    private async Task<Known> Learn(CancellationToken cancellation, Known? because = null)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var now = clock.GetCurrentInstant();
            if (known is { } still && still != because && now < still.At + Fresh)
                return still;
            if (failure is { } last && now < last.At + Pause)
                throw new ProviderProblem(last.Problem.Why, last.Problem.Message);
            return known = await Ask(now, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<Known> Ask(Instant now, CancellationToken cancellation)
    {
        try
        {
            var document = await client.Document(cancellation);
            return new Known(document, await client.Keys(document, cancellation), now);
        }
        catch (ProviderProblem problem)
        {
            failure = (problem, clock.GetCurrentInstant());
            throw;
        }
    }

    public void Dispose()
    {
        client.Dispose();
        turn.Dispose();
    }

    private sealed record Known(ProviderDocument Document, IReadOnlyList<ProviderKey> Keys, Instant At);
}
