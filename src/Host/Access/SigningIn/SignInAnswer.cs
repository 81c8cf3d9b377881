using Wijkboek.Host.Access.Providers;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access.SigningIn;

/// <summary>What became of an attempt to sign in.</summary>
internal abstract record SignInAnswer
{
    private SignInAnswer()
    {
    }

    /// <param name="Token">For the cookie; the only time that it is known.</param>
    public sealed record Welcome(User User, string Token) : SignInAnswer;

    /// <summary>Which part was wrong is not said: that would tell who exists.</summary>
    public sealed record Refused : SignInAnswer;

    /// <summary>By way of the provider, where nobody can be guessed: why is said.</summary>
    public sealed record NotByProvider(ProviderProblem Problem) : SignInAnswer;

    public sealed record Wait(Instant Until) : SignInAnswer;
}
